import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { type Span, scan } from '../language/scan.js';
import { scriptOf } from '../language/scripts.js';
import type { Token } from '../language/token.js';
import { chineseNames } from './sound-chinese.js';
import { soundKeys } from './sound-word.js';

/** Sets keys, and parts of keys, apart from words. */
const MARK = '~';

/** Keys of one sound are shared by too many words. */
const MIN_KEY = 2;
const MIN_LETTERS = 4;
/** A key of this length is weighed in full: few names share it. */
const FULL_LENGTH = 4;

export type Side = 'question' | 'passage';

/**
 * The words of a text that may be names, each with what it sounds like as its term: a name has the same
 * term in every script. A name that can be read in several ways is there once for each, with one span;
 * Chinese runs may overlap. Terms begin with `~` and say nothing to a reader.
 */
export function soundsOf(text: string, language: Language, side: Side): readonly Token[] {
  const spans = scan(text);
  const lower = lowerCased(text, spans);
  return spans.flatMap(({ kind, text: word, start }) => {
    if (kind === 'han') return hanTokens(word, start);
    const end = start + word.length;
    const written = text.slice(start, end);
    if (kind !== 'word' || !mayBeName(written, { language, side, lower })) return [];
    return termsOfWord(word).map((term) => ({ term, start, end }));
  });
}

/** How much a term of {@link soundsOf} tells apart beside its rarity: from 0.5 to 1, more if it is longer. */
export function weightOfSound(term: string): number {
  return Math.min(1, lengthOf(term) / FULL_LENGTH);
}

const lengthOf = (term: string) => term.length - MARK.length;

interface Around {
  readonly language: Language;
  readonly side: Side;
  /** Words that the text also writes without a capital. */
  readonly lower: ReadonlySet<string>;
}

function mayBeName(written: string, { language, side, lower }: Around): boolean {
  if (written.length < 3 || analysisOf(language).isStopWord(written)) return false;
  if (scriptOf(written) === 'Arabic') return written.length >= MIN_LETTERS;
  if (isCapitalised(written)) return side === 'question' || !lower.has(written.toLowerCase());
  // Members write names in lower case; articles do not.
  return side === 'question' && written.length >= MIN_LETTERS;
}

const isCapitalised = (written: string) => /^\p{Lu}/u.test(written);

function lowerCased(text: string, spans: readonly Span[]): ReadonlySet<string> {
  return new Set(
    spans
      .filter(({ kind, text: word, start }) => kind === 'word' && text.startsWith(word, start))
      .map(({ text: word }) => word),
  );
}

function hanTokens(run: string, at: number): readonly Token[] {
  return chineseNames(run).flatMap(({ name, start, end }) =>
    termsOfWord(name).map((term) => ({ term, start: at + start, end: at + end })),
  );
}

/** Names come again and again; the table is emptied at this size. */
const MAX_REMEMBERED = 100_000;
const remembered = new Map<string, readonly string[]>();

/** The terms of a word or Chinese name; none for other scripts. */
function termsOfWord(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = termsOf(soundKeys(word));
  remembered.set(word, found);
  return found;
}

const termsOf = (keys: readonly string[]) =>
  keys.filter((key) => key.length >= MIN_KEY).map((key) => MARK + key.toLowerCase());
