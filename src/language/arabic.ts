import type { LanguageRules } from './rules.js';
import { ARABIC_STOP_WORDS } from './stop-words/arabic.js';

/** Particles written onto the word. At most one is removed. */
const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل', 'و'];

/** Endings of number, gender and possession, tried once each, in this order. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Characters that must be left of a stem. A bare waw is often the first letter of the word itself. */
const MIN_STEM = 2;
const MIN_STEM_AFTER_WAW = 3;

/**
 * Writes in one way what a reader takes for one word, after short vowels, hamza marks and presentation
 * forms are folded: alef wasla becomes alef, alef maksura and Persian yeh become yeh, teh marbuta heh,
 * Persian keheh kaf.
 */
export function normalize(word: string): string {
  return word
    .replace(/\u0671/g, '\u0627')
    .replace(/[\u0649\u06CC]/g, '\u064A')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u06A9/g, '\u0643');
}

/**
 * Light stemming after Larkey, Ballesteros and Connell ("light10"): strips affixes, finds no root. Broken
 * plurals therefore stay apart from their singulars.
 *
 * @param word normalized by {@link normalize}; the affixes above are spelled that way
 */
export function stem(word: string): string {
  if (word === THOUSAND) return '1000';
  const prefix = PREFIXES.find(
    (affix) =>
      word.startsWith(affix) && word.length - affix.length >= (affix === 'و' ? MIN_STEM_AFTER_WAW : MIN_STEM),
  );
  return SUFFIXES.reduce(
    (left, affix) =>
      left.endsWith(affix) && left.length - affix.length >= MIN_STEM ? left.slice(0, -affix.length) : left,
    word.slice(prefix?.length ?? 0),
  );
}

/** "A thousand", which reports write as often in letters as in digits. */
const THOUSAND = 'الف';

export const arabic: LanguageRules = {
  script: 'Arabic',
  normalize,
  stem,
  stopWords: ARABIC_STOP_WORDS,
  gramLength: 4,
};
