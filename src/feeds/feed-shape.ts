import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import type { FeedText } from './item-text.js';

/** What was fetched is no feed. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}

/** A text with its kind, as Atom has it, or without one. */
const kindOfText = z
  .union([
    z.string().transform((value) => ({ value, type: undefined })),
    z.object({ value: z.string(), type: z.string().optional() }),
  ])
  .optional()
  .catch(undefined);
const text = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const people = z
  .array(z.union([z.object({ name: text }).transform(({ name }) => name), text]))
  .optional()
  .catch(undefined);
const texts = z.array(text).optional().catch(undefined);
const base = z.object({ base: text }).optional().catch(undefined);

const DESCRIBED = z.object({ description: kindOfText }).optional().catch(undefined);
const ITEM = z.object({
  title: kindOfText,
  link: text,
  links: z
    .array(z.object({ href: text, rel: text }))
    .optional()
    .catch(undefined),
  url: text,
  external_url: text,
  id: text,
  guid: z
    .union([
      z.string().transform((value) => ({ value, isPermaLink: undefined })),
      z.object({ value: z.string(), isPermaLink: z.boolean().optional().catch(undefined) }),
    ])
    .optional()
    .catch(undefined),
  pubDate: text,
  published: text,
  updated: text,
  date_published: text,
  date_modified: text,
  description: kindOfText,
  summary: kindOfText,
  content: z.union([z.object({ encoded: z.string() }), kindOfText]).optional(),
  content_html: text,
  content_text: text,
  authors: people,
  source: z.object({ title: text }).optional().catch(undefined),
  dc: z.object({ creators: people, dates: texts }).optional().catch(undefined),
  dcterms: z.object({ issued: texts, created: texts, modified: texts }).optional().catch(undefined),
  atom: z.object({ published: text, updated: text }).optional().catch(undefined),
  media: z.object({ description: kindOfText, group: DESCRIBED }).optional().catch(undefined),
  rdf: z.object({ about: text }).optional().catch(undefined),
  xml: base,
});
const FEED = z.object({
  title: text,
  link: text,
  links: z
    .array(z.object({ href: text, rel: text }))
    .optional()
    .catch(undefined),
  home_page_url: text,
  xml: base,
  items: z.array(ITEM).optional(),
  entries: z.array(ITEM).optional(),
});

export type ShapedItem = z.output<typeof ITEM>;
export type ShapedFeed = z.output<typeof FEED> & { readonly format: string };

/** RSS, RDF, Atom or JSON Feed in the parts that are read of it. @throws NotAFeedError for anything else */
export function shapedFeed(source: string): ShapedFeed {
  const { format, feed } = parsedFeed(source);
  const parsed = FEED.safeParse(feed);
  if (!parsed.success) throw new NotAFeedError('It has the shape of no feed.', { cause: parsed.error });
  return { ...parsed.data, format };
}

function parsedFeed(source: string): { readonly format: string; readonly feed: unknown } {
  try {
    return parseFeed(source);
  } catch (cause) {
    throw new NotAFeedError('It cannot be read as a feed.', { cause });
  }
}

/** A text of a feed: Atom's is plain unless it says otherwise, JSON Feed's always; RSS leaves it open. */
export function feedText(
  given: { readonly value: string; readonly type?: string | undefined } | undefined,
  format: string,
): FeedText | undefined {
  if (given === undefined) return undefined;
  const type = (given.type ?? 'text').toLowerCase();
  const isPlain = format === 'json' || (format === 'atom' && (type === 'text' || type === 'text/plain'));
  return { value: given.value, isPlain };
}
