import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { AnswerAction } from './answer-ids.js';
import { deleteShared, shareAnswer } from './answer-share.js';
import type { CommandContext, Pressed } from './command.js';
import { renderAnswer } from './render-answer.js';
import { renderContext } from './render-context.js';
import { renderVerified } from './render-verified.js';
import { wordsForInteraction } from './reply-language.js';
import { acknowledge, answerWith } from './respond.js';
import { UserError } from './user-error.js';

type QuoteRequest = Extract<AnswerAction, { mark: unknown }>;

/**
 * Does what a button or an option below an answer asks for.
 *
 * @throws {UserError} if it was made up, its question is forgotten, or the member may not do it
 */
export async function pressAnswer(interaction: Pressed, context: CommandContext): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const action = context.ids.action(id);
  if (action && 'mark' in action) return showQuote(interaction, action, context);
  if (!interaction.isButton())
    throw new UserError(wordsForInteraction(interaction, context.stores.settings).fault.expired);
  if (action?.kind === 'share') return shareAnswer(interaction, context);
  if (action?.kind === 'delete') return deleteShared(interaction, action.sharerId, context);
  return turnPage(interaction, context);
}

/** Shows one quote in context, or whether it stands in its file, to the member alone. */
async function showQuote(interaction: Pressed, request: QuoteRequest, context: CommandContext) {
  const { ids } = context;
  const view = { ...request, ids, words: wordsForInteraction(interaction, context.stores.settings) };
  await acknowledge(interaction, { isPrivate: true });
  const shown =
    request.kind === 'context'
      ? renderContext(await context.inContext(request.mark), view)
      : renderVerified(await context.verify(request.mark), view);
  await answerWith(interaction, shown);
}

async function turnPage(interaction: ButtonInteraction, context: CommandContext): Promise<void> {
  const request = context.pages.request(interaction.customId);
  if (!request) throw new UserError(wordsForInteraction(interaction, context.stores.settings).fault.expired);
  const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
  const asker = request.askerId ?? interaction.message.interactionMetadata?.user.id;
  const isPrivate = isOwn || asker !== interaction.user.id;
  if (isOwn || !isPrivate) {
    await interaction.deferUpdate();
  } else {
    // Whoever asked goes on reading where they are; another member gets the page for themselves.
    await acknowledge(interaction, { isPrivate: true });
  }
  const { question, page, customId } = request;
  const answer = await context.answer(question);
  // The page goes on in the language of the answer, which may be another than that of who turns it.
  const words = wordsForInteraction(interaction, context.stores.settings);
  await answerWith(interaction, renderAnswer(answer, { page, customId, ids: context.ids, isPrivate, words }));
}
