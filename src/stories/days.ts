import { asciiDigits } from '../corpus/digits.js';
import { MONTH_NAMES } from '../corpus/month-names.js';

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');

/** Which of a pattern's groups is the day, the other being the month. */
const SHAPES: readonly (readonly [pattern: RegExp, day: 1 | 2])[] = [
  // The Chinese characters for month (U+6708) and day (U+65E5, U+53F7).
  [/(?<!\d)(\d{1,2})\s?\u6708\s?(\d{1,2})\s?[\u65E5\u53F7]/gu, 2],
  [
    new RegExp(
      `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s\\u00A0-]{1,2}(${NAMES})(?!\\p{L})`,
      'giu',
    ),
    1,
  ],
  [new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,:]*\\d)`, 'giu'), 2],
  [/(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/gu, 2],
];

/** The days that a text names by day and month, as `MM-DD`, in the order of the ways to write them. */
export function daysNamed(text: string): readonly string[] {
  const plain = asciiDigits(text);
  return SHAPES.flatMap(([pattern, dayGroup]) =>
    Array.from(plain.matchAll(pattern)).flatMap(([, first = '', second = '']) => {
      const [month, day] = dayGroup === 2 ? [first, second] : [second, first];
      const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
      return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31
        ? [`${twoDigits(number)}-${twoDigits(Number(day))}`]
        : [];
    }),
  );
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
