import type { Article } from '../../../src/corpus/article.js';
import { type ReadArticles, readArticles } from '../../../src/corpus/read-articles.js';
import { NO_SOURCES, type Sources } from '../../../src/corpus/sources.js';

/** Reads a text as if it were a file of the corpus. */
export function articlesIn(text: string, path = 'file.md', sources: Sources = NO_SOURCES): ReadArticles {
  return readArticles({ path, bytes: new TextEncoder().encode(text) }, sources);
}

/** The only article of a text; fails where there is none. */
export function articleIn(text: string, path = 'file.md', sources: Sources = NO_SOURCES): Article {
  const { articles, rejected } = articlesIn(text, path, sources);
  const [article] = articles;
  if (article === undefined) throw new Error(`no article, but ${JSON.stringify(rejected)}`);
  return article;
}

/** The blocks as pairs of kind and text. */
export function blocksOf({ blocks, text }: Article): readonly (readonly [string, string])[] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

/** A post of paragraphs. */
export function postIn(...paragraphs: readonly string[]): Article {
  return articleIn(`---\ntitle: A title\n---\n\n${paragraphs.map((text) => `<p>${text}</p>`).join('')}\n`);
}

/** The texts of the blocks. */
export function linesOf({ blocks, text }: Article): readonly string[] {
  return blocks.map(({ start, end }) => text.slice(start, end));
}
