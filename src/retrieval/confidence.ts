import type { Findings } from './find.js';
import type { Relevance } from './relevance.js';

/** The share of a question, by weight, that a passage must meet to count as answering it. */
const MIN_COVERAGE = 0.4;
/** What is cited beside an answer may meet less. */
const MIN_COVERAGE_BESIDE = 0.3;

/** The passages that answer a question, best first. Empty when none does: then nothing may be quoted. */
export function answers({ found }: Findings): readonly Relevance[] {
  if (!found.some(({ coverage }) => coverage >= MIN_COVERAGE)) return [];
  return found.filter(({ coverage }) => coverage >= MIN_COVERAGE_BESIDE);
}
