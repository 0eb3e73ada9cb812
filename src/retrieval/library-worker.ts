import { parentPort, workerData } from 'node:worker_threads';
import { ask } from './ask.js';
import type { LibrarySource, WorkerMessage, WorkerRequest } from './library-messages.js';
import { loadSnapshot } from './load-snapshot.js';
import type { Snapshot } from './snapshot.js';
import { suggest } from './suggest.js';

// The worker's own main file: it reads one corpus, holds its snapshot, and answers until it is ended.

const port = parentPort;
if (port === null) throw new Error('library-worker.ts runs in a worker thread only, started by Library.');

const say = (message: WorkerMessage) => port.postMessage(message);

try {
  // Ours by construction: Library starts this worker with its LibrarySource.
  const snapshot = load(workerData as LibrarySource);
  port.on('message', (request: WorkerRequest) => reply(snapshot, request));
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

function reply(snapshot: Snapshot, request: WorkerRequest): void {
  try {
    const result =
      request.name === 'answer' ? ask(snapshot, request.given) : suggest(snapshot, request.given);
    say({ kind: 'result', number: request.number, result });
  } catch (error) {
    say({ kind: 'fault', number: request.number, error: asError(error) });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
