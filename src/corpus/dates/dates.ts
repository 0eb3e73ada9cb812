import type { ArticleDate, Range } from '../article.js';
import { basicDate } from './basic-date.js';
import { clockBefore, zoneBefore } from './before-date.js';
import { type Clock, findClock } from './clock.js';
import { DAY_SHAPES, FIELD_SHAPES, MONTH_SHAPES, MONTHS, type Part, type Shape } from './date-shapes.js';
import { type Signs, signsOf } from './date-signs.js';
import { foldedDate } from './folded-date.js';
import { numberOf } from './han-numerals.js';
import { hijriDay } from './hijri.js';
import { type Day, momentOf } from './moment.js';

/** A date and where it stands in the line, its time of day included. */
export interface FoundDate extends Range {
  readonly date: ArticleDate;
}

export interface DateOptions {
  /** Whether 3/9/2024 is in March, as where the page is American; otherwise in September, unless its time says so. */
  readonly monthFirst?: boolean | undefined;
}

export const UNKNOWN_DATE: ArticleDate = {
  known: 'unknown',
  iso: undefined,
  precision: undefined,
  written: undefined,
};

/** A date stands near the beginning of its line, or it is none that the line is there to state. */
const MAX_LENGTH = 300;
/** Years of two digits, as RFC 822 and POSIX read them: from 69 on they are of the last century. */
const PIVOT = 69;
const WEEKDAY_BEFORE = /^(?:[\p{L}.]{2,12},?\s)?/u;

/**
 * The first date in the first 300 characters of a line, stated with at least its month and year; one with a day goes
 * before one without. In 05/06/2025 the day comes first, as in all of our languages but American English: "PM" or the
 * zone of an American city behind it says that the month does. A time without a zone is taken for UTC; of a time with a
 * zone that is not understood only the day is kept. A Hijri day counts where no other stands beside it, and is inferred.
 */
export function findDate(line: string, options: DateOptions = {}): FoundDate | undefined {
  const text = foldedDate(line.slice(0, MAX_LENGTH));
  const signs = signsOf(text);
  // Most lines have no date, and nothing that each of them has.
  if (!signs.digit && !signs.han) return undefined;
  return (
    earliest(text, line, { shapes: DAY_SHAPES, signs }, options) ??
    (signs.year ? foundHijri(text, line) : undefined) ??
    earliest(text, line, { shapes: MONTH_SHAPES, signs }, options)
  );
}

/**
 * The date in a field or line that holds nothing else: as in running text, and besides with a year of two digits, in
 * ISO 8601 without separators, or in seconds or milliseconds since 1970. Unknown where it is none.
 */
export function dateOf(written: string, options: DateOptions = {}): ArticleDate {
  const trimmed = written.slice(0, MAX_LENGTH).trim();
  const date = (findDate(trimmed, options) ?? fieldDate(trimmed))?.date ?? basicDate(trimmed);
  return date === undefined
    ? { ...UNKNOWN_DATE, written: trimmed || undefined }
    : { ...date, written: trimmed };
}

/** A date in one of the shapes that are one only where nothing stands before it but a weekday. */
export function fieldDate(line: string): FoundDate | undefined {
  const text = foldedDate(line.slice(0, MAX_LENGTH));
  const signs = signsOf(text);
  if (!signs.digit) return undefined;
  const start = WEEKDAY_BEFORE.exec(text)?.[0].length ?? 0;
  for (const from of [0, start]) {
    const found = earliest(text.slice(from), line.slice(from), { shapes: FIELD_SHAPES, signs }, {});
    if (found !== undefined) return { ...found, start: found.start + from, end: found.end + from };
  }
  return undefined;
}

function earliest(
  text: string,
  line: string,
  { shapes, signs }: { readonly shapes: readonly Shape[]; readonly signs: Signs },
  options: DateOptions,
): FoundDate | undefined {
  let best: FoundDate | undefined;
  for (const shape of shapes) {
    // None begins earlier than at the beginning.
    if (best?.start === 0) break;
    if (!shape.needs.every((sign) => signs[sign])) continue;
    const found = firstOf(text, line, shape, options);
    if (found !== undefined && (best === undefined || found.start < best.start)) best = found;
  }
  return best;
}

