import type { ButtonInteraction } from 'discord.js';
import type { AnswerAction } from '../answer/answer-ids.js';
import { MAX_QUOTES } from '../answer/answer-question.js';
import { type Asked, askedQuestion, askedText } from '../answer/asked.js';
import type { CommandContext } from '../command.js';
import { acknowledge, answerWith } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { renderDifferences } from './render-differences.js';

/** The card from its beginning, or another page of it. */
type Shown =
  | { readonly kind: 'differences'; readonly asked: Asked }
  | Extract<AnswerAction, { kind: 'sides' }>;

/**
 * Shows where reports differ on the question of an answer, to the member alone, or turns the page of that card.
 *
 * @throws {UserError} if the message does not show the question
 */
export async function showDifferences(
  interaction: ButtonInteraction,
  action: Shown,
  context: CommandContext,
): Promise<void> {
  const { asked } = action;
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  if (action.kind === 'sides') await interaction.deferUpdate();
  else await acknowledge(interaction, { isPrivate: true });
  const question = askedQuestion(text, asked, await context.coverage());
  if (question === undefined) throw new UserError(words.actions.answerGone);
  const answer = await context.answer({ ...question, limit: MAX_QUOTES });
  const page = action.kind === 'sides' ? action.page : 0;
  const { ids } = context;
  const customId = (other: number) => ids.of({ kind: 'sides', page: other, asked });
  await answerWith(interaction, renderDifferences(answer, { page, customId, ids, words }));
}
