import type { Excerpt } from '../../retrieval/answer.js';
import { escapeWithBold, type TextRange } from '../message/escape.js';
import { plain } from '../message/plain.js';

/** What bold neither begins nor ends with. */
const OUTSIDE_WORDS = /[\s\p{P}]/u;

/** The excerpt as a block quote, letter for letter, with what matched in bold; "…" only where text is cut off. */
export function quoteText({ text, highlights, cut }: Excerpt): string {
  const shown = plain(text);
  // Offsets hold only in the text they were made for. Articles are clean, so this is the rule.
  const bold = shown === text ? boldRanges(text, highlights) : [];
  // The space keeps "…" from looking like the full stop's own.
  const escaped = `${cut.before ? '… ' : ''}${escapeWithBold(shown, bold)}${cut.after ? ' …' : ''}`;
  return escaped.replace(/^/gm, '> ');
}

/**
 * Where bold may stand: whole letters as readers see them, one line, words rather than the punctuation around
 * them. What only spaces part becomes one, for `**a****b**` is not bold to Discord.
 */
export function boldRanges(text: string, highlights: readonly TextRange[]): TextRange[] {
  const whole = highlights.length > 0 ? letterEnds(text) : [];
  const ranges = highlights
    .map(({ start, end }) => ({ start: atOrBefore(whole, start), end: atOrAfter(whole, end) }))
    .flatMap((range) => lines(text, range))
    .map((range) => trimmed(text, range))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);

  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && (range.start <= last.end || /^[^\S\n]+$/.test(text.slice(last.end, range.start)))) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

/** Every offset between two letters as readers see them, the two ends of the text included. */
function letterEnds(text: string): readonly number[] {
  const starts = Array.from(new Intl.Segmenter('und').segment(text), ({ index }) => index);
  return [...starts, text.length];
}

function atOrBefore(ends: readonly number[], offset: number): number {
  return ends.findLast((end) => end <= offset) ?? 0;
}

function atOrAfter(ends: readonly number[], offset: number): number {
  return ends.find((end) => end >= offset) ?? ends.at(-1) ?? 0;
}

function lines(text: string, { start, end }: TextRange): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

function trimmed(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && OUTSIDE_WORDS.test(text.charAt(start))) start++;
  while (start < end && OUTSIDE_WORDS.test(text.charAt(end - 1))) end--;
  return { start, end };
}
