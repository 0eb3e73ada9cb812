import { decode } from '../corpus/decode.js';
import { NotAFeedError } from '../feeds/feed-shape.js';
import { readFeed } from '../feeds/read-feed.js';
import type { Entry } from './entry.js';

export interface FetchedFeed {
  /** Where it stood in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** What to call its publisher, instead of its own title. */
  readonly outlet: string | undefined;
}

export interface EntriesOfFeed {
  readonly entries: readonly Entry[];
  /** Where its older items stand, as it says itself. */
  readonly next: string | undefined;
  /** Made by WordPress, which gives older items out by a parameter. */
  readonly isWordPress: boolean;
}

/** How much of a feed is looked through for what stands before its items. */
const HEAD_LENGTH = 50_000;

/** What is in a feed, whichever kind of feed it is; `undefined` for what is none. */
export function entriesOfFeed({ url, bytes, charset, outlet }: FetchedFeed): EntriesOfFeed | undefined {
  const text = decode(bytes, { charset })?.text;
  if (text === undefined) return undefined;
  try {
    const { title, items } = readFeed(text, url);
    const entries = items.map((item): Entry => {
      const { link, date, author, source, html } = item;
      const about = {
        outlet: outlet ?? source ?? (title || undefined),
        author,
        section: undefined,
        tags: [],
      };
      return { title: item.title, html, link, date, ...about };
    });
    const head = text.slice(0, HEAD_LENGTH);
    const isWordPress = /<generator>\s{0,9}https?:\/\/(?:www\.)?wordpress\.(?:org|com)/i.test(head);
    return { entries, next: absolute(nextOf(head, text), url), isWordPress };
  } catch (error) {
    if (error instanceof NotAFeedError) return undefined;
    throw error;
  }
}

/** A link to the next page, before the first item; in JSON, `next_url`. */
function nextOf(head: string, text: string): string | undefined {
  if (/^\s*\{/.test(head)) {
    // It has been read as JSON already.
    const parsed: unknown = JSON.parse(text);
    const next =
      typeof parsed === 'object' && parsed !== null && 'next_url' in parsed ? parsed.next_url : undefined;
    return typeof next === 'string' ? next : undefined;
  }
  const first = /<(?:item|entry)[\s>]/.exec(head)?.index ?? head.length;
  for (const [tag] of head.slice(0, first).matchAll(/<(?:\w+:)?link\b[^<>]*>/gi)) {
    if (!/\brel\s{0,3}=\s{0,3}["']?next["'\s/>]/i.test(tag)) continue;
    const href = /\bhref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    return (href?.[1] ?? href?.[2])?.replaceAll('&amp;', '&');
  }
  return undefined;
}

function absolute(link: string | undefined, base: string): string | undefined {
  if (link === undefined || link.trim() === '' || !URL.canParse(link.trim(), base)) return undefined;
  const url = new URL(link.trim(), base);
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
