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
/** The thread starts within it too. */
const TIMEOUT_MS = 20_000;

/**
 * What is made to be slow or to fill the memory ends the thread and nothing else; the next one is read in a new thread.
 */
export function startReading({ timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Reading {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function ask(request: ReadingRequest): Promise<ReadingAnswer | undefined> {
    const answer = last.then(() => askNow(request));
    last = answer.catch(() => undefined);
    return answer;
  }

  function askNow(request: ReadingRequest): Promise<ReadingAnswer | undefined> {
    thread ??= startThread(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const asked = thread;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void asked.terminate(), timeoutMs);
      const settle = (act: () => void) => {
        clearTimeout(timer);
        asked.removeAllListeners();
        act();
      };
      asked.on('message', (answer: ReadingAnswer) => settle(() => resolve(answer)));
      asked.on('exit', () => {
        thread = undefined;
        settle(() => resolve(undefined));
      });
      asked.on('error', (error) => {
        thread = undefined;
        const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        settle(() => (isFull ? resolve(undefined) : reject(error)));
      });
      asked.postMessage(request);
    });
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
      await thread?.terminate();
      thread = undefined;
    },
  };
}
