import { type HtmlDocument, type HtmlNode, plainText, textOf } from '../html/html.js';

/** Of a page that repeats itself without end, so many meta elements are read. */
const MAX_META = 500;
/** In UTF-16 code units; what is longer is no name, title or date. */
const MAX_LENGTH = 2_000;

/** What the meta elements of a page say, by their name, property or itemprop in lower case: the first that says something. */
export type PageMeta = ReadonlyMap<string, string>;

/** Reads the meta elements of a page; one may have several names, parted by spaces, and `.` in a name is read as `:`. */
export function pageMeta(page: HtmlDocument): PageMeta {
  const meta = new Map<string, string>();
  const elements = page.select('meta').slice(0, MAX_META);
  // A property says more surely what it is than a name does.
  for (const key of ['property', 'name', 'itemprop']) {
    for (const { attribs = {} } of elements) {
      const content = plainText((attribs.content ?? '').slice(0, MAX_LENGTH).replace(/</g, '&lt;'));
      if (content === '') continue;
      for (const each of (attribs[key] ?? '').slice(0, MAX_LENGTH).toLowerCase().split(/\s+/)) {
        const name = each.replaceAll('.', ':');
        if (name !== '' && !meta.has(name)) meta.set(name, content);
      }
    }
  }
  return meta;
}

/** The first of the names that the page says something under. */
export function metaOf(meta: PageMeta, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((text) => text !== undefined);
}

/** The text of an element, on one line; empty if it is longer than any name. */
export function elementText(node: HtmlNode): string {
  const text = textOf(node);
  return text.length > MAX_LENGTH ? '' : plainText(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
}
