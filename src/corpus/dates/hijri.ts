/** A day of the Gregorian calendar, month and day counted from 1. */
export interface GregorianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The months of the Hijri year, the first being Muharram; letters folded as `foldedDate` does. */
const MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الاول', 'ربيع اول'],
  ['ربيع الاخر', 'ربيع الثاني', 'ربيع ثاني'],
  ['جمادي الاولي', 'جمادي الاول', 'جماد الاول'],
  ['جمادي الاخره', 'جمادي الثانيه', 'جمادي الثاني', 'جماد الثاني', 'جماد الاخر'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعده', 'ذي القعده', 'ذوالقعده', 'ذيالقعده'],
  ['ذو الحجه', 'ذي الحجه', 'ذوالحجه', 'ذيالحجه'],
];
const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const NAMES = [...NUMBER_OF.keys()].sort((one, other) => other.length - one.length).join('|');
const MARK = '(?:\\s?(?:هـ|ه|هجري|هجريه|للهجره)(?!\\p{L}))';
/** Ways to write a Hijri day, and the groups of year, month and day. In figures it is one only with its mark. */
const SHAPES: readonly (readonly [pattern: RegExp, groups: readonly [number, number, number]])[] = [
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\s(?:من\\s)?(?:شهر\\s)?(${NAMES})(?!\\p{L})[,\u060C]?\\s(?:عام\\s|سنه\\s)?(1[34]\\d{2})(?!\\d)${MARK}?`,
      'u',
    ),
    [3, 2, 1],
  ],
  [
    new RegExp(`(?<!\\d)(1[34]\\d{2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)${MARK}`, 'u'),
    [1, 3, 4],
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(1[34]\\d{2})(?!\\d)${MARK}`, 'u'),
    [4, 3, 1],
  ],
];
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
});
const DAY_MS = 24 * 60 * 60 * 1000;
/** The first day of the year 1 AH, and how long a year is on the average, in days. */
const EPOCH = Date.UTC(622, 6, 19);
const YEAR_DAYS = 354.367;
const MONTH_DAYS = 29.5306;
/** How far the estimate may be from the calendar, in days. */
const REACH = 4;

/**
 * The first Hijri day of a folded line in the Gregorian calendar, by Umm al-Qura, the calendar of Saudi Arabia;
 * elsewhere the same day may have been called one earlier or later.
 */
export function hijriDay(line: string): (GregorianDay & { start: number; end: number }) | undefined {
  for (const [pattern, [year, month, day]] of SHAPES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const name = match[month] ?? '';
    const found = gregorian(Number(match[year]), NUMBER_OF.get(name) ?? Number(name), Number(match[day]));
    if (found !== undefined) return { ...found, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const BESIDE = [
  ...SHAPES.map(([pattern]) => pattern),
  // In figures, with or without the mark: no other calendar is in these centuries.
  /(?<!\d)1[34]\d{2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?1[34]\d{2}(?!\d)/u,
];

/** What stands beside a Gregorian date without the Hijri date, and without the marks of both calendars. */
export function withoutHijri(beside: string): string {
  const text = BESIDE.reduce((rest, pattern) => rest.replace(pattern, ' '), beside);
  return text.replace(/(?<!\p{L})(?:هـ|ه|م|هجري|هجريه|ميلادي|ميلاديه)(?!\p{L})/gu, ' ');
}

function gregorian(year: number, month: number, day: number): GregorianDay | undefined {
  const estimate = EPOCH + Math.round((year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1) * DAY_MS;
  for (let shift = -REACH; shift <= REACH; shift += 1) {
    const moment = new Date(estimate + shift * DAY_MS);
    const parts = Object.fromEntries(
      CALENDAR.formatToParts(moment).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.year !== year || parts.month !== month || parts.day !== day) continue;
    return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
  }
  return undefined;
}
