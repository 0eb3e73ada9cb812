import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { NOUNS } from './lexicon/nouns.js';
import type { Reading } from './reading.js';

/** What a number counts. */
export interface Counted {
  readonly of: readonly string[];
  /** The country whose they are, where the words of the noun say so. */
  readonly nation: string | undefined;
  readonly end: number;
}

/** How far the noun may stand from its number, and how many words may stand between. */
const REACH = { spaced: 45, zh: 14 } as const;
const MAX_WORDS_BETWEEN = 3;
const MAX_HAN_BETWEEN = 8;
/** A nationality may follow its noun within this. */
const NATION_AFTER = 14;
const MEASURE = /^[余多来]?[名个位具枚架艘辆座所家条只头间户套台场件份批人次棵点]{0,2}/u;
/** Words that may stand between a number and its noun: "of", "of the". */
const BETWEEN = /^(?:of|the|of the|من|из|з|із)$/u;
const BREAK = /[,.;:!?()"\u060C\u061B\u061F\uFF0C\u3002\uFF1B\u3001\uFF1A\u201C\u201D\u00AB\u00BB]/u;
/** Concepts that are numbers themselves, or time. */
const NUMBERS =
  /^(?:half|hundred|thousand|million|billion|dozens|percent|first|second|third|day|week|month|year|night|decade|morning)$/;
/** Particles of Chinese that end the phrase of a noun. */
const HAN_BREAK = /[在于对从向将和与及已了]/u;

/** What the number that ends at `end` counts; `undefined` when no noun can be told. */
export function countedAt(reading: Reading, end: number): Counted | undefined {
  const { text, language, numerals } = reading;
  const next = numerals.find(({ start }) => start >= end)?.start ?? text.length;
  const length = language === 'zh' ? REACH.zh : REACH.spaced;
  const window = text.slice(end, Math.min(next, end + length));
  const phrase = window.slice(0, breakIn(window));
  const known = NOUNS.find(phrase, language).find(({ start }) => isNear(phrase.slice(0, start), language));
  if (known !== undefined) {
    const of = [known.id];
    return { of, nation: nationIn(reading, end, end + known.end), end: end + known.end };
  }
  const term = reading.named.find(
    ({ id, kind, start, end: last }) =>
      (kind === 'term' || kind === 'role') &&
      !NUMBERS.test(id) &&
      start >= end &&
      last <= end + phrase.length &&
      isNear(text.slice(end, start), language),
  );
  if (term !== undefined)
    return { of: [`concept:${term.id}`], nation: nationIn(reading, end, term.end), end: term.end };
  const stem = stemIn(phrase, language);
  return (
    stem && { of: [`stem:${stem.term}`], nation: nationIn(reading, end, end + stem.end), end: end + stem.end }
  );
}

function breakIn(window: string): number {
  const at = window.search(BREAK);
  return at < 0 ? window.length : at;
}

/** Whether what stands between a number and a noun may belong to the noun: adjectives, measure words. */
function isNear(between: string, language: Language): boolean {
  if (language === 'zh') {
    const rest = between.trim().replace(MEASURE, '');
    return rest.length <= MAX_HAN_BETWEEN && !HAN_BREAK.test(rest);
  }
  const words = between
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const { isStopWord } = analysisOf(language);
  return words.length <= MAX_WORDS_BETWEEN && words.every((word) => BETWEEN.test(word) || !isStopWord(word));
}

/** The first content word right after a number, by its stem. */
function stemIn(
  phrase: string,
  language: Language,
): { readonly term: string; readonly end: number } | undefined {
  const measure = language === 'zh' ? (MEASURE.exec(phrase.trimStart())?.[0].length ?? 0) : 0;
  const skipped = phrase.length - phrase.trimStart().length + measure;
  const [first] = analysisOf(language).contentWords(phrase.slice(skipped));
  if (first === undefined || phrase.slice(skipped, skipped + first.start).trim() !== '') return undefined;
  // "100 ready": an English or Slavic adjective before the noun would be taken for it; two words are surer.
  const isShort = first.end - first.start < (language === 'zh' ? 2 : 3);
  return isShort || /^\d/.test(first.term) ? undefined : { term: first.term, end: skipped + first.end };
}

function nationIn({ named, language, text }: Reading, start: number, end: number): string | undefined {
  const last = language === 'ar' ? end + NATION_AFTER : end;
  const { isStopWord } = analysisOf(language);
  const isAdjective = (from: number) =>
    from < end ||
    !text
      .slice(end, from)
      .trim()
      .split(/\s+/)
      .some((word) => word !== '' && isStopWord(word));
  return named.find(
    ({ id, kind, start: from, end: to }) =>
      kind === 'place' && id.startsWith('country-') && from >= start && to <= last && isAdjective(from),
  )?.id;
}
