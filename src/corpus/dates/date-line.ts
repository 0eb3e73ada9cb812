import type { ArticleDate } from '../article.js';
import { oneLine } from '../lines/clean.js';
import { DATE_LABELS } from './date-labels.js';
import { type FoundDate, fieldDate, findDate } from './dates.js';
import { foldedDate } from './folded-date.js';
import { withoutHijri } from './hijri.js';
import { WEEKDAY_NAMES } from './weekday-names.js';

export interface DateLine {
  readonly date: ArticleDate;
  /** Who is named beside the date as the source. */
  readonly outlet: string | undefined;
  /** What follows on the same line and belongs to the article. */
  readonly rest: string;
}

/** Longer introductions are words of the article. */
const MAX_INTRODUCTION = 120;
/** As many dates as a line states beside each other: published, updated, and to spare. */
const MAX_DATES = 4;
/** More words behind a date with nothing between them are a sentence that begins with it. */
const MAX_WORDS_BESIDE = 3;
const INTRODUCTION = new RegExp(
  `(?:${[...DATE_LABELS, ...WEEKDAY_NAMES].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})|[^\\p{L}\\p{N}]`,
  'iuy',
);
const SOURCE = new RegExp(
  `(?:${['المصدر', 'source', '来源', '來源', 'источник', 'джерело'].join('|')})\\s?[:\uFF1A]\\s?([^|/\\s][^|/]{1,59}?)(?=$|\\s?[|/]|\\s\\S{1,8}[:\uFF1A])`,
  'iu',
);
const ONLY_SOURCE = new RegExp(`^${SOURCE.source}$`, 'iu');
// "Istanbul, 29 March 2022 (Xinhua) …": a place, the date, the agency in brackets, then the article.
const DATELINE = /^[\p{L} .'\u2019-]{2,40}[,\u060C/]?\s$/u;
const AGENCY = /^\s?[(\uFF08]([^()\uFF08\uFF09]{2,30})[)\uFF09]/u;
const LEFT_OVER = /^\s?(?:г\.|года|р\.|року|[+-]\d\d:?\d\d)?[\s:|,\u060C/\u2022\u00B7\u2013\u2014.-]{0,40}/u;
// What parts a date from what follows: a bar, a dash, a colon, a bullet, brackets, or a line of its own.
const PARTED = /^\s{0,3}(?:г\.|р\.)?\s{0,3}(?:[|:/()[\]\u2022\u00B7\u2013\u2014\uFF5C]|-\s)/u;

/** What stands beside the figures of a moment that is written without words. */
const CLOCK_WORDS = /\b(?:[ap]\.?m\b\.?|utc|gmt|msk|[ce]es?t|[ecmp][sd]t)\b/gi;

/** The date that a line is there to state, alone or before the article's first words; not one in running text. */
export function dateLine(line: string): DateLine | undefined {
  const found = findDate(line) ?? soleFieldDate(line);
  if (found === undefined) return undefined;
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  if (introduces(before)) {
    const outlet = SOURCE.exec(after.slice(0, MAX_INTRODUCTION))?.[1];
    const rest = restOf(outlet === undefined ? after : after.replace(SOURCE, ''));
    if (
      outlet === undefined &&
      !PARTED.test(after) &&
      isSentence(before, line.slice(found.start, found.end), rest)
    )
      return undefined;
    return { date: found.date, outlet: outlet?.trim(), rest };
  }
  const agency = AGENCY.exec(after)?.[1];
  // A dateline belongs to the article's own words.
  if (agency !== undefined && DATELINE.test(before))
    return { date: found.date, outlet: agency.trim(), rest: line };
  return undefined;
}

/** The outlet that a line names as the source and nothing else. */
export function sourceLine(line: string): string | undefined {
  return line.length > MAX_INTRODUCTION ? undefined : ONLY_SOURCE.exec(line)?.[1]?.trim();
}

/** A date in a short form counts in a line only where no words stand beside it. */
function soleFieldDate(line: string): FoundDate | undefined {
  if (line.length > MAX_INTRODUCTION) return undefined;
  const found = fieldDate(line);
  return found === undefined || /\p{L}/u.test(line.slice(found.end)) ? undefined : found;
}

/** Whether a text consists of what introduces a date: labels, weekdays, marks, and the same day by another calendar. */
function introduces(text: string): boolean {
  if (text.length > MAX_INTRODUCTION) return false;
  const plain = withoutHijri(foldedDate(text));
  INTRODUCTION.lastIndex = 0;
  while (INTRODUCTION.lastIndex < plain.length) if (!INTRODUCTION.test(plain)) return false;
  return true;
}

/** Whether a date is the beginning of a sentence: in words, without a label, and with more than a name behind it. */
function isSentence(before: string, date: string, rest: string): boolean {
  const labelled = /\p{L}/u.test(before.replace(/^\s?on\s/i, ''));
  const words = date.replace(CLOCK_WORDS, '');
  return !labelled && /\p{L}{2}|\u5E74/u.test(words) && wordsIn(rest) > MAX_WORDS_BESIDE;
}

/** What is left of a line behind its date: without further dates and their labels. */
function restOf(after: string): string {
  let rest = after;
  for (let count = 0; count < MAX_DATES; count += 1) {
    const found = findDate(rest);
    if (found === undefined || !introduces(rest.slice(0, found.start))) break;
    rest = rest.slice(found.end);
  }
  if (introduces(rest)) return '';
  const clean = oneLine(rest.replace(LEFT_OVER, ''));
  return /\p{L}/u.test(clean) ? clean : '';
}

function wordsIn(text: string): number {
  const words = text.slice(0, MAX_INTRODUCTION).split(' ').length;
  const han = text.slice(0, MAX_INTRODUCTION).match(/\p{Script=Han}/gu)?.length ?? 0;
  // A word of Chinese has about two characters.
  return Math.max(words, Math.ceil(han / 2));
}
