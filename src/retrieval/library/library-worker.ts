import { parentPort, workerData } from 'node:worker_threads';
import type { amended } from './amended.js';
import type {
  AmendRequest,
  RequestName,
  ResultOf,
  WorkerJob,
  WorkerMessage,
  WorkerRequest,
} from './library-messages.js';
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
    const { requests, amended, ...built } = held;
    let now: Held = { ...built, source: job.source };
    const amend = () => {
      now = { ...now, ...amended(now, job.source) };
      return undefined;
    };
    port.on('message', (request: WorkerRequest | AmendRequest) =>
      reply(request.number, request.name === 'amend' ? amend : () => answerTo(request, now, requests)),
    );
  }
} catch (error) {
  const failure = asError(error);
  say({ kind: 'failed', error: failure, isAboutFiles: isAboutFiles(failure) });
}

/** What to answer from, and what answers. */
type Answering = Omit<Held, 'source'> & {
  readonly requests: typeof REQUESTS;
  readonly amended: typeof amended;
};

async function done(job: WorkerJob): Promise<Answering | undefined> {
  say({ kind: 'begun' });
  const known = job.known && unpacked(job.known);
  if (known !== undefined && isUntouched(job.source, known)) {
    if (job.kind === 'build')
      say({ kind: 'notBuilt', notBuilt: { state: 'unchanged', manifest: undefined } });
    else say({ kind: 'planned', plan: planOf(known, known) });
    return undefined;
  }
  // Before it is said that there is something to ask: whoever asks then does not wait for this.
  const [{ runJob }, { REQUESTS }, { amended }] = await Promise.all([
    import('./run-job.js'),
    import('./requests.js'),
    import('./amended.js'),
  ]);
  const held = await runJob(job, known, say);
  return held && { ...held, requests: REQUESTS, amended };
}

function answerTo({ name, given }: WorkerRequest, held: Held, requests: typeof REQUESTS) {
  // The type of a request pairs each name with what its function takes; TypeScript loses the pair here.
  const answer = requests[name] as (held: Held, given: unknown) => ResultOf<RequestName>;
  return answer(held, given);
}

function reply(number: number, result: () => ResultOf<RequestName> | undefined): void {
  try {
    say({ kind: 'result', number, result: result() });
  } catch (error) {
    say({ kind: 'fault', number, error: asError(error) });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
