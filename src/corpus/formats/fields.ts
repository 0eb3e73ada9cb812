import { plainText } from '../html/html.js';
import { escapeStrayBrackets } from '../html/stray-brackets.js';
import { wikiName } from '../html/wiki-marks.js';
import { oneLine } from '../lines/clean.js';
import { webLink } from '../link.js';
import type { Fields } from './front-matter.js';

/** The keys under which feeds, mirrors and exports keep the same thing; the first that says something wins. */
export const KEYS = {
  title: [
    ...[
      'title',
      'headline',
      'webTitle',
      'post_title',
      'article_title',
      'news_title',
      'heading',
      'name',
      'subject',
    ],
    ...['标题', '標題', 'العنوان', 'заголовок', 'название', 'назва'],
  ],
  outlet: [
    ...[
      'outlet',
      'publisher',
      'publication',
      'newspaper',
      'site',
      'site_name',
      'source_name',
      'source',
      'media',
      'channel',
    ],
    ...['媒体', '媒體', '来源', '來源', 'المصدر', 'источник', 'издание', 'джерело', 'видання'],
    // The last resort: they name a site, not who makes it.
    ...['source_hostname', 'source_domain', 'hostname', 'domain'],
  ],
  author: ['author', 'authors', 'byline', 'creator', 'dc:creator', '作者', 'الكاتب', 'автор'],
  section: ['section', 'section_name', 'category', 'rubric'],
  categories: ['categories', 'category'],
  tags: ['tags', 'keywords', 'tag'],
  link: [
    ...[
      'link',
      'url',
      'web_url',
      'from',
      'source',
      'permalink',
      'original',
      'guid',
      'source_url',
      'canonical',
      'href',
    ],
    ...['article_url', 'external_url', '链接', '連結', '原文', 'الرابط', 'ссылка', 'посилання'],
  ],
  image: [
    'headimg',
    'thumbnail',
    'image',
    'image_url',
    'top_image',
    'cover',
    'banner',
    'featured_image',
    'img',
  ],
  text: [
    ...[
      'text',
      'body',
      'content',
      'article',
      'articleBody',
      'content_html',
      'content_text',
      'full_text',
      'maintext',
    ],
    ...[
      'main_text',
      'article_text',
      'article_content',
      'news_text',
      'post_content',
      'body_html',
      'body_text',
    ],
    ...[
      'content:encoded',
      'plain_text',
      'clean_text',
      'cleaned_text',
      'text_content',
      'raw_text',
      'contents',
      'blocks',
    ],
    ...[
      'selftext',
      'story',
      'document',
      'markdown',
      'message',
      '正文',
      '内容',
      '內容',
      'النص',
      'المحتوى',
      'текст',
    ],
  ],
  /** What sums an article up; its text where there is no other. */
  summary: [
    'description',
    'summary',
    'abstract',
    'lead_paragraph',
    'excerpt',
    'trail_text',
    'snippet',
    '摘要',
  ],
} as const;

const MAX_ITEMS = 50;
const MAX_NESTING = 5;
const MAX_KEY_LENGTH = 80;
/** Of a list within a list; aliases of YAML make it large without being long. */
const MAX_INNER = 10;
/** Under what an object says what it is called, or where it is. */
const NAMING = new Set(['name', 'title', 'rendered', 'main', 'original', 'value', 'url', '@id', 'href']);

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

/** What stands under the keys, in their order, of whatever kind. */
export function rawFields(fields: Fields, keys: readonly string[]): readonly unknown[] {
  return values(fields, keys);
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

/** Fields by their bare names, and lists of keys as those: an article is asked for a dozen lists. */
const BY_NAME = new WeakMap<Fields, ReadonlyMap<string, unknown>>();
const BARE = new WeakMap<readonly string[], readonly string[]>();

/** The values of the keys in the order of the keys, whatever their case, hyphens and underscores. */
function values(fields: Fields, keys: readonly string[]): unknown[] {
  const byName = remembered(
    BY_NAME,
    fields,
    () => new Map(Object.entries(fields).map(([key, value]) => [bare(key), value])),
  );
  return remembered(BARE, keys, () => keys.map(bare))
    .map((key) => byName.get(key))
    .filter((value) => value !== undefined && value !== null);
}

/** What was made of an object, or makes it. */
function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function bare(key: string): string {
  return key
    .slice(0, MAX_KEY_LENGTH)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
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
