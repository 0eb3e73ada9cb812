import type { Detector } from './problem.js';

/** Characters of Windows-1252 and Latin-1 that the second and later bytes of UTF-8 are taken for. */
const LATER =
  '[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]';

/** What texts look like that were read in a wrong encoding. */
const SIGNS: readonly RegExp[] = [
  // The replacement character, and what it becomes in GBK (U+951F U+65A4 U+62F7).
  /\uFFFD/u,
  /\u951F\u65A4\u62F7/u,
  // UTF-8 as Windows-1252: a-circumflex, euro and a sign; two in a row of Latin capitals with marks; Cyrillic; Arabic.
  /\u00E2\u20AC[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u2122]/u,
  new RegExp(`(?:[\\u00C3\\u00D0\\u00D1\\u00D8\\u00D9]${LATER}?){3}(?<=${LATER}.?)`, 'u'),
  new RegExp(`\\u00C3${LATER}(?=\\p{Ll})`, 'u'),
  // Chinese: three bytes each, of which we drop those that nobody sees.
  new RegExp(`(?:[\\u00E4-\\u00E9]${LATER}{1,2}){2}`, 'u'),
  // UTF-8 as Windows-1251: Er or Es, then what is no small Russian letter, again and again.
  /(?:[\u0420\u0421][\u0402-\u040F\u0452-\u045F\u00A0-\u00BB\u2013-\u2122\u0490\u0491\u0406\u0456]){3}/u,
];

const AROUND = 20;

/** Text that was read in a wrong encoding, before it came to us: in the headline or below. */
export const mojibakeProblem: Detector = ({ title, text }) => {
  const whole = `${title}\n${text}`;
  const at = SIGNS.map((sign) => whole.search(sign)).find((found) => found >= 0);
  if (at === undefined) return undefined;
  return { detail: whole.slice(Math.max(0, at - AROUND), at + AROUND).toWellFormed(), fix: 'hide' };
};
