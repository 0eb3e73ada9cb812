import { foldUnits } from '../language/fold.js';

/** A text in one spelling, and where each of its units stands in the text as given. */
export interface FoldedText {
  readonly text: string;
  /** From an offset into the folded text, its end included, to the offset into the text as given. */
  at(offset: number): number;
}

/** Vowel marks and tatweel, zero-width and soft hyphen characters, accents. */
const SILENT = /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060\uFEFF\u00AD]/;
/** Alef with hamza or madda, alef maqsura, teh marbuta; Cyrillic yo; quotation marks and dashes; spaces. */
const ONE_SPELLING: Readonly<Record<string, string>> = {
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0622': '\u0627',
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u0629': '\u0647',
  '\u0451': '\u0435',
  '\u2013': '-',
  '\u2014': '-',
  '\u2011': '-',
  '\u00A0': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
};

/** The text in lower case and one spelling, with which lexicons that went through the same can be compared. */
export function foldedText(given: string): FoldedText {
  const units = foldUnits(given);
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? '';
    if (unit >= '\u00AD' && SILENT.test(unit)) continue;
    text += ONE_SPELLING[unit] ?? unit;
    offsets.push(at);
  }
  return { text, at: (offset) => offsets[offset] ?? given.length };
}
