import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { foldUnits, foldWord } from './fold.js';
import type { Language } from './languages.js';
import { plainNumber } from './numbers.js';
import type { LanguageRules } from './rules.js';
import { russian } from './russian.js';
import { type Span, scan } from './scan.js';
import { type Script, scriptOf } from './scripts.js';
import type { Analyzer, Token } from './token.js';
import { ukrainian } from './ukrainian.js';

/** Words of a script for which no language has rules: compared as they are, found by their parts. */
const plain: LanguageRules = { script: 'Other', stem: (word) => word, stopWords: '', gramLength: 4 };

const RULES = {
  ar: arabic,
  en: english,
  ru: russian,
  uk: ukrainian,
  zh: chinese,
  und: plain,
} as const satisfies Record<Language, LanguageRules>;

/** Which rules a foreign word in a text goes by. Of two languages of one script the first in RULES. */
const RULES_OF_SCRIPT = new Map<Script, LanguageRules>(
  Object.values(RULES)
    .map((rules) => [rules.script, rules] as const)
    .reverse(),
);

/** The ways in which a text of a language is cut into terms. Each is indexed as a field of its own. */
export interface LanguageAnalysis {
  /** Words, stemmed; Chinese as a dictionary cuts it; numbers in one form. */
  readonly words: Analyzer;
  /** Overlapping n-grams of words, of Chinese and of other scripts without spaces; numbers in one form. */
  readonly grams: Analyzer;
  /** Whether a word of a text carries no content; stop words are compared as they are before stemming. */
  readonly isStopWord: (written: string) => boolean;
}

/**
 * The analysis of a language. A word goes by the rules of the language if it is in its script, else by
 * those of the script's own language: an English name in a Chinese text is stemmed as English.
 */
export function analysisOf(language: Language): LanguageAnalysis {
  return ANALYSES[language];
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Stems are asked for again and again; the table is emptied when it holds this many words. */
const MAX_REMEMBERED = 200_000;

function analysis(own: LanguageRules): LanguageAnalysis {
  const rulesOf = (word: string) => {
    const script = scriptOf(word);
    return script === own.script ? own : (RULES_OF_SCRIPT.get(script) ?? plain);
  };
  const normalized = remembered((word) => {
    const folded = foldWord(word);
    return rulesOf(folded).normalize?.(folded) ?? folded;
  });
  const stemmed = remembered((word) => {
    const whole = normalized(word);
    return rulesOf(whole).stem(whole) || whole;
  });
  const stopWords = new Set(
    [...RULES_OF_SCRIPT.values(), own]
      .flatMap(({ stopWords: written }) => written.split(/\s+/))
      .map((word) => normalized(foldUnits(word))),
  );
  return {
    words: (text) => scan(text).flatMap((span) => wordsOf(span, stemmed)),
    grams: (text) =>
      scan(text).flatMap((span) => gramsOf(span, (word) => [normalized(word), rulesOf(word).gramLength])),
    isStopWord: (written) => stopWords.has(normalized(foldUnits(written))),
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

function wordsOf({ kind, text, start }: Span, stemmed: (word: string) => string): readonly Token[] {
  const end = start + text.length;
  switch (kind) {
    case 'number':
      return [{ term: plainNumber(text), start, end }];
    case 'word': {
      const term = stemmed(text);
      return term === '' ? [] : [{ term, start, end }];
    }
    case 'han':
      return Array.from(WORDS.segment(text), ({ segment, index }) => ({
        term: segment,
        start: start + index,
        end: start + index + segment.length,
      }));
    case 'unspaced':
      return pieces(text, start, 2);
  }
}

function gramsOf(
  { kind, text, start }: Span,
  cut: (word: string) => readonly [string, number],
): readonly Token[] {
  const end = start + text.length;
  switch (kind) {
    case 'number':
      return [{ term: plainNumber(text), start, end }];
    case 'word': {
      const [term, length] = cut(text);
      if (term === '') return [];
      // Folding may change the length of a word, so that a part of the term names no part of the text.
      return pieces(term, 0, length).map((piece) => ({ term: piece.term, start, end }));
    }
    case 'han':
    case 'unspaced':
      return pieces(text, start, 2);
  }
}

/** All stretches of `length` code units, the whole text if it is shorter. */
function pieces(text: string, start: number, length: number): readonly Token[] {
  const count = Math.max(1, text.length - length + 1);
  return Array.from({ length: count }, (_, at) => ({
    term: text.slice(at, at + length),
    start: start + at,
    end: start + Math.min(at + length, text.length),
  }));
}

const ANALYSES: Readonly<Record<Language, LanguageAnalysis>> = {
  ar: analysis(RULES.ar),
  en: analysis(RULES.en),
  ru: analysis(RULES.ru),
  uk: analysis(RULES.uk),
  zh: analysis(RULES.zh),
  und: analysis(RULES.und),
};
