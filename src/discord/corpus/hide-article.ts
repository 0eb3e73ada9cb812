import type { Interaction } from 'discord.js';
import type { KeptArticle } from '../../retrieval/library/kept-articles.js';
import { sourceText } from '../answer/render-source.js';
import type { CommandContext } from '../command.js';
import { commandWordsFor } from '../command-words.js';
import { escapeLine } from '../message/escape.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { audited } from './audited.js';
import { takenUp } from './taken-up.js';

/**
 * Leaves an article out of all answers, at once; its file stays as it is.
 *
 * @returns what to tell the moderator, line by line
 * @throws {UserError} if it is hidden already, or the file of corrections cannot be changed
 */
export async function hideArticle(
  interaction: Interaction,
  context: CommandContext,
  { source, others }: KeptArticle,
): Promise<readonly string[]> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const said = words.tending.articles;
  // Of several articles in a file, this one alone is meant.
  const key = others.length === 0 ? source.file : source.articleId;
  const changed = await context.tending.setHidden({ key, isHidden: true });
  if (changed.state === 'faulty') throw new UserError(said.faulty(escapeLine(changed.fault)));
  if (changed.state === 'same') throw new UserError(said.hide.already);
  await audited(interaction, context, { action: 'hide', subject: source.title, after: key });
  const { corpus, corpusShow } = commandWordsFor(interaction.locale);
  return [
    `### ${said.hide.done}`,
    sourceText(source, words),
    said.hide.undo(`/${corpus.name} ${corpusShow.name}`),
    await takenUp(context, { by: interaction.user.id, words }),
  ];
}
