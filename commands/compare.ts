import { SlashCommandBuilder } from 'discord.js';
import { audienceNote, audienceOf } from '../src/discord/answer/audience.js';
import type { Command } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { MAX_OUTLETS } from '../src/discord/explore/compare-ids.js';
import { comparisonPage, pressComparison } from '../src/discord/explore/compare-press.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/message/limits.js';
import { withNote } from '../src/discord/message/message.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { languageChoices, languageOption } from '../src/discord/options/language-option.js';
import { listChoices, thingsListed } from '../src/discord/options/list-option.js';
import { outletChoices, outletsOption } from '../src/discord/options/outlet-option.js';
import { questionChoices } from '../src/discord/options/question-choices.js';
import { questionOption } from '../src/discord/options/question-option.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';

/** `/compare question [outlets] [languages] [private]` shows what each publisher says on it, and who says nothing. */
export const compare = {
  asks: true,
  data: named(new SlashCommandBuilder(), ({ compare }) => compare)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS)
    .addStringOption((option) =>
      named(option, ({ question }) => question)
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption((option) => named(option, ({ outlets }) => outlets).setAutocomplete(true))
    .addStringOption((option) => named(option, ({ languages }) => languages).setAutocomplete(true))
    .addBooleanOption((option) => named(option, (words) => words.private)),

  async execute(interaction, context) {
    const { options } = interaction;
    const words = wordsForInteraction(interaction, context.stores.settings);
    const text = questionOption(options.getString('question', true), words);
    const languages = thingsListed(options.getString('languages')).map((each) => languageOption(each, words));
    const audience = audienceOf(interaction, context.stores.settings);
    await acknowledge(interaction, audience);
    const outlets = outletsOption(await context.coverage(), options.getString('outlets'), {
      max: MAX_OUTLETS,
      words,
    });
    const comparing = { text, languages: [...new Set(languages)], outlets };
    const page = await comparisonPage(comparing, { page: 0, context, words });
    await answerWith(interaction, withNote(page, audienceNote(audience, words)));
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const { locale } = interaction;
    if (name === 'question') {
      await interaction.respond(await questionChoices(value, { locale, suggest: context.suggest }));
    } else if (name === 'languages') {
      await interaction.respond(listChoices(value, (last) => languageChoices(last, locale)));
    } else {
      const coverage = await context.coverage();
      await interaction.respond(listChoices(value, (last) => outletChoices(coverage, last)));
    }
  },

  press: pressComparison,
} satisfies Command;