/** The first place of a shape that is a day of the calendar: a Hijri date in the same shape may stand before it. */
function firstOf(
  text: string,
  line: string,
  { pattern, parts }: Shape,
  options: DateOptions,
): FoundDate | undefined {
  // Not by `matchAll`, which makes a pattern anew each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const groups = partsOf(parts, match);
    const dayEnd = index + match[0].length;
    const within = groups.get('clock');
    const clock = within === undefined ? undefined : findClock(` ${within}`);
    const withDay = parts.includes('day') || parts.includes('first');
    const after = !withDay || clock !== undefined ? undefined : findClock(text.slice(dayEnd));
    const before =
      !withDay || after !== undefined || clock !== undefined ? undefined : clockBefore(text.slice(0, index));
    const time = clock ?? after ?? before;
    const day = dayOf(groups, { ...options, monthFirst: options.monthFirst ?? isAmerican(time, groups) });
    if (day === undefined) continue;
    const place = zoneBefore(text.slice(0, index));
    const zoned =
      time === undefined || time.zone !== undefined || place === undefined
        ? time
        : { ...time, zone: place.zone };
    const date = momentOf(day, zoned);
    if (date === undefined) continue;
    const start = before?.start ?? place?.start ?? index;
    const end = dayEnd + (after?.end ?? 0);
    return { start, end, date: { ...date, written: line.slice(start, end) } };
  }
  return undefined;
}

function partsOf(parts: readonly Part[], match: RegExpExecArray): ReadonlyMap<Part, string> {
  return new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
}

/** "3/9/2024 2:25 AM": who halves the day so puts the month first, where strokes part the figures. */
function isAmerican(time: Clock | undefined, groups: ReadonlyMap<Part, string>): boolean {
  if (time === undefined || groups.get('stroke') !== '/') return false;
  const place = time.zone === undefined || time.zone === 'unknown' ? undefined : time.zone.place;
  return time.american || place?.startsWith('America/') === true;
}

function dayOf(groups: ReadonlyMap<Part, string>, { monthFirst = false }: DateOptions): Day | undefined {
  const year = yearOf(groups);
  if (groups.has('month')) {
    const name = groups.get('month') ?? '';
    const month = MONTHS.get(name.toLowerCase()) ?? numberOf(name);
    return existing({ year, month, day: groups.has('day') ? numberOf(groups.get('day') ?? '') : undefined });
  }
  const [first, second] = [Number(groups.get('first')), Number(groups.get('second'))];
  const dayFirst = existing({ year, month: second, day: first });
  const other = existing({ year, month: first, day: second });
  // 05/16/2025 can only be American, 16/05/2025 cannot.
  return monthFirst ? (other ?? dayFirst) : (dayFirst ?? other);
}

function yearOf(groups: ReadonlyMap<Part, string>): number {
  const short = groups.get('shortYear');
  if (short !== undefined) return Number(short) + (Number(short) >= PIVOT ? 1900 : 2000);
  const minguo = groups.get('minguo');
  // The first year of the Republic of China was 1912.
  return minguo === undefined ? numberOf(groups.get('year') ?? '') : numberOf(minguo) + 1911;
}

function existing(day: Day): Day | undefined {
  if (!(day.year >= 1900 && day.year <= 2100 && day.month >= 1 && day.month <= 12)) return undefined;
  if (day.day === undefined) return day;
  return day.day >= 1 && day.day <= new Date(Date.UTC(day.year, day.month, 0)).getUTCDate() ? day : undefined;
}

function foundHijri(text: string, line: string): FoundDate | undefined {
  const found = hijriDay(text);
  if (found === undefined) return undefined;
  const clock = findClock(text.slice(found.end));
  const end = found.end + (clock?.end ?? 0);
  const date = momentOf(found, clock);
  if (date === undefined) return undefined;
  return {
    start: found.start,
    end,
    date: { ...date, known: 'inferred', written: line.slice(found.start, end) },
  };
}
