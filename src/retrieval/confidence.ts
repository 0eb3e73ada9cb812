import type { Findings } from './find.js';
import type { Relevance } from './relevance.js';

// Fitted by logistic regression on labelled questions, answerable and not, about other coverage than the
// figures are reported on; see docs/RETRIEVAL.md.

/** What makes it likely that a passage answers a question, each times a share of 0 to 1. */
const WEIGHTS = {
  /** The share of the question, by weight, that is met. */
  met: 1,
  /** How many units but dates are met, of {@link MANY_UNITS}: one common word in common is no answer. */
  units: 0.59,
  /** The share that is met by names. */
  names: 0.65,
  /** The share that is met by numbers and dates. */
  dates: 0.5,
  /** The share that names take which are not there. */
  missingNames: -0.25,
} as const;
const MANY_UNITS = 4;

/** Below this a unit counts as not met at all: half of a word's letters are no evidence. */
const MIN_MET = 0.6;

/** What a passage must reach for anything to be quoted at all. */
const ENOUGH = 0.87;
/** What is quoted beside an answer may reach less. */
const ENOUGH_BESIDE = 0.7;

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
function confidenceIn({ met }: Relevance, { weights, kinds }: Findings): number {
  let [total, sum, units, names, dates, missingNames] = [0, 0, 0, 0, 0, 0];
  weights.forEach((weight, unit) => {
    const found = met[unit] ?? 0;
    const kind = kinds[unit];
    total += weight;
    if (found < MIN_MET) {
      if (kind === 'name') missingNames += weight;
      return;
    }
    sum += weight * found;
    if (kind !== 'date') units += 1;
    if (kind === 'name') names += weight * found;
    if (kind === 'date') dates += weight * found;
  });
  if (total === 0) return 0;
  const shares =
    WEIGHTS.met * sum + WEIGHTS.names * names + WEIGHTS.dates * dates + WEIGHTS.missingNames * missingNames;
  return shares / total + WEIGHTS.units * (Math.min(units, MANY_UNITS) / MANY_UNITS);
}
