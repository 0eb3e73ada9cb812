import type { ArticleId } from '../../corpus/article.js';
import type { Language } from '../../language/languages.js';
import type { Source } from '../answer.js';
import { citedAtOpening } from '../differences/origin.js';
import { digestOf, type QuoteMark } from '../in-context.js';
import { passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';
import { type Part, pagesOfArticle } from './article-pages.js';
import { type NearArticles, nearArticles } from './near-articles.js';

/** An article, by its id, and the language to name things in. */
export interface CardWish {
  readonly articleId: string;
  readonly language: Language;
}

/** All that is known of an article, and what stands around it. */
export interface ArticleCard extends NearArticles {
  readonly source: Source;
  readonly author: string | undefined;
  /** The part of the outlet that it appeared in. */
  readonly section: string | undefined;
  /** http or https. */
  readonly image: string | undefined;
  readonly passages: number;
  readonly parts: readonly Part[];
}

/** A page of an article's text, word for word. */
export interface ArticlePage {
  readonly source: Source;
  readonly part: Part;
  readonly text: string;
  /** Where it stands, so that it can be verified. */
  readonly mark: QuoteMark;
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  /** Whether text of the same paragraph stands on the page before, or after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Enough to tell a quote from what has been written in its place, and short enough for a custom id. */
const DIGEST_LENGTH = 16;

/** What there is to say about an article; `undefined` if it is not in the corpus. */
export function articleCard(snapshot: Snapshot, { articleId, language }: CardWish): ArticleCard | undefined {
  // An id that is none finds nothing.
  const article = snapshot.articles.get(articleId as ArticleId);
  if (article === undefined) return undefined;
  const { author, section, image } = article;
  return {
    source: { ...sourceOf(article), citing: citedAtOpening(article, snapshot.glossary) },
    author,
    section,
    image,
    passages: passagesOfArticle(snapshot, article.id).length,
    parts: pagesOfArticle(article).parts,
    ...nearArticles(article, snapshot, language),
  };
}

/** A page of an article, the last one if it has fewer; `undefined` if it is not in the corpus, or has no text. */
export function articlePage(
  { articles }: Pick<Snapshot, 'articles'>,
  { articleId, page: wanted }: { readonly articleId: string; readonly page: number },
): ArticlePage | undefined {
  const article = articles.get(articleId as ArticleId);
  if (article === undefined) return undefined;
  const { parts, pages } = pagesOfArticle(article);
  const page = Math.min(Math.max(0, Math.trunc(wanted)), pages.length - 1);
  const here = pages[page];
  const part = here && parts[here.part];
  if (here === undefined || part === undefined) return undefined;
  const { start, end } = here;
  const text = article.text.slice(start, end);
  const isInside = (at: number) => article.blocks.some((block) => block.start < at && at < block.end);
  return {
    source: sourceOf(article),
    part,
    text,
    mark: { articleId: article.id, start, end, digest: digestOf(text).slice(0, DIGEST_LENGTH) },
    page,
    pages: pages.length,
    cut: { before: isInside(start), after: isInside(end) },
  };
}
