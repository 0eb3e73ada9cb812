import { lineKey } from './verdicts.js';

/** A dateline, a byline. In UTF-16 code units. */
const MAX_OPENING_LENGTH = 60;
const MAX_TITLE_PART_LENGTH = 40;
const MIN_TITLE_LENGTH = 4;
const MAX_MARKS = 6;

/** A piece of a text that may recur, where it is cut off, and what it is compared by. */
export interface Edge {
  /** Where the rest of the text begins, or ends. */
  readonly at: number;
  readonly text: string;
  readonly key: string;
}

// What closes a dateline: a dash with a space behind, a colon, a bracket.
const CLOSES_OPENING = /[-\u2013\u2014]{1,2} |[:\uFF1A] ?|[)\uFF09\u3011] ?/g;
// What parts a headline from the name of its outlet: dashes and bars.
const PARTS_TITLE = / [-\u2013\u2014|\u00B7] ?|[_|\uFF5C]|\u2014\u2014/g;

/** How a text may begin before its first sentence, shortest first. */
export function openingsOf(line: string): readonly Edge[] {
  const start = line.slice(0, MAX_OPENING_LENGTH);
  return [...start.matchAll(CLOSES_OPENING)]
    .slice(0, MAX_MARKS)
    .map(({ 0: mark, index }) => edge(line.slice(0, index + mark.length), index + mark.length))
    .filter(({ key }) => key.length >= 2);
}

/** What a headline may end in that is no part of it, longest first. */
export function titleEndsOf(title: string): readonly Edge[] {
  const from = Math.max(MIN_TITLE_LENGTH, title.length - MAX_TITLE_PART_LENGTH);
  return [...title.slice(from).matchAll(PARTS_TITLE)]
    .map(({ index }) => edge(title.slice(from + index), from + index))
    .filter(({ text }) => /\p{L}{2}|\p{sc=Han}/u.test(text));
}

function edge(text: string, at: number): Edge {
  // Dashes and colons tell an opening from the same words in a sentence.
  return { at, text, key: lineKey(text) };
}
