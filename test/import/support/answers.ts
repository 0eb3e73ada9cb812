import { entriesOfFeed } from '../../../src/import/entries-of-feed.js';
import type { Found } from '../../../src/import/entry.js';
import type { PoliteFetch } from '../../../src/import/polite-fetch.js';
import { postOfEntry, postOfPage } from '../../../src/import/post-of.js';
import type { Reading } from '../../../src/import/reading.js';

/** A web of these addresses; what is not among them is not there. */
export function webOf(
  pages: Readonly<Record<string, string | Uint8Array>>,
  sitemaps: readonly string[] = [],
): PoliteFetch & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (address) => {
      asked.push(address);
      const body = pages[address];
      if (body === undefined) return { state: 'failed', fault: 'refused', status: 404, retryAt: undefined };
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const unsaid = { mediaType: undefined, charset: undefined, etag: undefined, lastModified: undefined };
      return { state: 'fetched', url: new URL(address), body: bytes, ...unsaid };
    },
    sitemapsOf: async () => sitemaps,
  };
}

/** Reads without a thread. */
export const READING: Reading = {
  page: async (page) => postOfPage(page),
  entry: async (entry, today) => postOfEntry(entry, { today }),
  feed: async (feed) => entriesOfFeed(feed),
  close: async () => undefined,
};

export async function all(found: AsyncIterable<Found>): Promise<readonly Found[]> {
  const list: Found[] = [];
  for await (const each of found) list.push(each);
  return list;
}

export const addresses = (found: readonly Found[]) =>
  found.flatMap((each) => (each.kind === 'address' ? [each.url] : []));
export const entries = (found: readonly Found[]) =>
  found.flatMap((each) => (each.kind === 'entry' ? [each.entry] : []));
export const faults = (found: readonly Found[]) =>
  found.flatMap((each) => (each.kind === 'fault' ? [each.reason] : []));

/** A text in pieces of a few characters, as files come. */
export async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}
