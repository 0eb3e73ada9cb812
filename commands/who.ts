import { SlashCommandBuilder } from 'discord.js';
import { audienceNote, audienceOf } from '../src/discord/answer/audience.js';
import type { Command } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { pressWho, whoPage } from '../src/discord/explore/who-press.js';
import { languageOfWords } from '../src/discord/language-of-words.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../src/discord/message/limits.js';
import { withNote } from '../src/discord/message/message.js';
import { oneLine } from '../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { questionOption } from '../src/discord/options/question-option.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { settledLanguage, wordsForQuestion } from '../src/discord/reply-language.js';

/** `/who name [private]` shows what the coverage calls a person, and what they said, by any spelling of the name. */
export const who = {
  asks: true,
  data: named(new SlashCommandBuilder(), ({ who }) => who)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS)
    .addStringOption((option) =>
      named(option, ({ whoName }) => whoName)
        .setMaxLength(MAX_CHOICE_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) => named(option, (words) => words.private)),

  async execute(interaction, context) {
    const { options, locale } = interaction;
    const given = options.getString('name', true);
    const setting = settledLanguage(interaction, context.stores.settings);
    const words = wordsForQuestion(given, { locale, setting });
    const name = questionOption(given, words);
    const audience = audienceOf(interaction, context.stores.settings);
    await acknowledge(interaction, audience);
    const page = await whoPage(name, { page: 0, context, words });
    await answerWith(interaction, withNote(page, audienceNote(audience, words)));
  },

  async autocomplete(interaction, context) {
    const typed = oneLine(interaction.options.getFocused());
    const language = languageOfWords(wordsForQuestion(typed, { locale: interaction.locale }));
    const names = await context.people({ text: typed, language, limit: MAX_CHOICES });
    await interaction.respond(names.map((name) => ({ name: oneLine(name), value: name })));
  },

  press: pressWho,
} satisfies Command;
