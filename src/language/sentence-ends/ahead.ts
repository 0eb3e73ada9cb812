import { INVISIBLE, isDash, isHan, isLetter, isOpener, isSpace } from './characters.js';

/** What follows the marks of a sentence that may end there. */
export interface Ahead {
  /** Whether white space stands between. */
  readonly gap: boolean;
  /** The first character that is no white space; empty at the end of the text or line. */
  readonly first: string;
  /** Where `first` stands. */
  readonly at: number;
  /** Whether a dash stands before the word. */
  readonly dash: boolean;
  /** The opening quotation marks and brackets before the word. */
  readonly openers: string;
  /** The first word behind dashes, quotation marks and brackets; cut at {@link MAX_WORD}; may be a number. */
  readonly word: string;
  /** The character behind the word. */
  readonly behind: string;
}

const MAX_WORD = 24;
const MAX_OPENERS = 8;
const HIDDEN = new RegExp(`[${INVISIBLE}]`);
const WORD_PART = /[\p{L}\p{M}\p{N}'\u2019\u02BC-]/u;

/** Looks at what follows `from`, as far as the first word. White space is passed over, however long. */
export function lookAhead(text: string, from: number): Ahead {
  let at = from;
  while (at < text.length && text[at] !== '\n' && isPassedOver(text[at] ?? '')) at += 1;
  const first = text[at] === '\n' ? '' : characterAt(text, at);
  let dash = false;
  let openers = '';
  let start = at;
  for (const most = at + MAX_OPENERS; start < most; start += 1) {
    const char = text[start] ?? '';
    if (isDash(char)) dash = true;
    else if (isOpener(char)) openers += char;
    else if (!(dash || openers !== '') || !isPassedOver(char) || char === '\n') break;
  }
  let end = start;
  while (end < text.length && end < start + MAX_WORD) {
    const char = characterAt(text, end);
    if (!WORD_PART.test(char) || (end > start && isHan(char))) break;
    end += char.length;
  }
  return {
    gap: at > from && hasSpace(text, from, at),
    first,
    at,
    dash,
    openers,
    word: text.slice(start, end),
    behind: text[end] ?? '',
  };
}

/** Small letters, save a name that begins with one: "iPhone", "eBay". */
export function isSmall({ word }: Ahead): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

export function isCapital({ word }: Ahead): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

/** Whether there is a word at all, and not a number. */
export function isWord({ word }: Ahead): boolean {
  return isLetter(word.slice(0, 1));
}

const isPassedOver = (char: string) => isSpace(char) || HIDDEN.test(char);

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSpace(text[at] ?? '')) return true;
  return false;
}

/** The character at a place, surrogates together. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
