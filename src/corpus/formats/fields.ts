import { plainText } from '../html/html.js';
import { escapeStrayBrackets } from '../html/stray-brackets.js';
import { wikiName } from '../html/wiki-marks.js';
import { oneLine } from '../lines/clean.js';
import { webLink } from '../link.js';
import type { Fields } from './front-matter.js';

/** The keys under which feeds, mirrors and exports keep the same thing; the first that says something wins. */
export const KEYS = {
  title: ['title', 'headline', 'name', 'subject'],
  date: [
    'date',
    'published',
    'pubDate',
    'published_at',
    'publishedAt',
    'datePublished',
    'publishDate',
    'publish_date',
    'time',
    'created',
    'updated',
  ],
  outlet: ['outlet', 'publisher', 'site', 'site_name', 'siteName', 'source', 'media', 'channel'],
  author: ['author', 'authors', 'byline', 'creator', 'dc:creator'],
  section: ['section', 'category', 'rubric'],
  categories: ['categories', 'category'],
  tags: ['tags', 'keywords', 'tag'],
  link: ['link', 'url', 'from', 'source', 'permalink', 'original', 'guid', 'source_url', 'canonical', 'href'],
  image: ['headimg', 'thumbnail', 'image', 'cover', 'banner', 'featured_image', 'img'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'articleBody',
    'content_html',
    'content_text',
    'full_text',
    'maintext',
    'description',
    'summary',
  ],
} as const;

const MAX_ITEMS = 50;
const MAX_NESTING = 5;
/** Of a list within a list; aliases of YAML make it large without being long. */
const MAX_INNER = 10;
/** Under what an object says what it is called, or where it is. */
const NAMING = new Set(['name', 'title', 'rendered', 'url', '@id', 'href']);

/** The first of the keys that holds words, on one line and without markup. */
export function textField(fields: Fields, keys: readonly string[]): string | undefined {
  return values(fields, keys)
    .flatMap(words)
    .find((text) => text !== '' && webLink(text) === undefined);
}

/** The first of the keys that holds words, as they stand there. */
export function rawField(fields: Fields, keys: readonly string[]): string | undefined {
  return values(fields, keys).find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
}

/** The first of the keys that holds an http or https address. */
export function linkField(fields: Fields, keys: readonly string[]): string | undefined {
  return values(fields, keys)
    .flatMap(strings)
    .map(webLink)
    .find((url) => url !== undefined);
}

/** All words under the keys: a string parted at commas, a list, or lists in lists. Without repetitions. */
export function listField(fields: Fields, keys: readonly string[]): readonly string[] {
  const parts = values(fields, keys).flatMap((value) =>
    typeof value === 'string' ? value.split(/[,\uFF0C\u060C;]/).flatMap(words) : words(value),
  );
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, MAX_ITEMS);
}

/** The values of the keys in the order of the keys, whatever their case. */
function values(fields: Fields, keys: readonly string[]): unknown[] {
  const byName = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  return keys
    .map((key) => byName.get(key.toLowerCase()))
    .filter((value) => value !== undefined && value !== null);
}

function words(value: unknown): string[] {
  return strings(value).map((text) => {
    const named = wikiName(text);
    return /[<&]/.test(named) ? plainText(escapeStrayBrackets(named)) : oneLine(named);
  });
}

/** Strings of any nesting; of an object such as `{ name: … }` what it calls itself. At most 50, whatever refers to what. */
function strings(value: unknown): string[] {
  const found: string[] = [];
  collect(value, found, 0);
  return found;
}

function collect(value: unknown, found: string[], nesting: number): void {
  if (found.length >= MAX_ITEMS) return;
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'number') found.push(String(value));
  else if (value instanceof Date) {
    if (!Number.isNaN(value.getTime())) found.push(value.toISOString());
  } else if (nesting < MAX_NESTING && typeof value === 'object' && value !== null) {
    // What holds nothing in many places costs no more than what holds much.
    const inner: unknown[] = Array.isArray(value)
      ? value.slice(0, nesting === 0 ? MAX_ITEMS : MAX_INNER)
      : Object.entries(value)
          .filter(([key]) => NAMING.has(key))
          .map(([, named]) => named);
    for (const each of inner) collect(each, found, nesting + 1);
  }
}
