import { parentPort, workerData } from 'node:worker_threads';
import type { RequestName, ResultOf, WorkerJob, WorkerMessage, WorkerRequest } from './library-messages.js';
import { unpacked } from './packed-manifest.js';
import { planOf } from './plan-of.js';
import type { Held, REQUESTS } from './requests.js';
import { isAboutFiles } from './unreadable-corpus-error.js';
import { isUntouched } from './untouched.js';

// The worker's own main file: it reads a corpus; if it was started to build a snapshot, it holds that, and answers until it
// is ended. What reads and answers is loaded once it is known that there is something to be read.

const port = parentPort;
if (port === null) throw new Error('library-worker.ts runs in a worker thread only, started by Library.');

const say = (message: WorkerMessage) => port.postMessage(message);

try {
  // Ours by construction: Library starts this worker with its job.
  const job = workerData as WorkerJob;
  const held = await done(job);
  if (held !== undefined) {
    const { REQUESTS: requests } = await import('./requests.js');
    port.on('message', (request: WorkerRequest) => reply({ ...held, source: job.source }, request, requests));
    // What is already asked is answered first; then the first completion need not wait for this.
    setImmediate(() => held.snapshot.suggestions());
  }
} catch (error) {
  const failure = asError(error);
  say({ kind: 'failed', error: failure, isAboutFiles: isAboutFiles(failure) });
}

async function done(job: WorkerJob): Promise<Omit<Held, 'source'> | undefined> {
  say({ kind: 'begun' });
  const known = job.known && unpacked(job.known);
  if (known !== undefined && isUntouched(job.source, known)) {
    if (job.kind === 'build')
      say({ kind: 'notBuilt', notBuilt: { state: 'unchanged', manifest: undefined } });
    else say({ kind: 'planned', plan: planOf(known, known) });
    return undefined;
  }
  const { runJob } = await import('./run-job.js');
  return runJob(job, known, say);
}

function reply(held: Held, { number, name, given }: WorkerRequest, requests: typeof REQUESTS): void {
  try {
    // The type of a request pairs each name with what its function takes; TypeScript loses the pair here.
    const answer = requests[name] as (held: Held, given: unknown) => ResultOf<RequestName>;
    say({ kind: 'result', number, result: answer(held, given) });
  } catch (error) {
    say({ kind: 'fault', number, error: asError(error) });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
