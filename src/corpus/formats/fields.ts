import { plainText } from '../html/html.js';
import { oneLine } from '../lines/clean.js';
import { webLink } from '../link.js';
import type { Fields } from './front-matter.js';

/** The keys under which feeds, mirrors and exports keep the same thing; the first that says something wins. */
export const KEYS = {
  title: ['title', 'headline', 'name', 'subject'],
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
  return strings(value).map((text) => (/[<&]/.test(text) ? plainText(text) : oneLine(text)));
}

/** Strings of any nesting; of an object such as `{ name: … }` what it calls itself. */
function strings(value: unknown, nesting = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()];
  if (nesting >= MAX_NESTING || typeof value !== 'object' || value === null) return [];
  const inner: unknown[] = Array.isArray(value)
    ? value.slice(0, MAX_ITEMS)
    : Object.entries(value)
        .filter(([key]) => ['name', 'title', 'url', '@id', 'href'].includes(key))
        .map(([, named]) => named);
  return inner.flatMap((item) => strings(item, nesting + 1)).slice(0, MAX_ITEMS);
}
