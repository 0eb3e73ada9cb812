import { parentPort, workerData } from 'node:worker_threads';
import type { RequestName, ResultOf, WorkerMessage, WorkerRequest } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import { loadSnapshot } from './load-snapshot.js';
import { type Held, REQUESTS } from './requests.js';
import type { Snapshot } from './snapshot.js';

// The worker's own main file: it reads one corpus, holds its snapshot, and answers until it is ended.

const port = parentPort;
if (port === null) throw new Error('library-worker.ts runs in a worker thread only, started by Library.');

const say = (message: WorkerMessage) => port.postMessage(message);

try {
  // Ours by construction: Library starts this worker with its LibrarySource.
  const source = workerData as LibrarySource;
  const snapshot = load(source);
  port.on('message', (request: WorkerRequest) => reply({ snapshot, source }, request));
  // What is already asked is answered first; then the first completion need not wait for this.
  setImmediate(() => snapshot.suggestions());
} catch (error) {
  say({ kind: 'failed', error: asError(error) });
}

function load(source: LibrarySource): Snapshot {
  const start = performance.now();
  const snapshot = loadSnapshot(source);
  const { coverage, rejected } = snapshot;
  say({ kind: 'loaded', report: { coverage, rejected, tookMs: performance.now() - start } });
  return snapshot;
}

function reply(held: Held, request: WorkerRequest): void {
  try {
    say({ kind: 'result', number: request.number, result: resultOf(held, request) });
  } catch (error) {
    say({ kind: 'fault', number: request.number, error: asError(error) });
  }
}

function resultOf(held: Held, { name, given }: WorkerRequest): ResultOf<RequestName> {
  // The type of a request pairs each name with what its function takes; TypeScript loses the pair here.
  const answer = REQUESTS[name] as (held: Held, given: unknown) => ResultOf<RequestName>;
  return answer(held, given);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
