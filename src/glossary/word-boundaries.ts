import { analysisOf } from '../language/analysis.js';
import { scriptOf } from '../language/scripts.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A Chinese label of more characters is not part of another word by chance. */
const SAFE_LENGTH = 3;

/**
 * Leaves out what only looks like a label because Chinese has no spaces: the Russia in Belarus
 * (\u767D\u4FC4\u7F57\u65AF), a name made of the end of one word and the beginning of the next. A short label,
 * and one within a longer label, must begin and end where a dictionary ends words.
 */
export function standsAlone<T extends Span>(matches: readonly T[], text: string): readonly T[] {
  const isDoubtful = (match: T) =>
    scriptOf(text.slice(match.start, match.end)) === 'Han' &&
    (match.end - match.start < SAFE_LENGTH || matches.some((other) => isWithin(match, other)));
  const doubtful = new Set(matches.filter(isDoubtful));
  if (doubtful.size === 0) return matches;
  const edges = new Set(
    analysisOf('zh')
      .words(text)
      .flatMap(({ start, end }) => [start, end]),
  );
  return matches.filter((match) => !doubtful.has(match) || (edges.has(match.start) && edges.has(match.end)));
}

function isWithin(inner: Span, outer: Span): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}
