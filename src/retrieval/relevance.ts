import type { Evidence, Met } from './evidence.js';
import type { Hit, IndexedPassage } from './indexed-passage.js';
import { bestMet, shareMet } from './shares.js';
import { bestWindow, type Window } from './window.js';
import type { Wish } from './wish.js';

/** How well a passage answers, and the sentences of it that do. */
export interface Relevance {
  readonly indexed: IndexedPassage;
  /** See {@link Hit}. */
  readonly match: number;
  /** By unit of the question: how far the passage with its context meets it. */
  readonly met: Met;
  /** The share of what the question asks for, by weight, that is met: 0 to 1. */
  readonly coverage: number;
  readonly window: Window;
  /** For ordering; comparable across languages. 0 to about 2.5. */
  readonly score: number;
}

/** What each part brings to the score. Measured: docs/RETRIEVAL.md. */
const WEIGHTS = { match: 1, coverage: 0.5, window: 0.6 } as const;

/** What the headline, heading or interviewer's question meets counts this much for the passage. */
const CONTEXT_SHARE = 0.7;

/** Judges a passage by where it meets the units of a question, which weigh what `weights` says. */
export function relevanceOf(
  { indexed, match }: Hit,
  evidence: Evidence,
  { weights, wish }: { readonly weights: Float32Array; readonly wish: Wish | undefined },
): Relevance {
  const met = bestMet(evidence.sentences, weights.length).map((value, unit) =>
    Math.max(value, CONTEXT_SHARE * (evidence.context[unit] ?? 0)),
  );
  const coverage = shareMet(met, weights);
  const window = bestWindow(indexed, evidence, { weights, wish });
  const score = WEIGHTS.match * match + WEIGHTS.coverage * coverage + WEIGHTS.window * window.value;
  return { indexed, match, met, coverage, window, score };
}
