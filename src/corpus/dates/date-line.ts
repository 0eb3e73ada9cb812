import type { ArticleDate } from '../article.js';
import { oneLine } from '../lines/clean.js';
import { dateOf, findDate } from './dates.js';

export interface DateLine {
  readonly date: ArticleDate;
  /** Who is named beside the date as the source. */
  readonly outlet: string | undefined;
  /** What follows on the same line and belongs to the article. */
  readonly rest: string;
}

/** What introduces a date: published, updated, date; and the days of the week. */
const LABELS = [
  ...[
    'تاريخ النشر',
    'تأريخ النشر',
    'نشر في',
    'نُشر في',
    'نشر بتاريخ',
    'آخر تحديث',
    'اخر تحديث',
    'تحديث',
    'التاريخ',
    'بتاريخ',
    'تم النشر',
  ],
  ...['published on', 'published', 'last updated', 'updated', 'posted on', 'posted', 'date', 'time', 'on'],
  ...['发布时间', '发表时间', '更新时间', '发布于', '日期', '时间', '發佈時間'],
  ...['опубликовано', 'обновлено', 'дата публикации', 'дата', 'опубліковано', 'оновлено', 'дата публікації'],
];
const WEEKDAYS = [
  ...[
    'الاثنين',
    'الإثنين',
    'الثلاثاء',
    'الأربعاء',
    'الاربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'الأحد',
    'الاحد',
  ],
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'sun',
  ],
  ...['星期[一二三四五六日天]', '周[一二三四五六日]'],
  ...['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  ...['понеділок', 'вівторок', 'середа', 'четвер', "п'ятниця", 'субота', 'неділя'],
];
const INTRODUCTION = new RegExp(
  `^(?:(?:${[...LABELS, ...WEEKDAYS].join('|')})(?!\\p{L})|[\\s:\uFF1A,\u060C|/()\\[\\]\u2013-])*$`,
  'iu',
);
const SOURCE = new RegExp(
  `(?:${['المصدر', 'source', '来源', '來源', 'источник', 'джерело'].join('|')})\\s?[:\uFF1A]\\s?([^|/]{2,60})`,
  'iu',
);
const ONLY_SOURCE = new RegExp(`^${SOURCE.source}$`, 'iu');
// "Istanbul, 29 March 2022 (Xinhua) …": a place, the date, the agency in brackets, then the article.
const DATELINE = /^[\p{L} .'\u2019-]{2,40}[,\u060C/]?\s$/u;
const AGENCY = /^\s?[(\uFF08]([^()\uFF08\uFF09]{2,30})[)\uFF09]/u;
const ZONE_LEFT_OVER = /^\s?(?:GMT|UTC|[+-]\d\d:?\d\d)?[\s:|,\u060C\u2013-]*/;

/** The date that a line is there to state, alone or before the article's first words; not one in running text. */
export function dateLine(line: string): DateLine | undefined {
  const found = findDate(line);
  if (found === undefined) return undefined;
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  const date = dateOf(line.slice(found.start, found.end));
  if (INTRODUCTION.test(before)) {
    const outlet = SOURCE.exec(after)?.[1];
    const rest = outlet === undefined ? after : after.replace(SOURCE, '');
    const clean = oneLine(rest.replace(ZONE_LEFT_OVER, ''));
    return { date, outlet: outlet?.trim(), rest: /\p{L}/u.test(clean) ? clean : '' };
  }
  const agency = AGENCY.exec(after)?.[1];
  // A dateline belongs to the article's own words.
  if (agency !== undefined && DATELINE.test(before)) return { date, outlet: agency.trim(), rest: line };
  return undefined;
}

/** The outlet that a line names as the source and nothing else. */
export function sourceLine(line: string): string | undefined {
  return ONLY_SOURCE.exec(line)?.[1]?.trim();
}
