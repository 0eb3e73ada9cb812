import { SlashCommandBuilder } from 'discord.js';
import { audienceNote, audienceOf } from '../src/discord/answer/audience.js';
import type { Command } from '../src/discord/command.js';
import { commandWordsFor, named } from '../src/discord/command-words.js';
import { pressTimeline, timelinePage } from '../src/discord/explore/timeline-press.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/message/limits.js';
import { withNote } from '../src/discord/message/message.js';
import { acknowledge, answerWithPicture } from '../src/discord/message/respond.js';
import { dayOption } from '../src/discord/options/day-option.js';
import { outletChoices, outletOption } from '../src/discord/options/outlet-option.js';
import { questionChoices } from '../src/discord/options/question-choices.js';
import { questionOption } from '../src/discord/options/question-option.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { settledLanguage, wordsForQuestion } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

/** `/timeline topic [from] [to] [outlet] [private]` shows what was said on a topic or a person in order of time. */
export const timeline = {
  asks: true,
  data: named(new SlashCommandBuilder(), ({ timeline }) => timeline)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS)
    .addStringOption((option) =>
      named(option, ({ timelineTopic }) => timelineTopic)
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption((option) => named(option, ({ from }) => from))
    .addStringOption((option) => named(option, ({ to }) => to))
    .addStringOption((option) => named(option, ({ outlet }) => outlet).setAutocomplete(true))
    .addBooleanOption((option) => named(option, (words) => words.private)),

  async execute(interaction, context) {
    const { options, locale } = interaction;
    const setting = settledLanguage(interaction, context.stores.settings);
    const words = wordsForQuestion(options.getString('topic', true), { locale, setting });
    const text = questionOption(options.getString('topic', true), words);
    const shown = commandWordsFor(locale);
    const from = dayOption(shown.from.name, options.getString('from'), words);
    const to = dayOption(shown.to.name, options.getString('to'), words);
    if (from && to && from > to) {
      throw new UserError(words.fault.datesReversed([shown.from.name, from], [shown.to.name, to]));
    }
    const audience = audienceOf(interaction, context.stores.settings);
    await acknowledge(interaction, audience);
    const outlet = outletOption(await context.coverage(), options.getString('outlet'), words);
    const page = await timelinePage({ text, from, to, outlet }, { page: 0, context, words });
    const noted = withNote(page.message, audienceNote(audience, words));
    await answerWithPicture(interaction, { ...page, message: noted });
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const { locale } = interaction;
    await interaction.respond(
      name === 'topic'
        ? await questionChoices(value, { locale, suggest: context.suggest })
        : outletChoices(await context.coverage(), value),
    );
  },

  press: pressTimeline,
} satisfies Command;
