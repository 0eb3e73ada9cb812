import { MONTHS, type Sign } from './date-shapes.js';

/** Which signs of a date a text has. */
export type Signs = Readonly<Record<Sign, boolean>>;

const WORD = /\p{L}{2,}/gu;
/** What the names of months begin with: a name stands between what is no letter. */
const FIRST_WORDS = new Set([...MONTHS.keys()].map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name));

/** The signs of dates in a folded text: what a date in it must be made of. */
export function signsOf(text: string): Signs {
  const digit = /\d/.test(text);
  return {
    digit,
    year: digit && /\d{4}/.test(text),
    // Without a figure, the name of a month is no date.
    month: digit && (text.match(WORD) ?? []).some((word) => FIRST_WORDS.has(word.toLowerCase())),
    han: text.includes('\u5E74'),
    republic: text.includes('\u6C11'),
  };
}
