import type { Interaction } from 'discord.js';
import type { CommandContext, Pressed } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';
import { addAlias } from '../../src/discord/corpus/add-alias.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { beginPin } from '../../src/discord/corpus/begin-pin.js';
import { hideArticle } from '../../src/discord/corpus/hide-article.js';
import {
  ALIAS_FIELDS,
  aliasForm,
  renderFeedback,
  renderNoFeedback,
} from '../../src/discord/corpus/render-feedback-queue.js';
import { type Message, textMessage } from '../../src/discord/message/message.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { QuoteMark } from '../../src/retrieval/in-context.js';
import type { Feedback } from '../../src/state/feedback-store.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus feedback` goes through what members found wrong with answers, and mends it. */
export const feedback: Subcommand = {
  name: 'feedback',

  add: (builder) => named(builder, ({ corpusFeedback }) => corpusFeedback),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    await answerWith(interaction, await queueMessage(interaction, context, 0));
  },

  async press(interaction, context, [kind = '', id, place]) {
    const words = wordsForInteraction(interaction, context.stores.settings);
    if (kind === 'alias') {
      await interaction.showModal(aliasForm(context.idsOf('corpus').sign('feedback', 'alias'), words));
      return;
    }
    const given = (await context.stores.feedback.open()).find((each) => each.id === Number(id));
    if (kind === 'next' || kind === 'done' || given === undefined) {
      await interaction.deferUpdate();
      if (kind === 'done') await close(interaction, context, given);
      const next = Number(place) + (kind === 'next' ? 1 : 0);
      await answerWith(interaction, await queueMessage(interaction, context, next));
      return;
    }
    // What is waiting stays in sight, until it is done.
    await acknowledge(interaction, { isPrivate: true });
    const mended =
      kind === 'hide'
        ? await hideQuoted(interaction, context, given)
        : await beginPin(interaction, context, given.question ?? '');
    await answerWith(interaction, mended);
  },

  async submit(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const given = {
      name: interaction.fields.getTextInputValue(ALIAS_FIELDS.name),
      means: interaction.fields.getTextInputValue(ALIAS_FIELDS.means),
    };
    await answerWith(interaction, textMessage(...(await addAlias(interaction, context, given))));
  },
};

/** The one that waits in this place; past the last, the first. */
async function queueMessage(
  interaction: Interaction,
  context: CommandContext,
  wanted: number,
): Promise<Message> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const waiting = await context.stores.feedback.open();
  const place = wanted < waiting.length ? wanted : 0;
  const given = waiting[place];
  if (given === undefined) return renderNoFeedback(words);
  const quote = given.quote && (await context.inContext(markOf(given.quote)));
  const ids = context.idsOf('corpus');
  return renderFeedback(given, { place, total: waiting.length, quote, ids, words });
}

async function close(
  interaction: Pressed,
  context: CommandContext,
  given: Feedback | undefined,
): Promise<void> {
  if (given === undefined || !(await context.stores.feedback.done(given.id, interaction.user.id))) return;
  const { reason, note, question } = given;
  await audited(interaction, context, {
    action: 'close feedback',
    subject: question ?? note ?? '',
    before: reason,
  });
}

async function hideQuoted(
  interaction: Pressed,
  context: CommandContext,
  { quote }: Feedback,
): Promise<Message> {
  const found = quote && (await context.keptArticle(quote.articleId));
  const words = wordsForInteraction(interaction, context.stores.settings);
  if (found === undefined) throw new UserError(words.tending.articles.notFound);
  return textMessage(...(await hideArticle(interaction, context, found)));
}

function markOf({ articleId, ...range }: NonNullable<Feedback['quote']>): QuoteMark {
  // It was the mark of a quote when it was given.
  return { ...range, articleId: articleId as QuoteMark['articleId'] };
}
