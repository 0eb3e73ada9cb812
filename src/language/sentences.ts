import { isMark, MARKS } from './sentence-ends/characters.js';
import { endOfClosers, endOfMarks, endsAt } from './sentence-ends/ends-at.js';
import type { Place } from './sentence-ends/place.js';

/** Where one sentence stands in a text, in UTF-16 code units, `end` exclusive; no spaces at either side. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

const CANDIDATES = new RegExp(`[${MARKS}\\n]`, 'g');

/**
 * The sentences of a text, in order. Together they hold everything but the spaces between them. The end of a
 * line ends a sentence. In doubt two sentences stay together: see docs/decisions/029-sentences.md.
 */
export function sentences(text: string): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = firstLetter(text, 0);
  CANDIDATES.lastIndex = start;
  for (let found = CANDIDATES.exec(text); found !== null; found = CANDIDATES.exec(text)) {
    const at = found.index;
    if (found[0] === '\n') {
      push(ranges, text, { start, end: at });
      start = firstLetter(text, at);
      CANDIDATES.lastIndex = start;
      continue;
    }
    const { marks, end } = extentOf(text, start, at);
    CANDIDATES.lastIndex = end;
    if (!endsAt({ text, start, at, marks, end })) continue;
    push(ranges, text, { start, end });
    start = firstLetter(text, end);
    CANDIDATES.lastIndex = start;
  }
  push(ranges, text, { start, end: text.length });
  return ranges;
}

/** The marks at a place and what closes behind them; marks that stand apart, as in "? !" and ". . .", with them. */
function extentOf(text: string, start: number, at: number): Pick<Place, 'marks' | 'end'> {
  let marks = endOfMarks(text, at);
  let end = endOfClosers(text, start, marks);
  for (let apart = markApart(text, end); apart !== undefined; apart = markApart(text, end)) {
    marks = endOfMarks(text, apart);
    end = endOfClosers(text, start, marks);
  }
  return { marks, end };
}

/** Where a further mark stands: right behind what closed, or behind one or two spaces with nothing joined to it. */
function markApart(text: string, end: number): number | undefined {
  if (isMark(text[end] ?? '')) return end;
  const at = text[end] === ' ' ? (text[end + 1] === ' ' ? end + 2 : end + 1) : end;
  if (at === end || !isMark(text[at] ?? '')) return undefined;
  const behind = text[endOfMarks(text, at)];
  return behind === undefined || /[\s"\u00BB\u201D]/.test(behind) ? at : undefined;
}

/** Behind the white space at `from`. */
function firstLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function push(ranges: SentenceRange[], text: string, { start, end }: SentenceRange): void {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
  if (last > start) ranges.push({ start, end: last });
}
