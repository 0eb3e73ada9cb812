import type { Range } from '../article.js';

// What ends a sentence: Latin, Chinese, Arabic; quotes and brackets that close after it.
const ENDS = /([.!?\u2026\u3002\uFF01\uFF1F\u061F]+)["'\u201D\u2019\u00BB\u300D\u300F\uFF09)\]]*/g;
const UNSPACED = /[\u3002\uFF01\uFF1F]$/;

/**
 * A line cut where sentences may end. More places than sentences have: what is held against known phrases must match from one to the
 * next, so that a place too many costs nothing.
 */
export function pieces(line: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { 0: whole, 1: marks = '', index } of line.matchAll(ENDS)) {
    const end = index + whole.length;
    if (!UNSPACED.test(marks) && line[end] !== ' ' && end < line.length) continue;
    found.push({ start, end });
    start = end;
    while (line[start] === ' ') start += 1;
  }
  if (start < line.length) found.push({ start, end: line.length });
  return found;
}
