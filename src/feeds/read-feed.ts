import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { z } from 'zod';

/** An item of a feed, whichever kind of feed it is. */
export interface FeedItem {
  /** The same whenever the item is fetched. */
  readonly key: string;
  readonly title: string;
  readonly link: string | undefined;
  /** As the feed writes it. */
  readonly date: string | undefined;
  readonly author: string | undefined;
  /** The fullest text that the feed has. */
  readonly html: string;
}

export interface ReadFeed {
  readonly title: string;
  /** As the feed orders them; without those that have neither title nor text. */
  readonly items: readonly FeedItem[];
}

/** What was fetched is no feed. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}

/** Atom has texts with their kind, the others plain ones. */
const text = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const people = z.array(z.union([z.object({ name: text }).transform(({ name }) => name), text])).optional();

const ITEM = z.object({
  title: text,
  link: text,
  links: z.array(z.object({ href: text, rel: text })).optional(),
  url: text,
  external_url: text,
  id: text,
  guid: text,
  pubDate: text,
  published: text,
  updated: text,
  date_published: text,
  date_modified: text,
  description: text,
  summary: text,
  content: z.union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), text]).optional(),
  content_html: text,
  content_text: text,
  authors: people.catch(undefined),
  dc: z
    .object({ creators: people, dates: z.array(text).optional() })
    .optional()
    .catch(undefined),
});
const FEED = z.object({
  title: text,
  items: z.array(ITEM).optional(),
  entries: z.array(ITEM).optional(),
});

/** RSS, RDF, Atom or JSON Feed. @throws NotAFeedError for anything else */
export function readFeed(source: string): ReadFeed {
  const parsed = FEED.safeParse(parsedFeed(source));
  if (!parsed.success) throw new NotAFeedError('It has the shape of no feed.', { cause: parsed.error });
  const { title = '', items, entries } = parsed.data;
  const read = (items ?? entries ?? []).map(itemOf);
  return { title: title.trim(), items: read.filter((item) => item.title !== '' || item.html.trim() !== '') };
}

function parsedFeed(source: string): unknown {
  try {
    return parseFeed(source).feed;
  } catch (cause) {
    throw new NotAFeedError('It cannot be read as a feed.', { cause });
  }
}

function itemOf(item: z.output<typeof ITEM>): FeedItem {
  const alternate =
    item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0];
  const title = (item.title ?? '').trim();
  const link = item.link ?? alternate?.href ?? item.url ?? item.external_url;
  const plain = item.content_text === undefined ? undefined : paragraphs(item.content_text);
  const texts = [item.content_html, item.content, plain, item.description, item.summary];
  const html = texts.reduce<string>(
    (best, each) => ((each?.length ?? 0) > best.length ? (each ?? '') : best),
    '',
  );
  const named = [...(item.authors ?? []), ...(item.dc?.creators ?? [])].find((name) => name?.trim());
  const date =
    item.pubDate ??
    item.published ??
    item.date_published ??
    item.dc?.dates?.[0] ??
    item.updated ??
    item.date_modified;
  // What tells items apart, as feeds have it: an id, else the link, else what it says.
  const identity = item.guid ?? item.id ?? link ?? `${title}\n${html}`;
  return { key: sha256(identity), title, link, date, author: named?.trim(), html };
}

function paragraphs(plain: string): string {
  const escaped = plain.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** Sixteen hexadecimal digits. */
export function sha256(written: string): string {
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}
