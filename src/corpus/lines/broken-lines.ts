import type { Line } from '../draft.js';

/** Items of lists are shorter, or begin with a small letter themselves. In UTF-16 code units. */
const MIN_LENGTH = 40;
const MIN_REST_LENGTH = 15;
// Whatever closes a sentence or opens a list, with closing quotation marks and brackets behind it.
const CLOSED =
  /[.!?:;\u2026\u3002\uFF01\uFF1F\uFF1A\uFF1B\u061F\u061B|]["'\u201D\u2019\u00BB\u300D)\uFF09]{0,3}$/;
const GOES_ON = /^\p{Ll}\p{Ll}{0,30}(?:[,\s]|$)/u;
const BEGINS_SMALL = /^["'\u201C\u00AB(]{0,2}\p{Ll}/u;

/** Paragraphs that were broken within a sentence, joined: the first has no end, and the next begins with a small letter. */
export function withoutBreaks(lines: readonly Line[]): readonly Line[] {
  const joined: { kind: Line['kind']; pieces: string[] }[] = [];
  for (const { kind, text } of lines) {
    const last = joined.at(-1);
    const before = last?.pieces.at(-1);
    if (last !== undefined && before !== undefined && goesOn(last, before, { kind, text }))
      last.pieces.push(text);
    else joined.push({ kind, pieces: [text] });
  }
  return joined.map(({ kind, pieces }) => ({ kind, text: pieces.join(' ') }));
}

function goesOn(
  { kind, pieces }: { readonly kind: Line['kind']; readonly pieces: readonly string[] },
  before: string,
  next: Line,
): boolean {
  if (kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (before.length < MIN_LENGTH || next.text.length < MIN_REST_LENGTH) return false;
  if (CLOSED.test(before.slice(-4)) || !/[\p{L}\p{N},"\u00BB\u201D)]$/u.test(before)) return false;
  // Of a text in two languages, each line has both; in a list, each item begins small.
  if (/\p{sc=Han}/u.test(before.slice(-1)) || BEGINS_SMALL.test(pieces[0] ?? '')) return false;
  return GOES_ON.test(next.text.slice(0, 40));
}
