import type { Article } from './article.js';
import { type Shingles, sampleOf, shinglesOf } from './shingles.js';

/** About a kilobyte for an article of usual length. */
const KEPT = new WeakMap<Pick<Article, 'text'>, Uint32Array>();

/**
 * The hashes by which likely twins of an article are found; worked out once, since whoever adds an article has it compared with all others.
 *
 * @param shingles of its text, where somebody has them
 */
export function keptSample(article: Pick<Article, 'text'>, shingles?: Shingles): Uint32Array {
  let sample = KEPT.get(article);
  if (sample === undefined) {
    sample = Uint32Array.from(sampleOf(shingles ?? shinglesOf(article.text)));
    KEPT.set(article, sample);
  }
  return sample;
}
