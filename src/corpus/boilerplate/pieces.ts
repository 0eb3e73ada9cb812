import type { Range } from '../article.js';

// What ends a sentence: Latin, Chinese, Arabic; quotes and brackets that close after it.
const ENDERS = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]/;
const CLOSERS = /["'\u201D\u2019\u00BB\u300D\u300F\uFF09)\]]/;
const UNSPACED = /[\u3002\uFF01\uFF1F]/;

/**
 * A line cut where sentences may end. More places than sentences have: what is held against known phrases must match from one to the
 * next, so that a place too many costs nothing.
 */
export function pieces(line: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (!ENDERS.test(sign)) continue;
    while (ENDERS.test(line[at + 1] ?? '')) at += 1;
    const isUnspaced = UNSPACED.test(line[at] ?? '');
    while (CLOSERS.test(line[at + 1] ?? '')) at += 1;
    if (!isUnspaced && line[at + 1] !== ' ' && at + 1 < line.length) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
    while (line[start] === ' ') start += 1;
    at = start - 1;
  }
  if (start < line.length) found.push({ start, end: line.length });
  return found;
}
