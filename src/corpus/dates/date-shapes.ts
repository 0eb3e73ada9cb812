import { foldedDate } from './folded-date.js';
import { HAN_NUMERALS } from './han-numerals.js';
import { MONTH_ABBREVIATIONS } from './month-abbreviations.js';
import { MONTH_NAMES } from './month-names.js';

/** Signs of dates: a figure, one of four digits, the name of a month, the year in Han, the Republic of China. */
export type Sign = 'digit' | 'year' | 'month' | 'han' | 'republic';

/** Which part of a date a group of a pattern is; `clock` is a time of day that stands within the date. */
export type Part =
  | 'year'
  | 'shortYear'
  | 'minguo'
  | 'month'
  | 'day'
  | 'clock'
  | 'stroke'
  | 'first'
  | 'second';

export interface Shape {
  /** Global: every place where it stands may be the one that is a date. */
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
  /** What a text must have for it to stand there, so that few texts are searched for it. */
  readonly needs: readonly Sign[];
}

/** The months by their names, folded and in lower case: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [MONTH_NAMES, MONTH_ABBREVIATIONS].flatMap((all) =>
    all.flatMap((names, index) => names.map((name) => [foldedDate(name), index + 1] as const)),
  ),
);
const NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');
// "16 May/ Ayyar 2025", "16 May (Ayyar) 2025": the press of the Levant writes both names of the month.
const MONTH = `(${NAMES})(?!\\p{L})\\.?(?:\\s?\\/\\s?(?:${NAMES})(?!\\p{L})|\\s?\\((?:${NAMES})\\))?`;
const EDGE = '(?<![\\p{L}\\p{N}])';
const ORDINAL = '(?:st|nd|rd|th|-?го|-?е)?(?!\\p{L})';
const OF = '(?:\\s(?:day\\s)?of(?:\\sthe\\smonth\\sof)?(?=\\s)|\\s(?:من|من شهر|شهر)(?=\\s))?';
const OF_YEAR = '(?:(?:of|in|من العام|من عام|لعام|عام|سنه|من سنه)\\s)?';
// Direction marks may stand beside the strokes of an Arabic date.
const STROKE = '\\s?[\u200E\u200F\u061C]?([-/.])[\u200E\u200F\u061C]?\\s?';
const AGAIN = (group: number) => `\\s?[\u200E\u200F\u061C]?\\${group}[\u200E\u200F\u061C]?\\s?`;
const HAN = `[${HAN_NUMERALS}]`;
const HAN_YEAR = `(\\d{4}|${HAN}{4})`;
const HAN_MONTH = `\\s?\u5E74\\s?(\\d{1,2}|${HAN}{1,3})\\s?\u6708`;
const HAN_DAY = `(?:\u4EFD)?\\s?(\\d{1,2}|\u521D?${HAN}{1,3})\\s?[\u65E5\u53F7\u865F]`;
// The farmers' calendar has months of its own.
const NOT_LUNAR =
  '(?<!(?:\u519C\u5386|\u8FB2\u66C6|\u9634\u5386|\u9670\u66C6|\u590F\u5386|\u820A\u66C6)\\s?)';
const REPUBLIC = '(?:\u4E2D[\u83EF\u534E])?\u6C11[\u570B\u56FD]\\s?';
const CLOCK_WITHIN =
  '(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[AP]M)?(?:\\s?(?:(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,5}))?)';

/** Shapes with a day. Where two stand at the same place, the former is tried first. */
export const DAY_SHAPES: readonly Shape[] = [
  shape(`(?<![\\d.])(\\d{4})${STROKE}(\\d{1,2})${AGAIN(2)}(\\d{1,2})(?!\\d)`, [
    'year',
    'stroke',
    'month',
    'day',
  ]),
  shape(`${NOT_LUNAR}${REPUBLIC}(\\d{1,3}|${HAN}{1,6}|\u5143)${HAN_MONTH}${HAN_DAY}`, [
    'minguo',
    'month',
    'day',
  ]),
  shape(`${REPUBLIC}(\\d{1,3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ['minguo', 'stroke', 'month', 'day']),
  shape(`${NOT_LUNAR}(?<![\\d${HAN_NUMERALS}])${HAN_YEAR}${HAN_MONTH}${HAN_DAY}`, ['year', 'month', 'day']),
  shape(
    `(?<![\\d:.])(\\d{1,2})${ORDINAL}${OF}[.,\u060C]?[\\s\\/-]{0,3}${MONTH}[\\s,\u060C/.-]{0,3}${OF_YEAR}(\\d{4})(?!\\d)`,
    ['day', 'month', 'year'],
  ),
  // RFC 822 and its like: a year of two digits counts where a time of day follows.
  shape(`(?<![\\d:.])(\\d{1,2})[\\s-]${MONTH}[\\s-](\\d{2})(?=\\s{1,3}\\d{1,2}[:.]\\d{2})`, [
    'day',
    'month',
    'shortYear',
  ]),
  shape(
    `${EDGE}${MONTH}\\s{1,2}(?:the\\s)?(\\d{1,2})${ORDINAL}[,\u060C]?\\s{1,2}${OF_YEAR}(\\d{4})(?![\\d:])`,
    ['month', 'day', 'year'],
  ),
  // C's asctime, Unix' date, Weibo and Twitter: the year stands at the end.
  shape(`${EDGE}${MONTH}\\s{1,3}(\\d{1,2}),?\\s{1,3}${CLOCK_WITHIN}\\s{1,2}(\\d{4})(?!\\d)`, [
    'month',
    'day',
    'clock',
    'year',
  ]),
  shape(`(?<![\\d.])(\\d{1,2})${STROKE}(\\d{1,2})${AGAIN(2)}(\\d{4})(?![\\d:])`, [
    'first',
    'stroke',
    'second',
    'year',
  ]),
  shape(`(?<!\\d)(\\d{4})[\\s,/-]{1,2}${MONTH}[\\s/-]{1,2}(\\d{1,2})(?![\\d:.])`, ['year', 'month', 'day']),
];

/** Shapes with a month and a year only. */
export const MONTH_SHAPES: readonly Shape[] = [
  shape(`${NOT_LUNAR}${REPUBLIC}(\\d{1,3}|${HAN}{1,6}|\u5143)${HAN_MONTH}`, ['minguo', 'month']),
  shape(`${NOT_LUNAR}(?<![\\d${HAN_NUMERALS}])${HAN_YEAR}${HAN_MONTH}`, ['year', 'month']),
  shape(`${EDGE}${MONTH}[,\u060C]?\\s{1,2}${OF_YEAR}(\\d{4})(?!\\d)`, ['month', 'year']),
];

/** Shapes that are a date only in a field or line that holds nothing else. */
export const FIELD_SHAPES: readonly Shape[] = [
  shape(`^(\\d{1,2})[\\s-]?${MONTH}[\\s,-]{0,2}['\u2019]?(\\d{2})(?![\\d:])`, ['day', 'month', 'shortYear']),
  shape(`^${MONTH}\\s(\\d{1,2}),?\\s['\u2019]?(\\d{2})(?![\\d:])`, ['month', 'day', 'shortYear']),
  // With full stops the day comes first in all of our languages; with strokes nobody could tell.
  shape('^(\\d{1,2})(\\.)(\\d{1,2})\\.(\\d{2})(?![\\d:.])', ['day', 'stroke', 'month', 'shortYear']),
];

function shape(pattern: string, parts: readonly Part[]): Shape {
  return { pattern: new RegExp(pattern, 'giu'), parts, needs: needsOf(pattern) };
}

function needsOf(pattern: string): readonly Sign[] {
  const isHan = pattern.includes('\u5E74');
  return [
    ...(isHan ? (['han'] as const) : []),
    ...(pattern.includes(REPUBLIC) ? (['republic'] as const) : []),
    ...(pattern.includes(MONTH) ? (['month'] as const) : []),
    ...(!isHan && pattern.includes('(\\d{4})') ? (['year'] as const) : []),
    ...(isHan ? [] : (['digit'] as const)),
  ];
}
