import type { ArticleId } from '../corpus/article.js';
import { likeness } from './likeness.js';
import type { Report, Weights } from './report.js';

/** From this likeness on, two reports are on the same event. Measured: docs/STORIES.md. */
const MIN_LIKENESS = 0.42;
/** Reports of a story need not all be so alike; on average they may be this much less. */
const SLACK = 0.08;
/** Only reports that share two of their weightiest concepts and words are compared. */
const KEY_TERMS = 16;
const MIN_SHARED = 2;
/** Of the reports that share a term, this many, the last ones, are compared: a bound for terms that all have. */
const MAX_SHARING = 24;
/** A report is compared with this many of a story. */
const MAX_COMPARED = 8;

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Puts reports of the same event together. Every report is in one story; those that are on an event of their own
 * are alone. Time grows with the number of reports, not with its square.
 *
 * @returns in the order of each story's first report, its reports in the order given
 */
export function storiesOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const places = new Map<ArticleId, number>();
  const stories = reports.map((_, at) => [at]);
  const storyOf = reports.map((_, at) => at);
  const join = (into: number, from: number) => {
    const [kept, gone] = into < from ? [into, from] : [from, into];
    for (const at of stories[gone] ?? []) storyOf[at] = kept;
    stories[kept] = [...(stories[kept] ?? []), ...(stories[gone] ?? [])];
    stories[gone] = [];
  };
  reports.forEach(({ original }, at) => {
    const first = places.get(original);
    if (first === undefined) places.set(original, at);
    else join(first, at);
  });
  const likenessOf = remembered(reports);
  for (const { one, other } of pairs(reports, likenessOf)) {
    const [into, from] = [storyOf[one] ?? one, storyOf[other] ?? other];
    if (into !== from && areOne(stories[into] ?? [], stories[from] ?? [], likenessOf)) join(into, from);
  }
  return stories
    .filter(({ length }) => length > 0)
    .map((story) => [...story].sort((a, b) => a - b).flatMap((at) => reports[at] ?? []));
}

/** Pairs of reports that are alike, most alike first. */
function pairs(reports: readonly Report[], likenessOf: LikenessOf): readonly Pair[] {
  const sharing = new Map<string, number[]>();
  const found: Pair[] = [];
  reports.forEach((report, at) => {
    const shared = new Map<number, number>();
    for (const key of keysOf(report)) {
      const others = sharing.get(key) ?? [];
      for (const other of others.slice(-MAX_SHARING)) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(at);
      sharing.set(key, others);
    }
    for (const [other, count] of shared) {
      if (count < MIN_SHARED) continue;
      const value = likenessOf(other, at);
      if (value !== undefined && value >= MIN_LIKENESS)
        found.push({ one: other, other: at, likeness: value });
    }
  });
  return found.sort((a, b) => b.likeness - a.likeness);
}

function keysOf({ concepts, words, language }: Report): readonly string[] {
  return [...heaviest(concepts), ...heaviest(words).map((word) => `${language} ${word}`)];
}

const heaviest = ({ terms }: Weights): readonly string[] => [...terms.keys()].slice(0, KEY_TERMS);

/** Two stories are one when their reports are alike on average, and nothing speaks against any two of them. */
function areOne(some: readonly number[], others: readonly number[], likenessOf: LikenessOf): boolean {
  let sum = 0;
  let count = 0;
  for (const one of some.slice(0, MAX_COMPARED)) {
    for (const other of others.slice(0, MAX_COMPARED)) {
      const value = likenessOf(one, other);
      if (value === undefined) return false;
      sum += value;
      count += 1;
    }
  }
  return count > 0 && sum / count >= MIN_LIKENESS - SLACK;
}

/** How alike the reports at two places are; each pair is compared once. */
type LikenessOf = (one: number, other: number) => number | undefined;

function remembered(reports: readonly Report[]): LikenessOf {
  const known = new Map<number, number | undefined>();
  return (one, other) => {
    const key = Math.min(one, other) * reports.length + Math.max(one, other);
    if (known.has(key)) return known.get(key);
    const [first, second] = [reports[one], reports[other]];
    const value = first === undefined || second === undefined ? undefined : likeness(first, second);
    known.set(key, value);
    return value;
  };
}
