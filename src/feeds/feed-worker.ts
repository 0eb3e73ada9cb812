import { parentPort, workerData } from 'node:worker_threads';
import { decode } from '../corpus/decode.js';
import { NotAFeedError } from './feed-shape.js';
import { itemPost } from './item-post.js';
import type { FeedPosts, ReadRequest } from './posts-of-feed.js';
import { readFeed } from './read-feed.js';

// The thread's own main file: it reads one feed, tells what is in it, and ends.

if (parentPort === null) throw new Error('feed-worker.ts runs in a thread only, started by postsOfFeed.');

// Ours by construction: postsOfFeed starts this thread with its request.
const { body, address, charset, outlet } = workerData as ReadRequest;
parentPort.postMessage(postsOf());

function postsOf(): FeedPosts | undefined {
  const decoded = decode(body, { charset });
  if (decoded === undefined) return undefined;
  try {
    const { title, items } = readFeed(decoded.text, address);
    const posts = new Map(items.map((item) => [item.key, itemPost(item, outlet ?? item.source ?? title)]));
    return { title, posts: [...posts.values()] };
  } catch (error) {
    if (error instanceof NotAFeedError) return undefined;
    throw error;
  }
}
