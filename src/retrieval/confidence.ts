import type { Findings } from './find.js';
import type { Relevance } from './relevance.js';

// Fitted by logistic regression on labelled questions, answerable and not, about other coverage than the
// figures are reported on; see docs/RETRIEVAL.md.

/** What makes it likely that a passage answers a question. */
const WEIGHTS = {
  /** The share of the question, by weight, that is met. */
  met: 1,
  /** How many units are met, of at most {@link MANY_UNITS}: one common word in common is no answer. */
  units: 1,
  /** The share that is met by names. */
  names: 0.65,
  /** The share that names take which are not there. */
  missingNames: -0.25,
} as const;
const MANY_UNITS = 4;

/** Below this a unit counts as not met at all: half of a word's letters are no evidence. */
const MIN_MET = 0.6;

/** What a passage must reach for anything to be quoted at all. */
const ENOUGH = 1.06;
/** What is quoted beside an answer may reach less. */
const ENOUGH_BESIDE = 0.85;

/** The passages that answer a question, best first. Empty when none does: then nothing may be quoted. */
export function answers(findings: Findings): readonly Relevance[] {
  const judged = findings.found.map((relevance) => ({
    relevance,
    confidence: confidenceIn(relevance, findings),
  }));
  if (!judged.some(({ confidence }) => confidence >= ENOUGH)) return [];
  return judged.filter(({ confidence }) => confidence >= ENOUGH_BESIDE).map(({ relevance }) => relevance);
}

/** How likely it is that a passage answers the question; {@link ENOUGH} is where answers begin. */
export function confidenceIn({ met }: Relevance, { weights, isName }: Findings): number {
  let [total, sum, units, names, missing] = [0, 0, 0, 0, 0];
  weights.forEach((weight, unit) => {
    const found = met[unit] ?? 0;
    total += weight;
    if (found >= MIN_MET) {
      sum += weight * found;
      units += 1;
      if (isName[unit]) names += weight * found;
    } else if (isName[unit]) missing += weight;
  });
  if (total === 0) return 0;
  const shares = WEIGHTS.met * sum + WEIGHTS.names * names + WEIGHTS.missingNames * missing;
  return shares / total + WEIGHTS.units * (Math.min(units, MANY_UNITS) / MANY_UNITS);
}
