import type { Article, ArticleId } from '../article.js';
import type { Learned } from '../boilerplate/learned.js';
import type { Problem } from './problem.js';

/**
 * What recurs over the articles of an outlet and was taken from them: told once each, with the first article that had it, so that
 * a moderator can say that it belongs to them. Most frequent first within an outlet.
 */
export function boilerplateProblems(
  learned: Learned,
  byId: ReadonlyMap<ArticleId, Article>,
): readonly Problem[] {
  return [...learned.values()].flatMap((lines) =>
    [...lines]
      .sort((one, other) => other.count - one.count)
      .flatMap(({ text, example }): readonly Problem[] => {
        const article = byId.get(example);
        if (article === undefined) return [];
        const { id, file, title } = article;
        return [{ kind: 'boilerplate', articleId: id, file, title, detail: text.trim(), fix: 'keep' }];
      }),
  );
}
