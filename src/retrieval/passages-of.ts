import type { ArticleId } from '../corpus/article.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { LanguageIndex } from './language-index.js';
import type { Snapshot } from './snapshot.js';

/** A passage and the index that knows its terms. */
export interface PlacedPassage {
  readonly indexed: IndexedPassage;
  readonly index: LanguageIndex;
}

/** Gone through once for each snapshot. */
const KNOWN = new WeakMap<Snapshot['indexes'], ReadonlyMap<ArticleId, readonly PlacedPassage[]>>();

/** The passages of an article, from its beginning; they may be in several languages. Empty for an article without any. */
export function passagesOfArticle(
  { indexes }: Pick<Snapshot, 'indexes'>,
  id: ArticleId,
): readonly PlacedPassage[] {
  let known = KNOWN.get(indexes);
  if (known === undefined) {
    known = byArticle(indexes);
    KNOWN.set(indexes, known);
  }
  return known.get(id) ?? [];
}

function byArticle(indexes: readonly LanguageIndex[]): ReadonlyMap<ArticleId, readonly PlacedPassage[]> {
  const found = new Map<ArticleId, PlacedPassage[]>();
  for (const index of indexes) {
    for (const indexed of index.passages) {
      const passages = found.get(indexed.article.id);
      if (passages === undefined) found.set(indexed.article.id, [{ indexed, index }]);
      else passages.push({ indexed, index });
    }
  }
  for (const passages of found.values())
    passages.sort((a, b) => a.indexed.passage.start - b.indexed.passage.start);
  return found;
}
