import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { CommandContext, Pressed } from '../command.js';
import { articleOfQuote } from '../explore/article-press.js';
import { compareAnswer } from '../explore/compare-press.js';
import { showDifferences } from '../explore/differences-press.js';
import { timelineOfAnswer } from '../explore/timeline-press.js';
import { acknowledge, answerWith } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { askWhatIsWrong, keepHelpful } from './answer-feedback.js';
import type { AnswerAction } from './answer-ids.js';
import { MAX_QUOTES } from './answer-question.js';
import { deleteShared, shareAnswer } from './answer-share.js';
import { askedQuestion, askedText } from './asked.js';
import { mayPost } from './audience.js';
import { renderAnswer } from './render-answer.js';
import { renderContext } from './render-context.js';
import { renderVerified } from './render-verified.js';

type PageRequest = Extract<AnswerAction, { kind: 'page' }>;
type QuoteRequest = Extract<AnswerAction, { mark: unknown }>;

/**
 * Does what a button or an option below an answer asks for.
 *
 * @throws {UserError} if it was made up, its message does not show its question, or the member may not do it
 */
export async function pressAnswer(interaction: Pressed, context: CommandContext): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const action = context.ids.action(id);
  if (action && 'mark' in action) return showQuote(interaction, action, context);
  if (action?.kind === 'article') return articleOfQuote(interaction, action.articleId, context);
  if (!interaction.isButton())
    throw new UserError(wordsForInteraction(interaction, context.stores.settings).fault.expired);
  if (action?.kind === 'share') return shareAnswer(interaction, context);
  if (action?.kind === 'delete') return deleteShared(interaction, action.sharerId, context);
  if (action?.kind === 'helpful') return keepHelpful(interaction, context);
  if (action?.kind === 'unhelpful') return askWhatIsWrong(interaction, action.asked, context);
  if (action?.kind === 'compare') return compareAnswer(interaction, action.asked, context);
  if (action?.kind === 'sides') return showDifferences(interaction, action, context);
  if (action?.kind === 'differences')
    return showDifferences(interaction, { kind: 'differences', asked: action.asked }, context);
  if (action?.kind === 'timeline') return timelineOfAnswer(interaction, action.asked, context);
  if (action?.kind === 'page') return turnPage(interaction, action, context);
  throw new UserError(wordsForInteraction(interaction, context.stores.settings).fault.expired);
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

async function turnPage(
  interaction: ButtonInteraction,
  { page, asked }: PageRequest,
  context: CommandContext,
): Promise<void> {
  // The page goes on in the language of the answer, which may be another than that of who turns it.
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
  const isPrivate = isOwn || asked.askerId !== interaction.user.id;
  const canShare = isPrivate && mayPost(interaction);
  if (isOwn || !isPrivate) {
    await interaction.deferUpdate();
  } else {
    // Whoever asked goes on reading where they are; another member gets the page for themselves.
    await acknowledge(interaction, { isPrivate: true });
  }
  const asker = { userId: interaction.user.id, guildId: interaction.guildId };
  const answer = await context.manners.whileAsking(asker, words, async () => {
    const question = askedQuestion(text, asked, await context.coverage());
    return question && context.answer({ ...question, limit: MAX_QUOTES });
  });
  // What was quoted stays on the page rather than that nothing is found.
  if (!answer || answer.citations.length === 0) throw new UserError(words.actions.answerGone);
  await answerWith(interaction, renderAnswer(answer, { page, asked, ids: context.ids, canShare, words }));
}
