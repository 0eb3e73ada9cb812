import { foldUnits } from './fold.js';
import { NUMBER } from './numbers.js';
import { HAN, UNSPACED_CLASS } from './scripts.js';

/** A stretch of a text that is analysed as a whole: a number, a word, or a run of characters without spaces. */
export interface Span {
  readonly kind: 'number' | 'han' | 'unspaced' | 'word';
  /** Folded by {@link foldUnits}; of the same length as what it stands for. */
  readonly text: string;
  /** In UTF-16 code units of the text as given. */
  readonly start: number;
}

const LETTER = `[^\\P{L}${HAN}${UNSPACED_CLASS}]`;
const MARK = '\\p{M}\\u0640';
/** What may stand inside a word: zero-width and soft hyphen characters, an apostrophe. */
const INSIDE = "[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD'`]";

const SPANS = new RegExp(
  [
    `(?<number>${NUMBER})`,
    `(?<han>[${HAN}]+)`,
    `(?<unspaced>[${UNSPACED_CLASS}\\p{M}]*[${UNSPACED_CLASS}][${UNSPACED_CLASS}\\p{M}]*)`,
    `(?<word>${LETTER}(?:${LETTER}|[${MARK}\\p{N}]|${INSIDE}(?=${LETTER}))*)`,
  ].join('|'),
  'gu',
);

/** The spans of a text, in order. Punctuation, spaces and symbols lie between them. */
export function scan(text: string): readonly Span[] {
  return Array.from(foldUnits(text).matchAll(SPANS), ({ 0: found, index, groups = {} }) => ({
    kind: kindOf(groups),
    text: found,
    start: index,
  }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Span['kind'] {
  if (groups['word'] !== undefined) return 'word';
  if (groups['number'] !== undefined) return 'number';
  return groups['han'] === undefined ? 'unspaced' : 'han';
}
