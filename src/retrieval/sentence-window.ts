import type { Range } from '../corpus/article.js';
import { sentences } from '../language/sentences.js';

/**
 * The sentences around a stretch of a text, as many on either side as fit, each of them whole.
 *
 * @param max UTF-16 code units that the window has at most, unless the sentences of the stretch itself have more
 */
export function sentenceWindow(text: string, middle: Range, max: number): Range {
  const all = sentences(text);
  let first = all.findIndex(({ end }) => end > middle.start);
  let last = all.findLastIndex(({ start }) => start < middle.end);
  if (first < 0 || last < 0) return middle;
  const span = (from: number, to: number): Range => ({
    start: Math.min(all[from]?.start ?? 0, middle.start),
    end: Math.max(all[to]?.end ?? text.length, middle.end),
  });
  const fits = (from: number, to: number) => {
    const { start, end } = span(from, to);
    return from >= 0 && to < all.length && end - start <= max;
  };
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    if (fits(first - 1, last)) {
      first -= 1;
      isGrowing = true;
    }
    if (fits(first, last + 1)) {
      last += 1;
      isGrowing = true;
    }
  }
  return span(first, last);
}
