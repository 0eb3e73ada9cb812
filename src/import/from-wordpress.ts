import type { Found } from './entry.js';
import { wordpressHtml } from './wordpress-html.js';
import { fieldText, type XmlField, xmlItems } from './xml-items.js';

const ITEMS: ReadonlySet<string> = new Set(['item']);
/** How WordPress writes a moment that there is none of. */
const NO_MOMENT = /^0000/;

/** The published posts of a WordPress export (WXR), one after another, however large it is. */
export async function* fromWordPress(
  chunks: AsyncIterable<string>,
  { outlet }: { readonly outlet: string | undefined },
): AsyncGenerator<Found> {
  let site: string | undefined;
  for await (const part of xmlItems(chunks, ITEMS)) {
    if (part.kind === 'field') {
      if (part.field.name === 'title' && site === undefined) site = part.field.text || undefined;
      continue;
    }
    if (isPublished(part.fields)) yield entryOf(part.fields, outlet ?? site);
  }
}

/** Pages, pictures and menus are items as well, and so are drafts and what is kept behind a password. */
function isPublished(fields: readonly XmlField[]): boolean {
  const type = fieldText(fields, 'wp:post_type') ?? 'post';
  const status = fieldText(fields, 'wp:status') ?? 'publish';
  return type === 'post' && status === 'publish' && fieldText(fields, 'wp:post_password') === undefined;
}

function entryOf(fields: readonly XmlField[], outlet: string | undefined): Found {
  const named = (domain: string) =>
    fields.filter(({ name, attributes }) => name === 'category' && attributes.domain === domain);
  const texts = (found: readonly XmlField[]) => found.map(({ text }) => text).filter((text) => text !== '');
  const html = wordpressHtml(fieldText(fields, 'content:encoded') ?? '');
  return {
    kind: 'entry',
    entry: {
      title: fieldText(fields, 'title') ?? '',
      html: html === '' ? wordpressHtml(fieldText(fields, 'excerpt:encoded') ?? '') : html,
      link: linkOf(fields),
      date: dateOf(fields),
      outlet,
      author: fieldText(fields, 'dc:creator'),
      section: texts(named('category'))[0],
      tags: texts(named('post_tag')),
    },
  };
}

function linkOf(fields: readonly XmlField[]): string | undefined {
  return [fieldText(fields, 'link'), fieldText(fields, 'guid')].find(
    (link) => link !== undefined && /^https?:\/\//i.test(link),
  );
}

/** The moment in UTC; the local time of the blog says no zone, so that only its day is sure. */
function dateOf(fields: readonly XmlField[]): string | undefined {
  const utc = fieldText(fields, 'wp:post_date_gmt');
  if (utc !== undefined && !NO_MOMENT.test(utc)) return `${utc.replace(' ', 'T')}Z`;
  const published = fieldText(fields, 'pubdate');
  // WordPress writes a moment that it does not know as one of the year -1.
  if (published !== undefined && !/-0001|\s1970\s/.test(published)) return published;
  const local = fieldText(fields, 'wp:post_date');
  return local === undefined || NO_MOMENT.test(local) ? undefined : local.slice(0, 10);
}
