import type { ArticleDate } from '../article.js';
import { asciiDigits } from '../digits.js';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What the units are called: any form, and in Arabic the dual, which is two without a number. */
const UNITS: readonly (readonly [unit: Unit, names: readonly string[], duals: readonly string[]])[] = [
  [
    'minute',
    [
      'ثانية',
      'ثوان',
      'ثواني',
      'دقيقة',
      'دقائق',
      'seconds?',
      'minutes?',
      'mins?',
      '秒',
      '分钟',
      '分鐘',
      'секунд\\p{L}*',
      'минут\\p{L}*',
      'хвилин\\p{L}*',
    ],
    ['دقيقتين', 'ثانيتين'],
  ],
  ['hour', ['ساعة', 'ساعات', 'hours?', 'hrs?', '小时', '小時', 'час(?:а|ов)?', 'годин\\p{L}*'], ['ساعتين']],
  [
    'day',
    ['يوم', 'يوما', 'يومًا', 'أيام', 'ايام', 'days?', '天', '日', 'день', 'дня', 'дней', 'дні', 'днів'],
    ['يومين'],
  ],
  [
    'week',
    [
      'أسبوع',
      'اسبوع',
      'أسابيع',
      'اسابيع',
      'أسبوعا',
      'weeks?',
      '周',
      '星期',
      '个星期',
      'недел\\p{L}*',
      'тижн\\p{L}*',
      'тиждень',
    ],
    ['أسبوعين', 'اسبوعين'],
  ],
  [
    'month',
    ['شهر', 'أشهر', 'اشهر', 'شهور', 'شهرا', 'months?', '个月', '個月', 'месяц\\p{L}*', 'місяц\\p{L}*'],
    ['شهرين'],
  ],
  [
    'year',
    ['سنة', 'سنوات', 'عام', 'أعوام', 'عاما', 'years?', '年', 'год\\p{L}*', 'лет', 'рік', 'рок\\p{L}*'],
    ['سنتين', 'عامين'],
  ],
];
/** Days ago. */
const DAY_WORDS: Readonly<Record<string, number>> = {
  ...{
    الآن: 0,
    اليوم: 0,
    أمس: 1,
    امس: 1,
    'أول أمس': 2,
    'just now': 0,
    today: 0,
    yesterday: 1,
    刚刚: 0,
    今天: 0,
    昨天: 1,
    前天: 2,
  },
  ...{ сегодня: 0, вчера: 1, позавчера: 2, сьогодні: 0, вчора: 1, позавчора: 2 },
};
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    واحد: 1,
    واحدة: 1,
    ثلاثة: 3,
    ثلاث: 3,
    أربعة: 4,
    أربع: 4,
  },
  ...{
    خمسة: 5,
    خمس: 5,
    ستة: 6,
    ست: 6,
    سبعة: 7,
    سبع: 7,
    ثمانية: 8,
    ثماني: 8,
    تسعة: 9,
    تسع: 9,
    عشرة: 10,
    عشر: 10,
  },
};
const COUNT = `(\\d{1,4}|${Object.keys(NUMBER_WORDS).join('|')})`;
const PHRASES = UNITS.map(([unit, names, duals]) => {
  const name = `(?:${names.join('|')})`;
  const arabic = `(?:منذ|قبل)\\s(?:حوالي\\s|نحو\\s)?(?:(?<dual>${[...duals, '(?!)'].join('|')})|(?:${COUNT}\\s)?${name}(?:\\s(?:واحد|واحدة))?)`;
  const others = `(?:about\\s)?${COUNT}?\\s?${name}(?:\\s(?:ago|назад|тому)|前)`;
  return { unit, pattern: new RegExp(`^(?:${arabic}|${others})$`, 'iu') };
});
const DAYS: Readonly<Record<Unit, number>> = {
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** A date that is told from an unknown moment, if the text is one and nothing else: "منذ 6 أيام", "6 days ago". */
export function relativeDate(text: string): ArticleDate | undefined {
  return daysAgo(text) === undefined
    ? undefined
    : { known: 'relative', iso: undefined, precision: undefined, written: text.trim() };
}

/** The same date once the day is known on which the page was captured, `YYYY-MM-DD`. */
export function fromCapture(date: ArticleDate, captured: string): ArticleDate {
  const ago = daysAgo(date.written ?? '');
  if (ago === undefined) return date;
  const [year = 0, month = 1, day = 1] = captured.split('-').map(Number);
  const moment = Date.UTC(year, month - 1, day, 12) - Math.round(ago) * 24 * 60 * 60 * 1000;
  return {
    ...date,
    iso: new Date(moment).toISOString(),
    precision: ago >= 365 ? 'year' : ago >= 30 ? 'month' : 'day',
  };
}

function daysAgo(text: string): number | undefined {
  const plain = asciiDigits(text).toLowerCase().replace(/\s+/g, ' ').trim();
  if (plain.length > 40) return undefined;
  if (Object.hasOwn(DAY_WORDS, plain)) return DAY_WORDS[plain];
  for (const { unit, pattern } of PHRASES) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const written = match[2] ?? match[3];
    const number = written === undefined ? 1 : (NUMBER_WORDS[written] ?? Number(written));
    return (match.groups?.dual === undefined ? number : 2) * DAYS[unit];
  }
  return undefined;
}
