import type { ArticleId } from '../corpus/article.js';
import type { Met } from './evidence.js';
import type { Relevance } from './relevance.js';
import { shareMet } from './shares.js';

/** What other passages of the article meet counts this much for a passage. Measured: docs/RETRIEVAL.md. */
const ELSEWHERE = 0.5;
const WEIGHT = 0.8;

/**
 * Adds to the score of each passage what the rest of its article meets of the question: reports name in one
 * paragraph what the next speaks of.
 */
export function inArticles(relevances: readonly Relevance[], weights: Float32Array): readonly Relevance[] {
  const articles = new Map<ArticleId, Met>();
  for (const { indexed, met } of relevances) {
    const known = articles.get(indexed.article.id);
    articles.set(indexed.article.id, known === undefined ? met : higher(met, known, 1));
  }
  return relevances.map((relevance) => {
    const { indexed, met, coverage, score } = relevance;
    const article = articles.get(indexed.article.id) ?? met;
    const share = shareMet(higher(met, article, ELSEWHERE), weights);
    return { ...relevance, score: score + WEIGHT * (share - coverage) };
  });
}

/** By unit: what is met here, or there at a share of its worth. */
function higher(here: Met, there: Met, worth: number): Met {
  return here.map((value, unit) => Math.max(value, worth * (there[unit] ?? 0)));
}
