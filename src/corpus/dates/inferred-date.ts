import type { ArticleDate } from '../article.js';

/** No path is longer. */
const MAX_LENGTH = 2000;
const YEAR = '((?:19|20)\\d{2})';
const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MM = '(0[1-9]|1[0-2])';
const DD = '(0[1-9]|[12]\\d|3[01])';
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ALONE = '(?<![\\p{L}\\p{N}])';

type Order = 'ymd' | 'dmy' | 'ym';

/** How sites and people write days in folders and names, the surest first. */
const DAYS: readonly (readonly [pattern: RegExp, order: Order])[] = [
  [new RegExp(`/${YEAR}/${MONTH}/${DAY}(?=/|$)`, 'u'), 'ymd'],
  // "/2021/mar/17/", and "/2021-03/17/", "/2021/03-17/", "/2021/0317/", "/202103/17/" as newspapers of China have it.
  [new RegExp(`/${YEAR}/(${ENGLISH_MONTHS.join('|')})[a-z]{0,6}/${DAY}(?=/|$)`, 'iu'), 'ymd'],
  [new RegExp(`/${YEAR}-?${MM}/${DD}(?=/|$)`, 'u'), 'ymd'],
  [new RegExp(`/${YEAR}/${MM}-?${DD}(?=/|$)`, 'u'), 'ymd'],
  [new RegExp(`/${DD}/${MM}/${YEAR}(?=/|$)`, 'u'), 'dmy'],
  [new RegExp(`${ALONE}${YEAR}[-_.]${MM}[-_.]${DD}(?!\\p{N})`, 'u'), 'ymd'],
  [
    new RegExp(`${ALONE}${YEAR}\\s?\u5E74\\s?${MONTH}\\s?\u6708\\s?${DAY}\\s?[\u65E5\u53F7\u865F]`, 'u'),
    'ymd',
  ],
  [new RegExp(`${ALONE}${DD}\\.${MM}\\.${YEAR}(?!\\p{N})`, 'u'), 'dmy'],
  // Eight figures are a day where they stand by themselves: not in a hash, a longer number or a UUID. Sites of
  // authorities of China write a letter before them ("/t20210317_"), ISO 8601 a T and the time behind them.
  [
    new RegExp(
      `(?:${ALONE}|(?<=/[a-z]))${YEAR}${MM}${DD}(?:(?=T\\d{4})|(?![\\p{L}\\p{N}]))(?!-[\\da-f]{4}-[\\da-f]{4}-)`,
      'u',
    ),
    'ymd',
  ],
];
const MONTHS: readonly (readonly [pattern: RegExp, order: Order])[] = [
  [new RegExp(`/${YEAR}[/-]?${MM}(?=/|$)`, 'u'), 'ym'],
];

/**
 * A date told by a path or an address: "/2022/04/08/", "2022-04-08-title.md", or the month of "/2022/04/". The first
 * that tells a day, else the first that tells a month.
 */
export function inferredDate(paths: readonly (string | undefined)[]): ArticleDate | undefined {
  const bounded = paths.filter((path) => path !== undefined).map((path) => `/${path.slice(0, MAX_LENGTH)}`);
  return firstOf(bounded, DAYS) ?? firstOf(bounded, MONTHS);
}

/** The month in which a picture was uploaded, by its address: its article is hardly older, and seldom much younger. */
export function picturedMonth(image: string | undefined): ArticleDate | undefined {
  const date = inferredDate([image]);
  if (date?.iso === undefined) return undefined;
  return { ...date, iso: `${date.iso.slice(0, 7)}-01T12:00:00.000Z`, precision: 'month' };
}

function firstOf(
  paths: readonly string[],
  shapes: readonly (readonly [pattern: RegExp, order: Order])[],
): ArticleDate | undefined {
  for (const path of paths) {
    for (const [pattern, order] of shapes) {
      const match = pattern.exec(path);
      const date = match === null ? undefined : dateAt(match, order);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function dateAt(match: RegExpExecArray, order: Order): ArticleDate | undefined {
  const part = (name: string) => match[order.indexOf(name) + 1] ?? '';
  const [year, day] = [Number(part('y')), order === 'ym' ? 1 : Number(part('d'))];
  const named = ENGLISH_MONTHS.indexOf(part('m').toLowerCase());
  const month = named < 0 ? Number(part('m')) - 1 : named;
  const moment = new Date(Date.UTC(year, month, day, 12));
  // There is no 30 February.
  if (moment.getUTCDate() !== day || year > 2100) return undefined;
  const precision = order === 'ym' ? 'month' : 'day';
  return { known: 'inferred', iso: moment.toISOString(), precision, written: undefined };
}
