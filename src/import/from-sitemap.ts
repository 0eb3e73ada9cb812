import type { Found } from './entry.js';
import { failureText } from './failure-text.js';
import { fromList } from './from-list.js';
import type { PoliteFetch } from './polite-fetch.js';
import { fieldText, XmlLimitError, type XmlPart, xmlItems } from './xml-items.js';

export interface SitemapOptions {
  readonly fetch: PoliteFetch;
  /** Only what is dated this day or later: `2025-05-16`. What has no date is taken. */
  readonly since: string | undefined;
}

/** By the protocol's own bounds: https://www.sitemaps.org/protocol.html */
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_ADDRESSES = 50_000;
/** A sitemap may name others, these may name others again. */
const MAX_DEPTH = 3;
const MAX_SITEMAPS = 1000;
const REQUEST = {
  accept: 'application/xml, text/xml, text/plain, */*;q=0.5',
  maxBytes: MAX_BYTES,
  timeoutMs: 60_000,
};
const ITEMS: ReadonlySet<string> = new Set(['url', 'sitemap']);
const CHUNK_BYTES = 64 * 1024;

/**
 * The pages that a sitemap names, and those of the sitemaps that it names. The address of a site stands for the sitemaps that its
 * robots.txt names, else for `/sitemap.xml`.
 */
export async function* fromSitemap(address: string, { fetch, since }: SitemapOptions): AsyncGenerator<Found> {
  const waiting = (await beginning(address, fetch)).map((url) => ({ url, depth: 1 }));
  const seen = new Set(waiting.map(({ url }) => url));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { url, depth } = next;
    const answer = await fetch.fetch(url, REQUEST);
    if (answer.state !== 'fetched') {
      yield { kind: 'fault', subject: url, reason: failureText(answer) };
      continue;
    }
    for await (const found of sitemapItems(url, answer.body, since)) {
      if (found.kind !== 'sitemap') yield found;
      else if (seen.size >= MAX_SITEMAPS || depth >= MAX_DEPTH)
        yield { kind: 'fault', subject: found.url, reason: 'There are too many sitemaps in sitemaps.' };
      else if (!seen.has(found.url)) {
        seen.add(found.url);
        waiting.push({ url: found.url, depth: depth + 1 });
      }
    }
  }
}

async function beginning(address: string, fetch: PoliteFetch): Promise<readonly string[]> {
  const url = new URL(address);
  if (url.pathname !== '/' || url.search !== '') return [url.href];
  const named = (await fetch.sitemapsOf(address)).filter((each) => URL.canParse(each, address));
  const found = named.map((each) => new URL(each, address).href).slice(0, MAX_SITEMAPS);
  return found.length > 0 ? found : [new URL('/sitemap.xml', url).href];
}

async function* sitemapItems(
  base: string,
  body: Uint8Array,
  since: string | undefined,
): AsyncGenerator<Found | { readonly kind: 'sitemap'; readonly url: string }> {
  const chunks = textOf(body);
  let isEmpty = true;
  try {
    // Some are but a list of addresses.
    if (!new TextDecoder().decode(body.subarray(0, 200)).trimStart().startsWith('<')) {
      yield* fromList(chunks);
      return;
    }
    let addresses = 0;
    for await (const part of xmlItems(chunks, ITEMS)) {
      if (part.kind !== 'item') continue;
      isEmpty = false;
      const found = foundIn(part, base, since);
      if (found?.kind === 'address') addresses += 1;
      if (addresses > MAX_ADDRESSES) {
        yield { kind: 'fault', subject: base, reason: `It names more than ${MAX_ADDRESSES} pages.` };
        return;
      }
      if (found !== undefined) yield found;
    }
    if (isEmpty) yield { kind: 'fault', subject: base, reason: 'It is no sitemap, or an empty one.' };
  } catch (error) {
    if (!(error instanceof XmlLimitError)) throw error;
    yield { kind: 'fault', subject: base, reason: error.message };
  }
}

function foundIn(part: Extract<XmlPart, { kind: 'item' }>, base: string, since: string | undefined) {
  const location = fieldText(part.fields, 'loc');
  const url =
    location !== undefined && URL.canParse(location, base) ? new URL(location, base).href : undefined;
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  const changed = fieldText(part.fields, 'lastmod');
  const date = fieldText(part.fields, 'news:publication_date');
  // Whatever was published since then has also been changed since then.
  const day = (date ?? changed)?.slice(0, 10) ?? '';
  if (since !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day < since) return undefined;
  if (part.name === 'sitemap') return { kind: 'sitemap', url } as const;
  return { kind: 'address', url, date, outlet: fieldText(part.fields, 'news:name') } as const;
}

function* textOf(body: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < body.length; start += CHUNK_BYTES)
    yield decoder.decode(body.subarray(start, start + CHUNK_BYTES), { stream: true });
  yield decoder.decode();
}
