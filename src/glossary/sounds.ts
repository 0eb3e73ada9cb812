import { analysisOf } from '../language/analysis.js';
import { normalize } from '../language/arabic.js';
import { foldUnits, foldWord } from '../language/fold.js';
import type { Language } from '../language/languages.js';
import { type Span, scan } from '../language/scan.js';
import { scriptOf } from '../language/scripts.js';
import type { Token } from '../language/token.js';
import { arabicKeys } from './sound-arabic.js';
import { chineseNames } from './sound-chinese.js';
import { cyrillicKeys } from './sound-cyrillic.js';
import { latinKeys } from './sound-latin.js';

/** Sets keys apart from words. */
const MARK = '~';

/** Shorter keys are shared by too many words. */
const MIN_KEY = 3;
const MIN_LETTERS = 4;

export type Side = 'question' | 'passage';

/**
 * The words of a text that may be names, each with what it sounds like as its term: a name has the same
 * term in every script. A name that can be read in several ways is there once for each, with one span;
 * Chinese runs may overlap. Terms begin with `~` and say nothing to a reader.
 */
export function soundsOf(text: string, language: Language, side: Side): readonly Token[] {
  const spans = scan(text);
  const lower = lowerCased(text, spans);
  return spans.flatMap((span) => {
    if (span.kind === 'han') return hanTokens(span);
    const written = text.slice(span.start, span.start + span.text.length);
    if (span.kind !== 'word' || !mayBeName(written, { language, side, lower })) return [];
    return wordKeys(span.text).map((term) => ({
      term,
      start: span.start,
      end: span.start + span.text.length,
    }));
  });
}

interface Around {
  readonly language: Language;
  readonly side: Side;
  /** Words that the text also writes without a capital. */
  readonly lower: ReadonlySet<string>;
}

function mayBeName(written: string, { language, side, lower }: Around): boolean {
  if (written.length < 3 || analysisOf(language).isStopWord(written)) return false;
  if (scriptOf(written) === 'Arabic') return written.length >= MIN_LETTERS;
  if (/^\p{Lu}/u.test(written)) return side === 'question' || !lower.has(written.toLowerCase());
  return side === 'question' && written.length >= MIN_LETTERS;
}

function lowerCased(text: string, spans: readonly Span[]): ReadonlySet<string> {
  return new Set(
    spans
      .filter(({ kind, text: word, start }) => kind === 'word' && text.startsWith(word, start))
      .map(({ text: word }) => word),
  );
}

function hanTokens({ text, start }: Span): readonly Token[] {
  return chineseNames(text).flatMap((name) =>
    terms(name.keys).map((term) => ({ term, start: start + name.start, end: start + name.end })),
  );
}

/** Names come again and again; the table is emptied at this size. */
const MAX_REMEMBERED = 100_000;
const remembered = new Map<string, readonly string[]>();

/** The terms of a word of Latin, Cyrillic or Arabic script; none for other scripts and for short names. */
function wordKeys(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = terms(keysOfWord(foldWord(word)));
  remembered.set(word, found);
  return found;
}

function keysOfWord(word: string): readonly string[] {
  switch (scriptOf(word)) {
    case 'Latin':
      return latinKeys(word);
    case 'Cyrillic':
      return cyrillicKeys(word);
    case 'Arabic':
      return arabicKeys(normalize(word));
    case 'Han':
      return chineseNames(foldUnits(word)).flatMap(({ keys }) => keys);
    default:
      return [];
  }
}

const terms = (keys: readonly string[]) =>
  keys.filter((key) => key.length >= MIN_KEY).map((key) => MARK + key.toLowerCase());
