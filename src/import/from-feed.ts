import type { Found } from './entry.js';
import { failureText } from './failure-text.js';
import { linkKey } from './link-key.js';
import type { PoliteFetch } from './polite-fetch.js';
import type { Reading } from './reading.js';

export interface FeedOptions {
  readonly fetch: PoliteFetch;
  readonly reading: Reading;
  /** How many pages of the feed, the newest first. */
  readonly pages: number;
  /** Whether the page of each item is fetched for its whole text. */
  readonly isFull: boolean;
  readonly outlet: string | undefined;
}

const MAX_BYTES = 20 * 1024 * 1024;
const REQUEST = {
  accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*;q=0.5',
  maxBytes: MAX_BYTES,
  timeoutMs: 30_000,
};

/** The items of a feed, and of the older pages that it names, or that WordPress has of it. */
export async function* fromFeed(address: string, options: FeedOptions): AsyncGenerator<Found> {
  const { fetch, reading, pages, isFull, outlet } = options;
  const visited = new Set<string>();
  const seen = new Set<string>();
  let url: string | undefined = new URL(address).href;
  for (let page = 1; page <= pages && url !== undefined && !visited.has(url); page += 1) {
    visited.add(url);
    const answer = await fetch.fetch(url, REQUEST);
    if (answer.state !== 'fetched') {
      // The page after the last one is not there.
      const isEnd = page > 1 && answer.state === 'failed' && (answer.status === 404 || answer.status === 410);
      if (!isEnd) yield { kind: 'fault', subject: url, reason: failureText(answer) };
      return;
    }
    const { body: bytes, charset } = answer;
    const feed = await reading.feed({ url: answer.url.href, bytes, charset, outlet });
    if (feed === undefined) {
      yield { kind: 'fault', subject: url, reason: 'It is no feed that could be read.' };
      return;
    }
    let news = 0;
    for (const entry of feed.entries) {
      const key = entry.link === undefined ? `${entry.title}\n${entry.html}` : linkKey(entry.link);
      if (seen.has(key)) continue;
      seen.add(key);
      news += 1;
      yield { kind: 'entry', entry, page: isFull ? entry.link : undefined };
    }
    // Some servers give the first page out for every number.
    if (news === 0) return;
    url = feed.next ?? (feed.isWordPress ? paged(address, page + 1) : undefined);
  }
}

function paged(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set('paged', String(page));
  return url.href;
}
