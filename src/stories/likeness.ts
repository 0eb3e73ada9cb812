import type { Report, Weights } from './report.js';

/** How alike two texts are by the terms they share, 0 to 1: the cosine of their weights. */
export function cosine(one: Weights, other: Weights): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let dot = 0;
  for (const [term, weight] of few) dot += weight * (many.get(term) ?? 0);
  const length = norm(one) * norm(other);
  return length === 0 ? 0 : dot / length;
}

const NORMS = new WeakMap<Weights, number>();

function norm(weights: Weights): number {
  const known = NORMS.get(weights);
  if (known !== undefined) return known;
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const root = Math.sqrt(sum);
  NORMS.set(weights, root);
  return root;
}

/** How likely two reports are on the same event, as a score that has no unit; `undefined` where something speaks against it. */
export function likeness(one: Report, other: Report): number | undefined {
  if (areApart(one, other)) return undefined;
  const concepts = cosine(one.concepts, other.concepts);
  const sharedDay = shareAny(one.days, other.days) ? 0.15 : 0;
  const figures = Math.min(2, countShared(one.figures, other.figures)) * 0.08;
  if (one.language !== other.language) return concepts + sharedDay + figures;
  return 0.6 * concepts + 0.8 * cosine(one.words, other.words) + sharedDay + figures;
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
