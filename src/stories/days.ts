import { MONTH_NAMES } from '../corpus/dates/month-names.js';
import { asciiDigits } from '../corpus/digits.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A report tells of what happened within this many days before it; what lies further back is background. */
const MAX_DAYS_BACK = 3;

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');

/** Ways to write a day, and which of their groups is the month; the others are days: the two of a range, or one. */
const SHAPES: readonly (readonly [pattern: RegExp, month: 1 | 2 | 3])[] = [
  // The Chinese characters for month (U+6708) and day (U+65E5, U+53F7).
  [/(?<!\d)(\d{1,2})\s?\u6708\s?(\d{1,2})\s?[\u65E5\u53F7]/gu, 1],
  [
    new RegExp(
      `(?<![\\d.,:])(?:(\\d{1,2})\\s?[\\u2013-]\\s?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s\\u00A0-]{1,2}(${NAMES})(?!\\p{L})`,
      'giu',
    ),
    3,
  ],
  [new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,:]*\\d)`, 'giu'), 1],
  [/(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/gu, 1],
];
/** A day of the month by itself, as Chinese reports write it (U+65E5), also the first of a range (U+81F3). */
const BARE_DAY = /(?<![\d\u6708])(?<!\u6708\s)(\d{1,2})\u65E5(?![\u62A5\u5831])/gu;

/**
 * The days that a text names, as `MM-DD`; without those that lie further back than what is reported, where it is
 * known when that was.
 *
 * @param published in days since 1970; with it, days of the month and weekdays are understood as well
 * @param weekdays that the text names, 0 for Sunday
 */
export function daysNamed(
  text: string,
  { published, weekdays }: { readonly published: number | undefined; readonly weekdays: readonly number[] },
): ReadonlySet<string> {
  const plain = asciiDigits(text);
  const named = SHAPES.flatMap(([pattern, monthGroup]) =>
    Array.from(plain.matchAll(pattern)).flatMap((match) => {
      const month = monthOf(match[monthGroup] ?? '');
      const days = match.slice(1).filter((group, at) => at + 1 !== monthGroup && group !== undefined);
      return days.flatMap((day) => dayOf(month, Number(day)));
    }),
  );
  if (published === undefined) return new Set(named);
  const recent = Array.from(
    { length: MAX_DAYS_BACK + 1 },
    (_, back) => new Date((published - back) * DAY_MS),
  );
  const bare = Array.from(plain.matchAll(BARE_DAY)).map(([, day]) => Number(day));
  const isNamed = (date: Date) =>
    named.includes(written(date)) || bare.includes(date.getUTCDate()) || weekdays.includes(date.getUTCDay());
  return new Set(recent.filter(isNamed).map(written));
}

const monthOf = (name: string) => MONTHS.get(name.toLowerCase()) ?? Number(name);

function dayOf(month: number, day: number): readonly string[] {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [`${twoDigits(month)}-${twoDigits(day)}`] : [];
}

const written = (date: Date) => `${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

const twoDigits = (number: number) => String(number).padStart(2, '0');
