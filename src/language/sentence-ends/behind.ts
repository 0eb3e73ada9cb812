import { isDigit, isLetter, isSpace } from './characters.js';

/** The word that a full stop stands behind. */
export interface Behind {
  /** Letters, figures, hyphens, apostrophes and inner full stops; empty after any other mark, and if too long. */
  readonly word: string;
  /** Where the word begins. */
  readonly at: number;
  /** The word with the short ones before it, as in "т. д.", without the spaces; longest first. */
  readonly compounds: readonly string[];
  /** Whether a number stands before it, joined or not, or what multiplies one. */
  readonly counted: boolean;
  /** Whether that number may be a year. */
  readonly dated: boolean;
}

/** UTF-16 code units; abbreviations are shorter. */
const MAX_WORD = 24;
const MAX_PARTS = 3;
const PART = /[\p{L}\p{M}\p{N}.'\u2019\u02BC/-]/u;
/** Roman figures, as often written in Cyrillic letters that look the same; what multiplies a number. */
const NUMERAL = /^(?:[IVXLC\u0406\u0425]{1,7}|\d[\d.,]*|тыс|тис|млн|млрд|трлн)$/u;
const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** The word before the full stop at `at`, not looking before `start`. */
export function lookBehind(text: string, start: number, at: number): Behind {
  const from = wordStart(text, start, at);
  let word = text.slice(from, at);
  // A hyphen or an apostrophe at its edge is a dash or a quotation mark.
  const edge = /^['\u2019./-]+/.exec(word)?.[0].length ?? 0;
  word = word.slice(edge);
  const joined = /^(\d[\d.,]*)-?(?=\p{L})/u.exec(word)?.[1];
  if (joined !== undefined && /^\p{L}{1,4}$/u.test(word.slice(joined.length))) {
    const unit = word.slice(joined.length);
    return { word: unit, at: from, compounds: [unit], counted: true, dated: YEAR.test(joined) };
  }
  const compounds = [word];
  let first = from + edge;
  for (let parts = 0; parts < MAX_PARTS && word.length <= 6; parts += 1) {
    const end = beforeSpaces(text, start, first);
    if (text[end - 1] !== '.') break;
    const begin = wordStart(text, start, end - 1);
    const part = text.slice(begin, end - 1);
    if (part === '' || part.length > 6) break;
    compounds.unshift(`${part}.${compounds[0] ?? ''}`);
    first = begin;
  }
  const number = numberBefore(text, start, from + edge);
  return {
    word,
    at: from + edge,
    compounds,
    counted: NUMERAL.test(number),
    dated: YEAR.test(number) || /^[IVX\u0406\u0425]+$/.test(number),
  };
}

function wordStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && end - at < MAX_WORD && PART.test(text[at - 1] ?? '')) at -= 1;
  return end - at < MAX_WORD ? at : end;
}

/** At most two spaces. */
function beforeSpaces(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && end - at < 2 && isSpace(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** The word or number that stands before `end`, full stops of its own left out. */
function numberBefore(text: string, start: number, end: number): string {
  let to = beforeSpaces(text, start, end);
  if (text[to - 1] === '.') to -= 1;
  const from = wordStart(text, start, to);
  const word = text.slice(from, to);
  // "2014-2015", "1990-91".
  return /(?:^|[-\u2013/])([^-\u2013/]+)$/.exec(word)?.[1] ?? word;
}

/** Whether nothing but opening marks and spaces stands between two places; looks at eight characters. */
export function isBare(text: string, start: number, end: number): boolean {
  if (end - start > 8) return false;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (isLetter(char) || isDigit(char)) return false;
  }
  return true;
}
