import { type NewText, twins } from '../../corpus/twins.js';
import type { Source } from '../answer.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';

/** For each text, the article of the corpus that says nearly the same; `undefined` for one that is new. */
export function nearlySame(
  { articles }: Pick<Snapshot, 'articles'>,
  texts: readonly NewText[],
): readonly (Source | undefined)[] {
  return twins(texts, articles.values()).map((article) => article && sourceOf(article));
}
