import { asciiDigits } from '../digits.js';

// Alef with hamza or madda, alef maqsura, teh marbuta; no-break and narrow spaces; minus, hyphens, full-width strokes.
const OTHERS =
  /[\u0622\u0623\u0625\u0671\u0649\u0629\u00A0\u2000-\u200A\u202F\u205F\u3000\u2212\u2010\u2011\uFF0F\uFF0D\uFF0E\uFF0B]/g;
const FOLDED: Readonly<Record<string, string>> = {
  ...{ '\u0622': '\u0627', '\u0623': '\u0627', '\u0625': '\u0627', '\u0671': '\u0627' },
  ...{ '\u0649': '\u064A', '\u0629': '\u0647', '\u2212': '-', '\u2010': '-', '\u2011': '-' },
  ...{ '\uFF0F': '/', '\uFF0D': '-', '\uFF0E': '.', '\uFF0B': '+' },
};

/**
 * A text in which dates are looked for: digits 0 to 9, one spelling of Arabic letters, plain spaces. As long as
 * before, so that offsets hold.
 */
export function foldedDate(text: string): string {
  return asciiDigits(text).replace(OTHERS, (character) => FOLDED[character] ?? ' ');
}
