import type { Report, Weights } from './report.js';

/** How alike two texts are by the terms they share, 0 to 1: the cosine of their weights. */
export function cosine(one: Weights, other: Weights): number {
  const [few, many] =
    one.terms.size <= other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms];
  let dot = 0;
  for (const [term, weight] of few) dot += weight * (many.get(term) ?? 0);
  const norms = one.norm * other.norm;
  return norms === 0 ? 0 : dot / norms;
}

// Measured on half of the labelled pairs: docs/STORIES.md.

/** Within a language words tell more than concepts, which reports of many events share. */
const WITHIN = { concepts: 0.28, words: 1.3 };
/** Each of two figures that both name. */
const FIGURE = 0.15;
const MAX_FIGURES = 2;
/** A day that both name in their first lines. */
const DAY = 0.12;
/** What it costs that reports appear two or three days apart, or that nobody knows when. */
const LATER = 0.04;
const UNDATED = 0.18;

/**
 * How alike two reports are: 0 to about 1.6, comparable across languages. `undefined` where something speaks against
 * their being on the same event.
 */
export function likeness(one: Report, other: Report): number | undefined {
  if (areApart(one, other)) return undefined;
  const concepts = cosine(one.concepts, other.concepts);
  const text =
    one.language === other.language
      ? WITHIN.concepts * concepts + WITHIN.words * cosine(one.words, other.words)
      : concepts;
  const figures = FIGURE * Math.min(MAX_FIGURES, countShared(one.figures, other.figures));
  return text + figures + (shareAny(one.days, other.days) ? DAY : 0) - distance(one, other);
}

function distance({ day }: Report, { day: otherDay }: Report): number {
  if (day === undefined || otherDay === undefined) return UNDATED;
  return Math.abs(day - otherDay) > 1 ? LATER : 0;
}

/** Reports of one event appear within days of one another. */
const MAX_DAYS_APART = 3;

function areApart(one: Report, other: Report): boolean {
  if (one.day !== undefined && other.day !== undefined && Math.abs(one.day - other.day) > MAX_DAYS_APART) {
    return true;
  }
  return isOther(one.days, other.days) || isOther(one.rounds, other.rounds);
}

/** Whether both name some, but none in common. */
function isOther<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  return some.size > 0 && others.size > 0 && !shareAny(some, others);
}

function shareAny<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

function countShared<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number {
  let count = 0;
  for (const each of some) if (others.has(each)) count += 1;
  return count;
}
