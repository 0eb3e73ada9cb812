import { parentPort, workerData } from 'node:worker_threads';
import { ask } from './ask.js';
import { inContext } from './in-context.js';
import type { RequestName, Requests, WorkerMessage, WorkerRequest } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import { loadSnapshot } from './load-snapshot.js';
import type { Snapshot } from './snapshot.js';
import { suggest } from './suggest.js';
import { verify } from './verify.js';

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

interface Held {
  readonly snapshot: Snapshot;
  readonly source: LibrarySource;
}

function reply(held: Held, request: WorkerRequest): void {
  try {
    say({ kind: 'result', number: request.number, result: resultOf(held, request) });
  } catch (error) {
    say({ kind: 'fault', number: request.number, error: asError(error) });
  }
}

function resultOf({ snapshot, source }: Held, request: WorkerRequest): Requests[RequestName]['result'] {
  switch (request.name) {
    case 'answer':
      return ask(snapshot, request.given);
    case 'suggest':
      return suggest(snapshot.suggestions(), request.given);
    case 'context':
      return inContext(snapshot, request.given);
    case 'verify':
      return verify(snapshot, source, request.given);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
