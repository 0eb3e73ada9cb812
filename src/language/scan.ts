import { DESIGNATION } from './designations.js';
import { foldUnits } from './fold.js';
import { NUMBER } from './numbers.js';
import { HAN, UNSPACED_CLASS } from './scripts.js';

/** A stretch of a text that is analysed as a whole: a number, a designation such as "F-16", a word, a run without spaces. */
export interface Span {
  readonly kind: 'number' | 'designation' | 'han' | 'unspaced' | 'word';
  /** Folded by {@link foldUnits}; of the same length as what it stands for. */
  readonly text: string;
  /** In UTF-16 code units of the text as given. */
  readonly start: number;
}

const LETTER = `[^\\P{L}${HAN}${UNSPACED_CLASS}]`;
const MARK = '\\p{M}\\u0640';
/** What may stand inside a word: zero-width and soft hyphen characters, an apostrophe. */
const INSIDE = "[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD'`]";

/** Arabic letter mark, left-to-right mark, right-to-left mark. */
const DIRECTION_MARK = /[\u061C\u200E\u200F]/;

const SPANS = new RegExp(
  [
    `(${NUMBER})`,
    `(${DESIGNATION})`,
    `([${HAN}]+)`,
    `(\\p{M}{0,4}[${UNSPACED_CLASS}][${UNSPACED_CLASS}\\p{M}]*)`,
    `${LETTER}(?:${LETTER}|[${MARK}\\p{N}]|${INSIDE}(?=${LETTER}))*`,
  ].join('|'),
  'gu',
);

/** The spans of a text, in order. Punctuation, spaces and symbols lie between them. */
export function scan(text: string): readonly Span[] {
  const folded = foldUnits(text);
  const spans: Span[] = [];
  // Everything that is indexed goes through here: numbered groups and a loop take half the time of named ones.
  SPANS.lastIndex = 0;
  for (let found = SPANS.exec(folded); found !== null; found = SPANS.exec(folded)) {
    const [written, number, designation, han, unspaced] = found;
    const kind =
      number !== undefined
        ? 'number'
        : designation !== undefined
          ? 'designation'
          : han !== undefined
            ? 'han'
            : unspaced !== undefined
              ? 'unspaced'
              : 'word';
    const figures = kind === 'word' ? figuresBehind(written) : 0;
    if (number !== undefined)
      spans.push({ kind, text: written + movedMarks(text, folded, SPANS.lastIndex), start: found.index });
    else if (figures === 0) spans.push({ kind, text: written, start: found.index });
    else {
      const at = written.length - figures;
      spans.push({ kind, text: written.slice(0, at), start: found.index });
      spans.push({ kind: 'number', text: written.slice(at), start: found.index + at });
    }
  }
  return spans;
}

/** Direction marks that stand within the figure before a place, and that folding has put behind it. */
function movedMarks(text: string, folded: string, from: number): string {
  let end = from;
  while (end < folded.length && DIRECTION_MARK.test(folded.charAt(end)) && text[end] !== folded[end])
    end += 1;
  return folded.slice(from, end);
}

/** How many figures are joined to a word of four letters or more, as in "covid19": they are a number of its own. */
function figuresBehind(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (last < 0x30 || last > 0x39) return 0;
  return /^\p{L}{4,32}(\d{1,4})$/u.exec(word)?.[1]?.length ?? 0;
}
