import type { Worker } from 'node:worker_threads';
import { startThread } from '../threads/start-thread.js';
import type { LoadReport, RequestName, ResultOf, WorkerMessage } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import type { Given } from './requests.js';

interface Waiting {
  readonly result: (result: ResultOf<RequestName>) => void;
  readonly fault: (error: Error) => void;
}

/** A worker thread that holds one snapshot. */
export class SnapshotWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #pending = new Set<Promise<unknown>>();
  #asked = 0;
  #ended = false;
  /** Settles when the corpus has been read and indexed, or could not be. */
  readonly loaded: Promise<LoadReport>;
  /** Settles when the thread is gone, whatever ended it. */
  readonly gone: Promise<void>;

  constructor(source: LibrarySource) {
    this.#worker = startWorker(source);
    this.loaded = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'loaded') resolve(message.report);
        else if (message.kind === 'failed') reject(message.error);
        else this.#settle(message);
      });
      this.#worker.on('error', reject);
    });
    // Whoever opened the worker awaits `loaded`; a later crash must not count as unhandled.
    this.loaded.catch(() => undefined);
    this.gone = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#ended = true;
        for (const { fault } of this.#waiting.values())
          fault(new Error('The library was closed while it answered.'));
        this.#waiting.clear();
        resolve();
      });
    });
  }

  /** @throws what the worker threw, or that the library is closed */
  request<Name extends RequestName>(name: Name, given: Given[Name]): Promise<ResultOf<Name>> {
    if (this.#ended) return Promise.reject(new Error('The library is closed.'));
    this.#asked += 1;
    const number = this.#asked;
    const result = new Promise<ResultOf<Name>>((resolve, reject) => {
      // The worker replies to a request with the result of its name.
      this.#waiting.set(number, { result: resolve as Waiting['result'], fault: reject });
      this.#worker.postMessage({ number, name, given });
    });
    this.#pending.add(result);
    const done = () => this.#pending.delete(result);
    result.then(done, done);
    return result;
  }

  /** Ends the thread when the questions that it was asked have been answered. */
  async end(): Promise<void> {
    await Promise.allSettled(this.#pending);
    await this.#worker.terminate();
  }

  #settle(message: Extract<WorkerMessage, { number: number }>): void {
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.kind === 'result') waiting?.result(message.result);
    else waiting?.fault(message.error);
  }
}

function startWorker({ corpusDir, sourcesFile, glossaryFile }: LibrarySource): Worker {
  const workerData: LibrarySource = { corpusDir, sourcesFile, glossaryFile };
  return startThread(new URL('./library-worker.ts', import.meta.url), { workerData });
}
