import { SlashCommandBuilder } from 'discord.js';
import { audienceNote, audienceOf } from '../src/discord/answer/audience.js';
import type { Command } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { articleMessage, pressArticle } from '../src/discord/explore/article-press.js';
import { headlineChoice } from '../src/discord/explore/render-article.js';
import { escapeLine } from '../src/discord/message/escape.js';
import { MAX_CHOICES, MAX_QUESTION_LENGTH } from '../src/discord/message/limits.js';
import { withNote } from '../src/discord/message/message.js';
import { oneLine, shorten } from '../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { questionOption } from '../src/discord/options/question-option.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { settledLanguage, wordsForQuestion } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

/** `/article title [private]` shows what is known of an article, its parts to read, and what stands around it. */
export const article = {
  asks: true,
  data: named(new SlashCommandBuilder(), ({ articleCard }) => articleCard)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS)
    .addStringOption((option) =>
      named(option, ({ articleTitle }) => articleTitle)
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) => named(option, (words) => words.private)),

  async execute(interaction, context) {
    const { options, locale } = interaction;
    const given = oneLine(options.getString('title', true));
    const setting = settledLanguage(interaction, context.stores.settings);
    // What was chosen from the list is an id, which is in no language.
    const typed = /^[0-9a-f]{12}$/.test(given) ? '' : given;
    const words = wordsForQuestion(typed, { locale, setting });
    const text = questionOption(given, words);
    const audience = audienceOf(interaction, context.stores.settings);
    await acknowledge(interaction, audience);
    const source = await context.articleMeant(text);
    if (source === undefined) {
      throw new UserError(words.explore.article.unknown(words.quotedText(escapeLine(shorten(text, 100)))));
    }
    const card = await articleMessage(source.articleId, { context, words });
    await answerWith(interaction, withNote(card, audienceNote(audience, words)));
  },

  async autocomplete(interaction, context) {
    const text = oneLine(interaction.options.getFocused());
    const found = await context.headlines({ text, limit: MAX_CHOICES });
    await interaction.respond(found.map(headlineChoice).filter(({ name }) => name !== ''));
  },

  press: pressArticle,
} satisfies Command;
