import type { Article, ArticleId } from './article.js';
import { comparable } from './clean.js';

/** Articles that tell the same as an earlier one, by their id: the earlier one's id. Titles are not compared. */
export function duplicates(articles: readonly Article[]): ReadonlyMap<ArticleId, ArticleId> {
  const first = new Map<string, ArticleId>();
  const found = new Map<ArticleId, ArticleId>();
  for (const { id, text } of articles) {
    const key = comparable(text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, id);
    else found.set(id, earlier);
  }
  return found;
}
