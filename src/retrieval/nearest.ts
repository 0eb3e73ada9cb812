import type { Source } from './answer.js';
import type { Findings } from './find.js';
import { sourceOf } from './source-of.js';

/** Headlines shown to a reader whose question found nothing. */
const MAX_NEAREST = 3;
/** A passage that meets less than this share of a question is not even near. */
const MIN_NEAREST_COVERAGE = 0.15;

/** The articles nearest to a question that found nothing to cite, best first. */
export function nearest({ found }: Pick<Findings, 'found'>): readonly Source[] {
  const articles = new Map(
    found
      .filter(({ coverage }) => coverage >= MIN_NEAREST_COVERAGE)
      .map(({ indexed }) => [indexed.article.id, indexed.article] as const),
  );
  return [...articles.values()].slice(0, MAX_NEAREST).map(sourceOf);
}
