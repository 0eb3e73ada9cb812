import type { Language } from './languages.js';
import { LETTER_KINDS, type LetterKind, type Letters, lettersOf } from './letters.js';

/**
 * How much one letter says about how long a text is: a Chinese character stands for about three letters.
 * A name in brackets thus does not outweigh the sentence around it.
 */
const WEIGHTS: Readonly<Record<LetterKind, number>> = {
  ...{ han: 3, kana: 3, arabic: 1, cyrillic: 1, latin: 1, other: 1 },
};

/** Letters that only one of the two languages has: U+0456 i, U+0457 yi, U+0454 ye, U+0491 ghe with upturn. */
const UKRAINIAN = /[\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490]/g;
/** U+044B yery, U+044D e, U+044A hard sign, U+0451 yo. */
const RUSSIAN = /[\u044B\u044D\u044A\u0451\u042B\u042D\u042A\u0401]/g;
/** Common words that Russian does not have, for texts without such a letter: hto, shcho, koly, chy, yak, chomu, de. */
const UKRAINIAN_WORDS =
  /(?<!\p{L})(?:\u0445\u0442\u043E|\u0449\u043E|\u043A\u043E\u043B\u0438|\u0447\u0438|\u044F\u043A|\u0447\u043E\u043C\u0443|\u0434\u0435)(?!\p{L})/giu;

/** Persian, Urdu and Kurdish letters that Arabic lacks: peh, tcheh, jeh, keheh, gaf, farsi yeh, yeh barree. */
const PERSIAN = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06D2]/g;
/** A text below this many words is never judged by its vocabulary. */
const MIN_WORDS_TO_JUDGE = 25;
/** English prose has about 40 of these in 100 words; French, German or Spanish below 8. */
const ENGLISH_FUNCTION_WORDS =
  /\b(?:the|of|and|to|in|that|for|is|was|on|with|as|by|at|from|it|has|have|be|are|an|he|his|not|said|will|which|were)\b/gi;
const MIN_ENGLISH_SHARE = 0.12;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language of a text, told by its script and letters, so that three words are enough. Cyrillic without
 * a letter of its own counts as Russian. Only of a long Latin text is the vocabulary asked, to tell English
 * from the rest. `und` for any other language and for a text without letters.
 */
export function languageOf(text: string): Language {
  return languagesOf(text)[0] ?? 'und';
}

/** All languages in whose script at least a tenth of the text is written, the main one first; may be empty. */
export function languagesOf(text: string): readonly Language[] {
  const letters = lettersOf(text);
  const sizes = LETTER_KINDS.map((kind) => ({ kind, size: letters[kind] * WEIGHTS[kind] }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const found = sizes
    .filter(({ size }) => size > 0 && size * 10 >= total)
    .sort((a, b) => b.size - a.size)
    .map(({ kind }) => languageOfKind(kind, text, letters));
  return [...new Set(found)];
}

function languageOfKind(kind: LetterKind, text: string, letters: Letters): Language {
  switch (kind) {
    case 'han':
      return letters.kana > 0 && letters.kana * WEIGHTS.kana * 3 >= letters.han ? 'und' : 'zh';
    case 'arabic':
      return count(text, PERSIAN) * 20 > letters.arabic ? 'und' : 'ar';
    case 'cyrillic':
      return isUkrainian(text) ? 'uk' : 'ru';
    case 'latin':
      return isEnglish(text, letters.latinWords) ? 'en' : 'und';
    default:
      return 'und';
  }
}

function isUkrainian(text: string): boolean {
  const more = count(text, RUSSIAN) - count(text, UKRAINIAN);
  return more < 0 || hasMore(text, UKRAINIAN_WORDS, more);
}

function isEnglish(text: string, words: number): boolean {
  // So many, or more than one less.
  return (
    words < MIN_WORDS_TO_JUDGE ||
    hasMore(text, ENGLISH_FUNCTION_WORDS, Math.ceil(words * MIN_ENGLISH_SHARE) - 1)
  );
}

/** Whether a global pattern stands in a text more often than that; looks no farther than it must. */
function hasMore(text: string, pattern: RegExp, times: number): boolean {
  pattern.lastIndex = 0;
  for (let found = 0; found <= times; found += 1) if (!pattern.test(text)) return false;
  return true;
}
