import type { Context } from '../../context.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { isolate, oneLine, shorten } from '../message/plain.js';

/** What is hidden, by its key in the sources file, and what to call it. */
export interface HiddenArticle {
  readonly key: string;
  readonly title: string;
}

type Given = Pick<Context, 'tending' | 'stores'>;

/** What is hidden: by the headline that it had when a moderator hid it, else by the name of its file or its id. */
export async function hiddenArticles({ tending, stores }: Given): Promise<readonly HiddenArticle[]> {
  const titles = await stores.audit.subjects('hide');
  return tending.hiddenKeys().map(({ key, title }) => ({ key, title: titles.get(key) ?? title ?? key }));
}

/** The hidden articles that contain what was typed, as choices for Discord. */
export async function hiddenChoices(typed: string, given: Given) {
  const wanted = oneLine(typed).toLowerCase();
  const articles = await hiddenArticles(given);
  return articles
    .filter(
      ({ key, title }) =>
        `${title}\n${key}`.toLowerCase().includes(wanted) && key.length <= MAX_CHOICE_LENGTH,
    )
    .slice(0, MAX_CHOICES)
    .map(({ key, title }) => ({ name: isolate(shorten(title, MAX_CHOICE_LENGTH - 2)), value: key }));
}
