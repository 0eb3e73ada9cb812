import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OneAtATime } from '../disk/one-at-a-time.js';
import type { Feed, FeedState, FeedStore, StoredItem } from '../state/feed-store.js';
import { addFiles, what } from '../tending/add-files.js';
import { type FetchFault, fetchFeed } from './fetch-feed.js';
import type { ItemPost } from './item-post.js';
import { postsOfFeed } from './posts-of-feed.js';

export interface FeedsOptions {
  readonly store: FeedStore;
  readonly corpusDir: string;
  /** Where the former text of an item goes that has changed. */
  readonly removedDir: string;
  /** Whether an address may be connected to. */
  readonly mayReach: (address: string) => boolean;
  readonly clock: () => Date;
}

export type FeedFault = FetchFault | 'not-a-feed';

export type FeedFetched =
  /** How many items became articles, and of how many the article has changed. */
  | { readonly state: 'fetched'; readonly added: number; readonly changed: number }
  | { readonly state: 'failed'; readonly fault: FeedFault };

export type FeedAdded =
  | { readonly state: 'added'; readonly feed: Feed; readonly articles: number }
  | { readonly state: 'known'; readonly feed: Feed }
  | { readonly state: 'failed'; readonly fault: FeedFault };

/** Feeds whose items become articles. What they write is answered from after a reload. */
export interface Feeds {
  /** Adds a feed and fetches it for the first time. @param outlet what to call its publisher, instead of its own title */
  add(url: string, outlet: string | undefined): Promise<FeedAdded>;
  all(): Promise<readonly Feed[]>;
  remove(id: number): Promise<void>;
  fetch(feed: Feed): Promise<FeedFetched>;
}

const INTERVAL_MS = 30 * 60 * 1000;
const MAX_INTERVAL_MS = 24 * 60 * 60 * 1000;
/** Of one fetch: a feed that has more is a mistake, or an attack. */
const MAX_ITEMS = 300;

export function createFeeds(options: FeedsOptions): Feeds {
  const { store, clock } = options;
  // Two fetches of one feed would both write its new items.
  const turns = new OneAtATime();
  return {
    all: () => store.all(),
    remove: (id) => store.remove(id),
    fetch: (feed) =>
      turns.run(feed.url, async () => {
        // What another fetch has left may be news.
        const known = await store.byUrl(feed.url);
        return known === undefined ? { state: 'failed', fault: 'bad-address' } : fetchNow(known, options);
      }),
    add: (address, outlet) =>
      turns.run(address, async () => {
        const url = URL.canParse(address) ? new URL(address).href : address;
        const before = await store.byUrl(url);
        if (before !== undefined) return { state: 'known', feed: before };
        const fetched = await fetchFeed(url, options);
        if (fetched.state === 'failed') return { state: 'failed', fault: fetched.fault };
        const read = fetched.state === 'fetched' ? await postsOfFeed({ ...fetched, outlet }) : undefined;
        if (read === undefined) return { state: 'failed', fault: 'not-a-feed' };
        await store.add({ url, title: read.title || new URL(url).host, outlet }, clock());
        const feed = await store.byUrl(url);
        if (feed === undefined) throw new Error('A feed that was added is not there.');
        const { added } = await takeIn(feed, read.posts, {
          ...options,
          etag: fetched.state === 'fetched' ? fetched.etag : undefined,
          lastModified: fetched.state === 'fetched' ? fetched.lastModified : undefined,
        });
        return { state: 'added', feed, articles: added };
      }),
  };
}

async function fetchNow(feed: Feed, options: FeedsOptions): Promise<FeedFetched> {
  const { store, clock } = options;
  const { etag, lastModified } = feed;
  const fetched = await fetchFeed(feed.url, { ...options, etag, lastModified });
  if (fetched.state === 'unchanged') {
    await store.fetched(feed.id, succeeded({ etag, lastModified }, clock()), []);
    return { state: 'fetched', added: 0, changed: 0 };
  }
  const read =
    fetched.state === 'fetched' ? await postsOfFeed({ ...fetched, outlet: feed.outlet }) : undefined;
  if (fetched.state === 'fetched' && read !== undefined) {
    const counted = await takeIn(feed, read.posts, { ...options, ...fetched });
    return { state: 'fetched', ...counted };
  }
  const fault = fetched.state === 'failed' ? fetched.fault : 'not-a-feed';
  const failures = feed.failures + 1;
  const retryAt = fetched.state === 'failed' ? fetched.retryAt : undefined;
  const wait = Math.min(INTERVAL_MS * 2 ** Math.min(failures, 10), MAX_INTERVAL_MS);
  const nextAt = retryAt ?? new Date(clock().getTime() + wait);
  await store.fetched(feed.id, { ...feed, failures, fault, nextAt }, []);
  return { state: 'failed', fault };
}

/** Writes the articles of items that are new or have changed, and notes which. */
async function takeIn(
  feed: Feed,
  posts: readonly ItemPost[],
  {
    store,
    corpusDir,
    removedDir,
    clock,
    ...headers
  }: FeedsOptions & { readonly etag: string | undefined; readonly lastModified: string | undefined },
): Promise<{ readonly added: number; readonly changed: number }> {
  const known = new Map((await store.items(feed.id)).map((item) => [item.key, item]));
  const taken: StoredItem[] = [];
  let changed = 0;
  for (const { key, hash, name, title, text } of posts.slice(0, MAX_ITEMS)) {
    const before = known.get(key);
    if (before?.hash === hash) continue;
    const path = before?.file ?? `feeds/${folderOf(feed)}/${name}`;
    const there = await what(corpusDir, join(corpusDir, path));
    // An article that somebody has removed does not come back with the next correction.
    const isGone = before !== undefined && there !== 'file';
    if (there === 'outside') continue;
    if (!isGone && !(there === 'file' && (await readFile(join(corpusDir, path), 'utf8')) === text)) {
      const file = { path, title, bytes: new TextEncoder().encode(text) };
      await addFiles([file], { corpusDir, removedDir, clock, mayReplace: true });
    }
    if (before !== undefined) changed += 1;
    taken.push({ key, hash, file: path });
  }
  await store.fetched(feed.id, succeeded(headers, clock()), taken);
  return { added: taken.length - changed, changed };
}

function succeeded(headers: Pick<FeedState, 'etag' | 'lastModified'>, now: Date): FeedState {
  const nextAt = new Date(now.getTime() + INTERVAL_MS);
  const { etag, lastModified } = headers;
  return { etag, lastModified, fetchedAt: now, nextAt, failures: 0, fault: undefined };
}

/** One for each feed: its host, and its number. */
function folderOf({ id, url }: Feed): string {
  return `${new URL(url).hostname.replace(/[^\w.-]/g, '_')}-${id}`;
}
