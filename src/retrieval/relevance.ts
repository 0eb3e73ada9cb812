import type { Range } from '../corpus/article.js';
import type { Evidence, Met } from './evidence.js';
import type { Hit, IndexedPassage } from './language-index.js';
import type { Wish } from './wish.js';

/** How well a passage answers, and the sentences of it that do. */
export interface Relevance {
  readonly indexed: IndexedPassage;
  /** See {@link Hit}. */
  readonly match: number;
  /** How far the passage with its context meets each unit of the question. */
  readonly met: Float32Array;
  /** For ordering; comparable across languages. 0 to about 3. */
  readonly score: number;
  /** The share of what the question asks for, by weight, that the passage and its context meet: 0 to 1. */
  readonly coverage: number;
  /** The sentences to quote: `first` to `last`, positions among the passage's sentences. */
  readonly window: { readonly first: number; readonly last: number };
}

/** What each part brings to the score. Measured: docs/RETRIEVAL.md. */
export const WEIGHTS = {
  match: 1,
  passage: 0.5,
  window: 0.6,
  wanted: 0.3,
  cost: 0.05,
  cross: 0.1,
  said: 0.6,
  before: 0,
  after: 0,
  unknown: 0.4,
  entity: 1.6,
  own: 1.12,
  date: 0.7,
  size: 0,
};

/** What the headline, heading or interviewer's question meets counts this much for the passage. */
const CONTEXT_SHARE = 0.7;

const MAX_WINDOW = 3;

/** Judges a passage by where it meets the units of a question, which weigh what `weights` says. */
export function relevanceOf(
  hit: Hit,
  evidence: Evidence,
  { weights, wish }: { readonly weights: Float32Array; readonly wish: Wish | undefined },
): Relevance {
  const { indexed } = hit;
  const inPassage = best(evidence.sentences, weights.length);
  const withContext = inPassage.map((met, unit) =>
    Math.max(met, CONTEXT_SHARE * (evidence.context[unit] ?? 0)),
  );
  const window = bestWindow(indexed, evidence, { weights, wish });
  return {
    indexed,
    match: hit.match,
    met: withContext,
    window,
    coverage: share(withContext, weights),
    score:
      WEIGHTS.match * hit.match +
      WEIGHTS.passage * share(withContext, weights) +
      WEIGHTS.window * window.value,
  };
}

function bestWindow(
  indexed: IndexedPassage,
  evidence: Evidence,
  { weights, wish }: { readonly weights: Float32Array; readonly wish: Wish | undefined },
) {
  const { text } = indexed.article;
  const { sentences } = indexed.passage;
  // What the headline has said already tells sentences of the article less apart.
  const own = weights.map((weight, unit) => weight * (1 - WEIGHTS.said * (evidence.context[unit] ?? 0)));
  const nearby = evidence.sentences.map((met, at) =>
    met.map((value, unit) =>
      Math.max(
        value,
        WEIGHTS.before * (evidence.sentences[at - 1]?.[unit] ?? 0),
        WEIGHTS.after * (evidence.sentences[at + 1]?.[unit] ?? 0),
      ),
    ),
  );
  let found = { first: 0, last: 0, value: Number.NEGATIVE_INFINITY };
  for (let first = 0; first < sentences.length; first += 1) {
    let cost = 0;
    let fulfilled = 0;
    for (let last = first; last < Math.min(first + MAX_WINDOW, sentences.length); last += 1) {
      if (last > first)
        cost +=
          (crossesBlock(text, sentences, last) ? WEIGHTS.cross : WEIGHTS.cost) +
          (WEIGHTS.size * ((sentences[last]?.end ?? 0) - (sentences[last]?.start ?? 0))) /
            (indexed.passage.language === 'zh' ? 60 : 180);
      const met = best(nearby.slice(first, last + 1), weights.length);
      fulfilled = Math.max(fulfilled, wish?.(indexed, last) ?? 0);
      const value = share(met, own) + WEIGHTS.wanted * fulfilled - cost;
      if (value > found.value) found = { first, last, value };
    }
  }
  return found;
}

/** Whether a sentence begins a new paragraph. */
function crossesBlock(text: string, sentences: readonly Range[], at: number): boolean {
  return text.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n');
}

/** By unit: the most that any of the sentences meets of it. */
function best(sentences: readonly Met[], units: number): Float32Array {
  const most = new Float32Array(units);
  for (const met of sentences) {
    for (let unit = 0; unit < units; unit += 1) most[unit] = Math.max(most[unit] ?? 0, met[unit] ?? 0);
  }
  return most;
}

/** Which share of the weight is met. */
function share(met: Float32Array, weights: Float32Array): number {
  let total = 0;
  let sum = 0;
  weights.forEach((weight, unit) => {
    total += weight;
    sum += weight * (met[unit] ?? 0);
  });
  return total === 0 ? 0 : sum / total;
}
