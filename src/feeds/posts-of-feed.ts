import { startThread } from '../threads/start-thread.js';
import type { ItemPost } from './item-post.js';

export interface ReadRequest {
  readonly body: Uint8Array;
  /** Where it was fetched, for links that lead on from there. */
  readonly address: string;
  /** As the server has named it. */
  readonly charset: string | undefined;
  /** What to call its publisher; default: the feed's own title. */
  readonly outlet: string | undefined;
}

export interface FeedPosts {
  readonly title: string;
  readonly posts: readonly ItemPost[];
}

const MAX_HEAP_MB = 256;
const TIMEOUT_MS = 20_000;

/**
 * Reads a feed in a thread of its own: what is made to be slow or to fill the memory ends that thread and nothing else.
 *
 * @returns `undefined` for what is no feed, or was not read in time
 */
export function postsOfFeed(request: ReadRequest): Promise<FeedPosts | undefined> {
  const thread = startThread(new URL('./feed-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  let read: FeedPosts | undefined;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void thread.terminate(), TIMEOUT_MS);
    thread.on('message', (message: FeedPosts | undefined) => {
      read = message;
    });
    thread.on('exit', () => {
      clearTimeout(timer);
      resolve(read);
    });
    thread.on('error', (error) => {
      if (!('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) reject(error);
    });
  });
}
