import { hasWords } from '../../src/discord/answer/said-text.js';
import type { CommandContext, Pressed } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { beginPin } from '../../src/discord/corpus/begin-pin.js';
import { questionText, renderPins } from '../../src/discord/corpus/render-pins.js';
import { MAX_QUESTION_LENGTH } from '../../src/discord/message/limits.js';
import { type Message, textMessage } from '../../src/discord/message/message.js';
import { plain } from '../../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { QuoteMark } from '../../src/retrieval/in-context.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus pin [question]` chooses quotes that stand first whenever the question is asked, or shows what is pinned. */
export const pin: Subcommand = {
  name: 'pin',

  add: (builder) =>
    named(builder, ({ corpusPin }) => corpusPin).addStringOption((option) =>
      named(option, ({ pinQuestion }) => pinQuestion).setMaxLength(MAX_QUESTION_LENGTH),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const question = plain(interaction.options.getString('question') ?? '').trim();
    const shown = hasWords(question)
      ? await beginPin(interaction, context, question)
      : await pinsMessage(interaction, context);
    await answerWith(interaction, shown);
  },

  async press(interaction, context, [kind, id]) {
    await interaction.deferUpdate();
    const words = wordsForInteraction(interaction, context.stores.settings);
    if (!interaction.isStringSelectMenu()) throw new UserError(words.tending.expired);
    const shown =
      kind === 'choose'
        ? await choose(interaction, context, { id: Number(id), values: interaction.values })
        : await unpin(interaction, context, Number(interaction.values[0]));
    await answerWith(interaction, shown);
  },
};

async function choose(
  interaction: Pressed,
  context: CommandContext,
  { id, values }: { readonly id: number; readonly values: readonly string[] },
): Promise<Message> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const marks = values.flatMap((value) => markOf(context.idsOf('corpus').read(value)) ?? []);
  const pinned = await context.stores.pins.choose(id, marks);
  if (pinned === undefined) throw new UserError(words.tending.expired);
  const { question } = pinned;
  await audited(interaction, context, { action: 'pin', subject: question, after: marks });
  return textMessage(`### ${words.tending.pins.done(marks.length)}`, questionText(question, words));
}

async function unpin(interaction: Pressed, context: CommandContext, id: number): Promise<Message> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const former = await context.stores.pins.remove(id);
  if (former === undefined) throw new UserError(words.tending.expired);
  const { question, marks } = former;
  await audited(interaction, context, { action: 'unpin', subject: question, before: marks });
  const note = words.tending.pins.unpinned(questionText(question, words));
  return pinsMessage(interaction, context, note);
}

async function pinsMessage(
  interaction: Parameters<typeof wordsForInteraction>[0],
  context: CommandContext,
  note?: string,
): Promise<Message> {
  const states = await Promise.all(
    context.stores.pins.all().map(async (each) => {
      const found = await Promise.all(
        each.marks.map((mark) =>
          // What was pinned was the mark of a quote.
          context.inContext({ ...mark, articleId: mark.articleId as QuoteMark['articleId'] }),
        ),
      );
      return { ...each, there: found.filter(({ state }) => state === 'there').length };
    }),
  );
  const words = wordsForInteraction(interaction, context.stores.settings);
  return renderPins(states, { ...(note !== undefined && { note }), ids: context.idsOf('corpus'), words });
}

function markOf(parts: readonly string[] | undefined) {
  const [kind, articleId, start, end, digest] = parts ?? [];
  if (kind !== 'pin' || articleId === undefined || digest === undefined) return undefined;
  return { articleId, start: Number(start), end: Number(end), digest };
}
