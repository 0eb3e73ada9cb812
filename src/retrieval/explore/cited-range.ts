import type { Range } from '../../corpus/article.js';
import type { Citation } from '../answer.js';

/** The citation with other stretches of it marked, given within its article's text. */
export function sentenceRanges(citation: Citation, ranges: readonly Range[]): Citation {
  const { excerpt } = citation;
  const highlights = ranges
    .map(({ start, end }) => ({
      start: Math.max(start, excerpt.start) - excerpt.start,
      end: Math.min(end, excerpt.end) - excerpt.start,
    }))
    .filter(({ start, end }) => start < end);
  return { ...citation, excerpt: { ...excerpt, highlights } };
}
