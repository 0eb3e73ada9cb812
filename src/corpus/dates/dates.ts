import type { ArticleDate, Range } from '../article.js';
import { asciiDigits } from '../digits.js';
import { type Clock, findClock } from './clock.js';
import { MONTH_NAMES } from './month-names.js';

/** A date and where it stands in the line, its time of day included. */
export interface FoundDate extends Range {
  readonly date: ArticleDate;
}

export const UNKNOWN_DATE: ArticleDate = {
  known: 'unknown',
  iso: undefined,
  precision: undefined,
  written: undefined,
};

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const LONGEST_FIRST = [...MONTHS.keys()].sort((one, other) => other.length - one.length);
// "16 May/ Ayyar 2025": the press of the Levant writes both names of the month.
const MONTH = `(${LONGEST_FIRST.join('|')})(?!\\p{L})\\.?(?:\\s?\\/\\s?(?:${LONGEST_FIRST.join('|')})(?!\\p{L}))?`;
const EDGE = '(?<![\\p{L}\\p{N}])';

/** Which of a pattern's groups are the year, the month and the day. In the order in which they are tried. */
const SHAPES: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, 'y-md'],
  // The Chinese characters for year (U+5E74), month (U+6708) and day (U+65E5, U+53F7).
  [/(?<!\d)(\d{4})\s?\u5E74\s?(\d{1,2})\s?\u6708\s?(\d{1,2})\s?[\u65E5\u53F7]/u, 'ymd'],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[.,]?[\\s\\/-]{0,3}${MONTH}[\\s,/.-]{0,3}(\\d{4})(?!\\d)`,
      'iu',
    ),
    'dmy',
  ],
  [new RegExp(`${EDGE}${MONTH}\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})(?!\\d)`, 'iu'), 'mdy'],
  [/(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u, 'd-my'],
  [/(?<!\d)(\d{4})\s?\u5E74\s?(\d{1,2})\s?\u6708/u, 'ym'],
  [new RegExp(`${EDGE}${MONTH},?\\s{1,2}(\\d{4})(?!\\d)`, 'iu'), 'my'],
];

/**
 * The first date in a line, stated with at least its month and year. Days come before months in 05/06/2025,
 * as in all of our languages but American English. A time without a zone is taken for UTC.
 */
export function findDate(line: string): FoundDate | undefined {
  const text = asciiDigits(line);
  for (const [pattern, order] of SHAPES) {
    const match = pattern.exec(text);
    const day = match === null ? undefined : dayOf(match.slice(1), order);
    if (match === null || day === undefined) continue;
    const dayEnd = match.index + match[0].length;
    const clock = order.includes('d') ? findClock(text.slice(dayEnd)) : undefined;
    const end = dayEnd + (clock?.end ?? 0);
    return { start: match.index, end, date: stated(day, clock, line.slice(match.index, end)) };
  }
  return undefined;
}

/** The date in a field that holds nothing else, also as seconds or milliseconds since 1970; unknown where it is none. */
export function dateOf(written: string): ArticleDate {
  const found = findDate(written);
  if (found !== undefined) return { ...found.date, written: written.trim() };
  const epoch = /^\s*(\d{10})(\d{3})?(?:\.\d+)?\s*$/.exec(written);
  if (epoch !== null) {
    const iso = new Date(Number(epoch[1]) * 1000).toISOString();
    return { known: 'stated', iso, precision: 'minute', written: written.trim() };
  }
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(asciiDigits(written))?.[1];
  if (year === undefined) return { ...UNKNOWN_DATE, written: written.trim() || undefined };
  return { known: 'stated', iso: `${year}-01-01T12:00:00.000Z`, precision: 'year', written: written.trim() };
}

interface Day {
  readonly year: number;
  readonly month: number;
  /** `undefined` where only the month is given. */
  readonly day: number | undefined;
}

function dayOf(groups: readonly (string | undefined)[], order: string): Day | undefined {
  const part = (name: string) => groups[order.indexOf(name)] ?? '';
  const year = Number(part('y'));
  let month = MONTHS.get(part('m').toLowerCase()) ?? Number(part('m'));
  let day = order.includes('d') ? Number(part('d')) : undefined;
  // 05/16/2025 can only be American.
  if (order === 'd-my' && day !== undefined && month > 12 && day <= 12) [month, day] = [day, month];
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()))
    return undefined;
  return { year, month, day };
}

function stated({ year, month, day }: Day, clock: Clock | undefined, written: string): ArticleDate {
  const at = (hour: number, minute: number) =>
    new Date(Date.UTC(year, month - 1, day ?? 1, hour, minute)).toISOString();
  if (day === undefined) return { known: 'stated', iso: at(12, 0), precision: 'month', written };
  // Midnight without a zone is how databases write a day; "00:00:00 GMT" was stated as such.
  if (clock === undefined || (clock.zone === undefined && clock.hour === 0 && clock.minute === 0)) {
    return { known: 'stated', iso: at(12, 0), precision: 'day', written };
  }
  const iso = at(clock.hour, clock.minute - (clock.zone ?? 0));
  const seconds = iso.replace(':00.000Z', `:${String(clock.second).padStart(2, '0')}.000Z`);
  return { known: 'stated', iso: seconds, precision: 'minute', written };
}
