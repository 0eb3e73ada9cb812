import { MONTH_NAMES } from '../corpus/dates/month-names.js';
import type { Language } from '../language/languages.js';
import { foldedText } from './folded-text.js';

/** A date in a folded text, as far as it is written. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | undefined;
  /** Days before the article's: 0 today, 1 yesterday, -1 tomorrow. */
  readonly ago: number | undefined;
}

type Parts = Partial<Omit<DateSpan, 'start' | 'end'>>;

const monthNames = MONTH_NAMES.map((names) => names.map((name) => foldedText(name).text));
const MONTH = `(?:${monthNames
  .flat()
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /g, '\\s'))
  .join('|')})\\.?`;
const NOT_LETTER = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR =
  '(?:,?\\s*(?:of\\s|عام\\s|سنه\\s|من العام\\s)?((?:19|20)\\d{2}))?(?:\\s*(?:года|году|г\\.|року|р\\.))?';

/** As patterns of folded words: English, Arabic, Russian and Ukrainian, then Chinese. */
const WEEKDAYS: readonly (readonly [weekday: number, spaced: string, han: string])[] = [
  [1, 'monday|الاثنين|понедельник\\p{L}*|понеділ\\p{L}*', '周一|星期一'],
  [2, 'tuesday|الثلاثاء|вторник\\p{L}*|вівтор\\p{L}*', '周二|星期二'],
  [3, 'wednesday|الاربعاء|сред[уы]|серед[уи]', '周三|星期三'],
  [4, 'thursday|الخميس|четверг\\p{L}*|четвер\\p{L}*', '周四|星期四'],
  [5, "friday|الجمعه|пятниц\\p{L}*|п'ятниц\\p{L}*", '周五|星期五'],
  [6, 'saturday|السبت|суббот\\p{L}*|субот\\p{L}*', '周六|星期六'],
  [0, 'sunday|الاحد|воскресень\\p{L}*|неділ[юіяею]+', '周日|星期日|星期天'],
];
const AGO: readonly (readonly [ago: number, spaced: string, han: string])[] = [
  [0, 'today|tonight|اليوم|сегодня|сьогодні', '今天|今日'],
  [1, 'yesterday|امس|вчера|вчора|учора', '昨天|昨日'],
  [-1, 'tomorrow|غدا|завтра', '明天|明日'],
];

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const monthOf = (name = '') => {
  const bare = name.replace(/\.$/, '').replace(/\s/g, ' ');
  const index = monthNames.findIndex((names) => names.includes(bare));
  return index < 0 ? undefined : index + 1;
};

const PATTERNS: readonly (readonly [pattern: RegExp, parts: (match: RegExpExecArray) => Parts])[] = [
  [
    /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号號])?/gu,
    ([, y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [/(?<![\d月])(\d{1,2})[日号](?!元)/gu, ([, d]) => ({ day: number(d) })],
  [/(\d{4})年/gu, ([, y]) => ({ year: number(y) })],
  [
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu,
    ([, y, m, d]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    /(?<![\d.])(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})(?!\d)/gu,
    ([, d, m, y]) => ({ year: number(y), month: number(m), day: number(d) }),
  ],
  [
    new RegExp(
      `${NOT_LETTER}(\\d{1,2})(?:st|nd|rd|th|-го|-го|-е)?\\s(?:of\\s)?(${MONTH})(?:\\s?/\\s?${MONTH})?${YEAR}${END}`,
      'gu',
    ),
    ([, d, m, y]) => ({ day: number(d), month: monthOf(m), year: number(y) }),
  ],
  [
    new RegExp(`${NOT_LETTER}(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}${END}`, 'gu'),
    ([, m, d, y]) => ({ day: number(d), month: monthOf(m), year: number(y) }),
  ],
  [
    new RegExp(`${NOT_LETTER}(${MONTH})(?:\\s?/\\s?${MONTH})?\\s?((?:19|20)\\d{2})${END}`, 'gu'),
    ([, m, y]) => ({ month: monthOf(m), year: number(y) }),
  ],
  [
    /(?<![\p{L}\p{N}.,$\u20AC-])((?:19|20)\d{2})(?:\s?(?:года|году|год|г\.|року|рік|р\.|年))?(?![\p{L}\p{N}]|[.,]\d|-\p{L}|\s+(?:people|prisoners|человек|осіб|شخص|人))/gu,
    ([, y]) => ({ year: number(y) }),
  ],
  [/(?<!\d)\d{1,2}:\d{2}(?!\d)/gu, () => ({})],
  ...WEEKDAYS.map(([weekday, ...words]) => [either(words), () => ({ weekday })] as const),
  ...AGO.map(([ago, ...words]) => [either(words), () => ({ ago })] as const),
];

function either([spaced, han]: readonly [string, string]): RegExp {
  return new RegExp(`${NOT_LETTER}(?:${spaced})${END}|${han}`, 'gu');
}

/** The dates, weekdays, years and times in a folded text, each stretch of it once. */
export function datesIn(folded: string, language: Language): readonly DateSpan[] {
  const spans: DateSpan[] = [];
  if (language === 'und') return spans;
  for (const [pattern, parts] of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((other) => start < other.end && other.start < end)) continue;
      const none = { year: undefined, month: undefined, day: undefined, weekday: undefined, ago: undefined };
      spans.push({ ...none, ...parts(match), start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
