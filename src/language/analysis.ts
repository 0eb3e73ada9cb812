import { gramsOf, wordsOf } from './cut.js';
import { foldUnits, foldWord } from './fold.js';
import type { Language } from './languages.js';
import { rulesFor, stopWordsFor } from './rules-of-languages.js';
import { scan } from './scan.js';
import type { Analyzer, Token } from './token.js';

/** What a passage is found by and a question asks for: both views of a text without its stop words. */
export interface Content {
  readonly words: readonly Token[];
  readonly grams: readonly Token[];
}

/** The ways in which a text of a language is cut into terms. Each is indexed as a field of its own. */
export interface LanguageAnalysis {
  /** Words, stemmed; Chinese as a dictionary cuts it; numbers in one form. */
  readonly words: Analyzer;
  /** Overlapping n-grams of words, of Chinese and of other scripts without spaces; numbers in one form. */
  readonly grams: Analyzer;
  readonly content: (text: string) => Content;
  /** The words of `content` alone, in half of its time. */
  readonly contentWords: Analyzer;
  /** What the inflected forms of a word share; the word as {@link scan} cuts it. */
  readonly stem: (word: string) => string;
  /** A word as it is compared before stemming: in one spelling, with its endings. */
  readonly fold: (word: string) => string;
  /** Whether a word, as it is written, carries no content. */
  readonly isStopWord: (word: string) => boolean;
}

/** Words come again and again; the tables of what became of them are emptied at this size. */
const MAX_REMEMBERED = 200_000;

/** The analysis of texts in a language, foreign words in them included. */
export function analysisOf(language: Language): LanguageAnalysis {
  const known = ANALYSES.get(language);
  if (known !== undefined) return known;
  const made = analysis(language);
  ANALYSES.set(language, made);
  return made;
}

const ANALYSES = new Map<Language, LanguageAnalysis>();

function analysis(language: Language): LanguageAnalysis {
  const normalized = remembered((word) => {
    const folded = foldWord(word);
    return rulesFor(language, folded).normalize?.(folded) ?? folded;
  });
  const stemmed = remembered((word) => {
    const whole = normalized(word);
    return rulesFor(language, whole).stem(whole) || whole;
  });
  const gramLength = (word: string) => rulesFor(language, word).gramLength;
  // The list is normalized like the text, so that it can be written as a reader writes it. It is compared
  // before stemming, which would change the words on it.
  const stopWords = new Set(stopWordsFor(language).map((word) => normalized(foldUnits(word))));
  const isStopWord = (word: string) => stopWords.has(normalized(foldUnits(word)));
  const words: Analyzer = (text) =>
    scan(text)
      .flatMap((span) => wordsOf(span, stemmed))
      .filter(hasTerm);
  const grams: Analyzer = (text) =>
    scan(text)
      .flatMap((span) => gramsOf(span, normalized, gramLength))
      .filter(hasTerm);
  const contentWords: Analyzer = (text) =>
    words(text).filter(({ start, end }) => !isStopWord(text.slice(start, end)));
  return {
    words,
    grams,
    isStopWord,
    stem: stemmed,
    fold: normalized,
    content: (text) => contentOf(text, { contentWords, grams }),
    contentWords,
  };
}

const hasTerm = ({ term }: Token) => term !== '';

function contentOf(
  text: string,
  { contentWords, grams }: Pick<LanguageAnalysis, 'contentWords' | 'grams'>,
): Content {
  const isContent = new Uint8Array(text.length);
  const kept = contentWords(text);
  for (const { start, end } of kept) isContent.fill(1, start, end);
  return {
    words: kept,
    // A pair of characters that reaches into a content word is kept: dictionaries cut names apart.
    grams: grams(text).filter(({ start, end }) => isContent.subarray(start, end).includes(1)),
  };
}

function remembered(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const value = compute(word);
    known.set(word, value);
    return value;
  };
}
