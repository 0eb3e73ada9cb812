import type { Range } from '../corpus/article.js';
import type { Evidence } from './evidence.js';
import type { IndexedPassage } from './indexed-passage.js';
import { bestMet, shareMet } from './shares.js';
import type { Wish } from './wish.js';

/** Sentences of a passage to be quoted: `first` to `last`, positions among its sentences. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** How well they answer: the share of the question met, more if they hold what is wished for. -0.2 to 1.3. */
  readonly value: number;
}

const MAX_SENTENCES = 3;

// Measured: docs/RETRIEVAL.md.

/** What it is worth that the question word's wish is fulfilled. */
const WISH = 0.3;
/** What each further sentence must bring: of the same paragraph, or of the next. */
const SENTENCE_COST = 0.05;
const PARAGRAPH_COST = 0.1;
/** How much less it is worth in a sentence what headline, heading or interviewer's question have said already. */
const SAID_ALREADY = 0.6;

/** The one to three sentences of a passage that answer best. */
export function bestWindow(
  indexed: IndexedPassage,
  evidence: Evidence,
  { weights, wish }: { readonly weights: Float32Array; readonly wish: Wish | undefined },
): Window {
  const { text } = indexed.article;
  const { sentences } = indexed.passage;
  const own = weights.map((weight, unit) => weight * (1 - SAID_ALREADY * (evidence.context[unit] ?? 0)));
  const wishes = sentences.map((_, at) => wish?.(indexed, at) ?? 0);
  let found: Window = { first: 0, last: 0, value: Number.NEGATIVE_INFINITY };
  for (let first = 0; first < sentences.length; first += 1) {
    let cost = 0;
    let fulfilled = 0;
    for (let last = first; last < Math.min(first + MAX_SENTENCES, sentences.length); last += 1) {
      if (last > first) cost += beginsParagraph(text, sentences, last) ? PARAGRAPH_COST : SENTENCE_COST;
      fulfilled = Math.max(fulfilled, wishes[last] ?? 0);
      const met = bestMet(evidence.sentences.slice(first, last + 1), weights.length);
      const value = shareMet(met, own) + WISH * fulfilled - cost;
      if (value > found.value) found = { first, last, value };
    }
  }
  return found;
}

function beginsParagraph(text: string, sentences: readonly Range[], at: number): boolean {
  return text.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n');
}
