import type { ArticleDate } from '../article.js';
import { dateOf, UNKNOWN_DATE } from '../dates/dates.js';
import { relativeDate } from '../dates/relative-date.js';
import type { Fields } from './front-matter.js';

/**
 * The keys under which feeds, mirrors, exports, crawlers and news services keep the date of publication, the surest
 * first; compared by their letters and figures only. That of a crawl (date_download, seendate) is none.
 */
const PUBLISHED = [
  ...['datePublished', 'date_published', 'article:published_time', 'published_time', 'publishedTime'],
  ...['date_publish', 'publish_date', 'publishDate', 'published_date', 'published_on', 'publication_date'],
  ...[
    'published_at',
    'publish_time',
    'publish_at',
    'published',
    'pubDate',
    'pub_date',
    'pub_time',
    'pubdatetime',
  ],
  ...[
    'webPublicationDate',
    'dateTimePub',
    'first_published_at',
    'firstPublicationDate',
    'originalPublicationDate',
  ],
  ...['date_gmt', 'post_date_gmt', 'date_unixtime', 'date', 'post_date', 'posted_at', 'posted_on', 'posted'],
  ...['dc:date', 'dcterms:issued', 'dc.date.issued', 'dcterms:date', 'date_issued', 'issued', 'release_date'],
  ...['datetime', 'date_time', 'date_str', 'timestamp', 'time', 'publish', 'display_date'],
  ...['дата', 'дата публикации', 'дата публікації', 'опубликовано', 'опубліковано', 'время', 'час'],
  ...['日期', '发布时间', '发布日期', '發佈時間', '發布時間', '發佈日期', '時間', '时间', '发表时间'],
  ...['التاريخ', 'تاريخ', 'تاريخ النشر', 'تاريخ_النشر', 'نشر في'],
];
/** When something was first written down, and when it was last changed: for want of anything better. */
const CREATED = [
  'dateCreated',
  'date_created',
  'created_at',
  'created_time',
  'create_time',
  'created',
  'ctime',
];
const CHANGED = [
  'updated',
  'updated_at',
  'date_updated',
  'last_updated',
  'modified',
  'date_modified',
  'date_modify',
  'dateModified',
  'lastmod',
  'mtime',
];
const PUBLISHED_LETTERS = PUBLISHED.map(letters);
const OTHER_LETTERS = [...CREATED, ...CHANGED].map(letters);
/** What holds the date where the field is an object, as MongoDB and JSON-LD write them. */
const WITHIN = ['$date', '$numberLong', '@value', 'datetime', 'date', 'iso', 'value', 'timestamp', 'text'];
const MAX_NESTING = 3;

/**
 * The date of publication among the fields of an article: the first that is understood; else unknown, as written. A
 * field for it that was left empty says that it is not known: what else is dated is then a clipping or a change.
 */
export function dateField(fields: Fields): ArticleDate {
  const byName = new Map(Object.entries(fields).map(([key, value]) => [letters(key), value]));
  const published = dateAmong(byName, PUBLISHED_LETTERS);
  if (published !== undefined && isUnderstood(published)) return published;
  const leftEmpty = PUBLISHED_LETTERS.some((key) => isEmpty(byName.get(key)));
  const other = leftEmpty ? undefined : dateAmong(byName, OTHER_LETTERS);
  return other !== undefined && isUnderstood(other) ? other : (published ?? other ?? UNKNOWN_DATE);
}

function isUnderstood({ known }: ArticleDate): boolean {
  return known !== 'unknown';
}

/** The first date under the keys that is understood, else the first. @param keys by their `letters` */
function dateAmong(byName: ReadonlyMap<string, unknown>, keys: readonly string[]): ArticleDate | undefined {
  let first: ArticleDate | undefined;
  for (const text of keys.flatMap((key) => written(byName.get(key)))) {
    const date = relativeDate(text) ?? dateOf(text);
    if (isUnderstood(date)) return date;
    first ??= date;
  }
  return first;
}

/** The name of a key without what parts its words, in lower case. No key is longer than 60 characters. */
function letters(key: string): string {
  return key
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$@]/gu, '');
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function written(value: unknown, nesting = 0): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) {
    // YAML makes a moment of a day; midnight in Greenwich is what is left of it.
    return Number.isNaN(value.getTime()) ? [] : [value.toISOString().replace('T00:00:00.000Z', '')];
  }
  if (typeof value !== 'object' || value === null || nesting >= MAX_NESTING) return [];
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((each) => written(each, nesting + 1));
  const byName = new Map<string, unknown>(Object.entries(value));
  return WITHIN.flatMap((key) => written(byName.get(key), nesting + 1)).slice(0, 1);
}
