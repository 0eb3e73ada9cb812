import type { Worker } from 'node:worker_threads';
import { startThread } from '../../threads/start-thread.js';
import type { Progress } from './build-snapshot.js';
import type { Built, NotBuilt, RequestName, ResultOf, WorkerJob, WorkerMessage } from './library-messages.js';
import type { Plan } from './plan.js';
import type { Given } from './requests.js';
import { UnreadableCorpusError } from './unreadable-corpus-error.js';

interface Waiting {
  readonly result: (result: ResultOf<RequestName> | undefined) => void;
  readonly fault: (error: Error) => void;
}

/** What came of a worker's job. */
export type Outcome =
  | { readonly state: 'planned'; readonly plan: Plan }
  | ({ readonly state: 'built' } & Built)
  | NotBuilt;

/** Called while a worker is at its job. */
export interface JobEvents {
  /** What is written to the files from now on may come too late. */
  readonly begun?: () => void;
  readonly building?: () => void;
  readonly progress?: (progress: Progress) => void;
}

/** A worker thread that tells what a reload would do, or builds one snapshot and holds it. */
export class SnapshotWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #pending = new Set<Promise<unknown>>();
  #asked = 0;
  #ended = false;
  /** Settles when the job is done, or could not be. */
  readonly outcome: Promise<Outcome>;
  /** Settles when the thread is gone, whatever ended it. */
  readonly gone: Promise<void>;

  constructor(job: WorkerJob, events: JobEvents = {}) {
    this.#worker = startWorker(job);
    this.outcome = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'begun') events.begun?.();
        else if (message.kind === 'building') events.building?.();
        else if (message.kind === 'progress') events.progress?.(message.progress);
        else if (message.kind === 'planned') resolve({ state: 'planned', plan: message.plan });
        else if (message.kind === 'notBuilt') resolve(message.notBuilt);
        else if (message.kind === 'loaded') resolve({ ...message, state: 'built' });
        else if (message.kind === 'failed') reject(failureOf(message));
        else this.#settle(message);
      });
      this.#worker.on('error', reject);
      this.#worker.on('exit', () => reject(new Error('The library was closed while it was loading.')));
    });
    // Whoever started the worker awaits the outcome; a later crash must not count as unhandled.
    this.outcome.catch(() => undefined);
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
    return this.#ask(name, given);
  }

  /**
   * Answers from now on as the sources file has the articles, as far as that takes no time.
   * @throws as `request` does; nothing has changed then
   */
  amend(): Promise<undefined> {
    return this.#ask('amend', undefined);
  }

  #ask<Result>(name: string, given: unknown): Promise<Result> {
    if (this.#ended) return Promise.reject(new Error('The library is closed.'));
    this.#asked += 1;
    const number = this.#asked;
    const result = new Promise<Result>((resolve, reject) => {
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

/** Errors lose their class on the way between threads. */
function failureOf({ error, isAboutFiles }: Extract<WorkerMessage, { kind: 'failed' }>): Error {
  return isAboutFiles ? new UnreadableCorpusError(error.message, { cause: error }) : error;
}

function startWorker(workerData: WorkerJob): Worker {
  return startThread(new URL('./library-worker.ts', import.meta.url), { workerData });
}
