import type { CommandContext, Pressed } from '../command.js';
import { languageOfWords } from '../language-of-words.js';
import type { Message } from '../message/message.js';
import { acknowledge, answerWith } from '../message/respond.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { articleIds } from './article-ids.js';
import { renderArticle } from './render-article.js';
import { renderArticlePage } from './render-article-page.js';

interface Showing {
  readonly context: CommandContext;
  readonly words: Words;
}

/** The card of an article. @throws {UserError} if it is not in the coverage any more */
export async function articleMessage(articleId: string, { context, words }: Showing): Promise<Message> {
  const card = await context.articleCard({ articleId, language: languageOfWords(words) });
  if (card === undefined) throw new UserError(words.actions.gone);
  return renderArticle(card, { ids: articleIds(context.idsOf('article')), words });
}

/** Shows the card of the article that a quote is from, to the member alone. @throws {UserError} if it is gone */
export async function articleOfQuote(
  interaction: Pressed,
  articleId: string,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  await acknowledge(interaction, { isPrivate: true });
  await answerWith(interaction, await articleMessage(articleId, { context, words }));
}

/**
 * Shows the card of another article, or a page of one.
 *
 * @throws {UserError} if the button was made up, or the article is gone
 */
export async function pressArticle(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const ids = articleIds(context.idsOf('article'));
  const action = ids.action(id);
  if (action === undefined) throw new UserError(words.fault.expired);
  if (action.kind === 'card') return articleOfQuote(interaction, action.articleId, context);
  // What is chosen on a card is shown beside it; a page that is turned takes the place of the one before.
  if (interaction.isButton()) await interaction.deferUpdate();
  else await acknowledge(interaction, { isPrivate: true });
  const page = await context.articlePage(action);
  if (page === undefined) throw new UserError(words.actions.gone);
  await answerWith(interaction, renderArticlePage(page, { ids, answerIds: context.ids, words }));
}
