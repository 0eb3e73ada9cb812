import { SlashCommandBuilder } from 'discord.js';
import { answerQuestion } from '../src/discord/answer/answer-question.js';
import { digestOf } from '../src/discord/answer/asked.js';
import { mayPost } from '../src/discord/answer/audience.js';
import { exampleView } from '../src/discord/answer/say-small-talk.js';
import type { Command, CommandContext, Pressed } from '../src/discord/command.js';
import { named, namesOfCommands } from '../src/discord/command-words.js';
import { whileAsking } from '../src/discord/gateway/asking.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { everyComponent, shownOn } from '../src/discord/message/shown-components.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { exampleButtons } from '../src/discord/render-guide.js';
import { renderHelp } from '../src/discord/render-help.js';
import { settledLanguage, wordsForInteraction, wordsForQuestion } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

/** `/help` tells the member alone how to ask, and how to read an answer. */
export const help = {
  data: named(new SlashCommandBuilder(), ({ help }) => help)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const below = exampleButtons(await exampleView(words, context));
    await answerWith(interaction, renderHelp(words, namesOfCommands(interaction.locale), below));
  },

  /** Asks the question that a button shows. */
  async press(interaction, context) {
    const { stores } = context;
    const question = exampleOn(interaction, context);
    if (question === undefined)
      throw new UserError(wordsForInteraction(interaction, stores.settings).fault.expired);
    const setting = settledLanguage(interaction, stores.settings);
    const words = wordsForQuestion(question, { locale: interaction.locale, setting });
    const asker = { userId: interaction.user.id, guildId: interaction.guildId };
    await whileAsking(asker, { context, words }, async (given) => {
      await acknowledge(interaction, { isPrivate: true });
      const asking = { context: given, askerId: asker.userId, canShare: mayPost(interaction), words };
      await answerWith(interaction, await answerQuestion({ text: question }, asking));
    });
  },
} satisfies Command;

/** The question on the button that was pressed, if it is one of ours. */
function exampleOn(interaction: Pressed, { idsOf }: CommandContext): string | undefined {
  const [kind, , digest] = idsOf('help').read(interaction.customId) ?? [];
  const label = everyComponent(shownOn(interaction)).flatMap((component) =>
    'custom_id' in component && component.custom_id === interaction.customId && 'label' in component
      ? [component.label ?? '']
      : [],
  )[0];
  return kind === 'ask' && label !== undefined && digestOf(label) === digest ? label : undefined;
}
