import type { Worker } from 'node:worker_threads';
import { startThread } from '../threads/start-thread.js';
import type { EntriesOfFeed, FetchedFeed } from './entries-of-feed.js';
import type { Entry } from './entry.js';
import type { FetchedPage, PostOrNot } from './post-of.js';

export type ReadingRequest =
  | { readonly kind: 'page'; readonly page: FetchedPage }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly today: string }
  | { readonly kind: 'feed'; readonly feed: FetchedFeed };

export type ReadingAnswer =
  | { readonly kind: 'post'; readonly read: PostOrNot }
  | { readonly kind: 'feed'; readonly feed: EntriesOfFeed | undefined };

/** Reads pages, entries and feeds in a thread of its own. */
export interface Reading {
  page(page: FetchedPage): Promise<PostOrNot>;
  entry(entry: Entry, today: string): Promise<PostOrNot>;
  /** @returns `undefined` for what is no feed, or cannot be read in time */
  feed(feed: FetchedFeed): Promise<EntriesOfFeed | undefined>;
  close(): Promise<void>;
}

const MAX_HEAP_MB = 512;
/** A page of eight megabytes takes about two seconds. */
const TIMEOUT_MS = 20_000;
/** A thread takes about a second to start, much longer where the machine is busy. */
const START_TIMEOUT_MS = 120_000;

/** A thread, and whoever waits for what it says next. */
interface Running {
  readonly thread: Worker;
  /** Settles when it listens. */
  ready: Promise<unknown>;
  heard: (message: unknown) => void;
  failed: (error: Error) => void;
}

/**
 * What is made to be slow or to fill the memory ends the thread and nothing else; the next one is read in a new thread.
 */
export function startReading({ timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Reading {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function ask(request: ReadingRequest): Promise<ReadingAnswer | undefined> {
    const answer = last.then(() => askNow(request));
    last = answer.catch(() => undefined);
    return answer;
  }

  async function askNow(request: ReadingRequest): Promise<ReadingAnswer | undefined> {
    running ??= start();
    const asked = running;
    await within(asked, START_TIMEOUT_MS, asked.ready);
    const next = nextOf(asked);
    asked.thread.postMessage(request);
    // The thread says nothing else.
    return (await within(asked, timeoutMs, next)) as ReadingAnswer | undefined;
  }

  function start(): Running {
    const thread = startThread(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const started: Running = {
      ...{ thread, ready: Promise.resolve(), heard: () => undefined, failed: () => undefined },
    };
    started.ready = nextOf(started);
    thread.on('message', (message) => started.heard(message));
    thread.on('exit', () => {
      if (running === started) running = undefined;
      started.heard(undefined);
    });
    thread.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') started.heard(undefined);
      else started.failed(error);
    });
    return started;
  }

  /** What was promised, unless it comes too late: then that thread is of no use any more. */
  async function within(asked: Running, ms: number, promised: Promise<unknown>): Promise<unknown> {
    const timer = setTimeout(() => {
      if (running === asked) running = undefined;
      void asked.thread.terminate();
      asked.heard(undefined);
    }, ms);
    return promised.finally(() => clearTimeout(timer));
  }

  async function post(request: ReadingRequest): Promise<PostOrNot> {
    const answer = await ask(request);
    if (answer?.kind === 'post') return answer.read;
    return { state: 'not-an-article', reason: 'It could not be read in time.' };
  }

  return {
    page: (page) => post({ kind: 'page', page }),
    entry: (entry, today) => post({ kind: 'entry', entry, today }),
    feed: async (feed) => {
      const answer = await ask({ kind: 'feed', feed });
      return answer?.kind === 'feed' ? answer.feed : undefined;
    },
    close: async () => {
      await last;
      await running?.thread.terminate();
    },
  };
}

/** What a thread says next; `undefined` if it ends instead. */
function nextOf(asked: Running): Promise<unknown> {
  return new Promise((resolve, reject) => {
    asked.heard = resolve;
    asked.failed = reject;
  });
}
