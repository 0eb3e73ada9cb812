import type { ArticleDate } from '../corpus/article.js';
import type { Days } from './claim.js';
import type { DateSpan } from './date-spans.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a date as days since 1970; `undefined` where the day is not known. */
export function dayOf({ iso, precision }: ArticleDate): number | undefined {
  if (iso === undefined || (precision !== 'minute' && precision !== 'day')) return undefined;
  return Math.floor(Date.parse(iso) / DAY_MS);
}

/** The days that a written date means, for an article of the day `anchor`; `undefined` where that is not known. */
export function daysOf(date: DateSpan, anchor: number | undefined): Days | undefined {
  const { year, month, day, weekday, ago } = date;
  if (ago !== undefined) return anchor === undefined ? undefined : said(anchor - ago);
  if (weekday !== undefined) return anchor === undefined ? undefined : weekdayNear(weekday, anchor);
  if (month === undefined) {
    if (day !== undefined) return anchor === undefined ? undefined : dayNear(day, anchor);
    return year === undefined ? undefined : said(utc(year, 1, 1), utc(year, 12, 31));
  }
  const of = year ?? (anchor === undefined ? undefined : yearNear(month, day ?? 15, anchor));
  if (of === undefined) return undefined;
  return day === undefined ? said(utc(of, month, 1), utc(of, month + 1, 0)) : said(utc(of, month, day));
}

const utc = (year: number, month: number, day: number) => Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
const said = (first: number, last = first): Days => ({ first, last, isSaid: true });

/** News says "on Friday" of the last one, on that day too. */
function weekdayNear(weekday: number, anchor: number): Days {
  // Day 0 of 1970 was a Thursday.
  const back = (((anchor + 4) % 7) - weekday + 7) % 7;
  return said(anchor - back);
}

/** "On the 15th": the nearest day of that number. */
function dayNear(day: number, anchor: number): Days | undefined {
  const date = new Date(anchor * DAY_MS);
  const candidates = [-1, 0, 1].map((months) =>
    utc(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, day),
  );
  const [best] = candidates.sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  return best === undefined ? undefined : said(best);
}

function yearNear(month: number, day: number, anchor: number): number {
  const year = new Date(anchor * DAY_MS).getUTCFullYear();
  const [best = year] = [year - 1, year, year + 1].sort(
    (a, b) => Math.abs(utc(a, month, day) - anchor) - Math.abs(utc(b, month, day) - anchor),
  );
  return best;
}
