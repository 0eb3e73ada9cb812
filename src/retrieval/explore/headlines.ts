import type { Article, ArticleId } from '../../corpus/article.js';
import { foldUnits } from '../../language/fold.js';
import type { Source } from '../answer.js';
import { find } from '../find.js';
import { questionText } from '../question-text.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';
import { headlinesLike } from '../suggest.js';

/** What a member has typed of a headline, or of what an article is about. */
export interface HeadlineWish {
  readonly text: string;
  readonly limit: number;
}

/** Fewer letters say nothing about what an article is about. */
const MIN_LENGTH = 3;

/**
 * Articles by what was typed of their headline, in any language: those whose headline has all of it, then those that
 * are about it. The newest, while nothing is typed.
 */
export function headlines(snapshot: Snapshot, { text: given, limit }: HeadlineWish): readonly Source[] {
  const text = questionText(given);
  const byId = snapshot.articles.get(text as ArticleId);
  if (byId !== undefined) return [sourceOf(byId)];
  if (text === '') return newest(snapshot).slice(0, limit).map(sourceOf);
  const titled = withTitles(snapshot, headlinesLike(snapshot.suggestions(), text));
  const about =
    titled.length < limit && text.length >= MIN_LENGTH
      ? find(snapshot, text).found.map(({ indexed }) => indexed.article)
      : [];
  return [...new Set([...titled, ...about])].slice(0, limit).map(sourceOf);
}

/** The article that a member means by its headline or its id; `undefined` if no headline has all that was typed. */
export function articleMeant(snapshot: Snapshot, given: string): Source | undefined {
  const text = questionText(given);
  const wanted = foldUnits(text);
  const byId = snapshot.articles.get(text as ArticleId);
  const titled = withTitles(snapshot, headlinesLike(snapshot.suggestions(), text));
  const meant = byId ?? titled.find(({ title }) => foldUnits(title) === wanted) ?? titled[0];
  return meant && sourceOf(meant);
}

function withTitles({ articles }: Snapshot, titles: readonly string[]): readonly Article[] {
  const rank = new Map(titles.map((title, at) => [title, at] as const));
  return [...articles.values()]
    .filter(({ title }) => rank.has(title))
    .sort((a, b) => (rank.get(a.title) ?? 0) - (rank.get(b.title) ?? 0));
}

function newest({ articles }: Snapshot): readonly Article[] {
  return [...articles.values()].sort((a, b) => (b.date.iso ?? '').localeCompare(a.date.iso ?? ''));
}
