import type { Context } from '../../context.js';
import type { KeptArticle } from '../../retrieval/library/kept-articles.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { isolate, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

type Articles = Pick<Context, 'keptArticle' | 'keptArticles'>;

const MAX_OUTLET_LENGTH = 24;

/** The articles that contain what was typed, newest first, as choices for Discord: their values are ids. */
export async function articleChoices(typed: string, { keptArticles }: Articles) {
  const found = await keptArticles({ text: typed, limit: MAX_CHOICES });
  return found.map(({ articleId, title, outlet, file }) => {
    const beside = ` · ${isolate(shorten(outlet ?? file, MAX_OUTLET_LENGTH))}`;
    return {
      name: isolate(shorten(title, MAX_CHOICE_LENGTH - 2 - beside.length)) + beside,
      value: articleId,
    };
  });
}

/**
 * The article that a moderator chose, or meant by what they typed without choosing.
 *
 * @throws {UserError} if there is none, or more than one can be meant
 */
export async function articleOption(
  given: string,
  { keptArticle, keptArticles }: Articles,
  words: Words,
): Promise<KeptArticle> {
  const text = given.trim();
  const found = await keptArticle(text);
  if (found !== undefined) return found;
  const [only, another] = text === '' ? [] : await keptArticles({ text, limit: 2 });
  const meant = another === undefined && only !== undefined ? await keptArticle(only.articleId) : undefined;
  if (meant === undefined) throw new UserError(words.tending.articles.notFound);
  return meant;
}
