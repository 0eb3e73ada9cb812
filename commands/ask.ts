import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { dayOption } from '../src/discord/day-option.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/limits.js';
import { outletChoices, outletOption } from '../src/discord/outlet-option.js';
import { plain } from '../src/discord/plain.js';
import { questionChoices } from '../src/discord/question-choices.js';
import { renderAnswer } from '../src/discord/render-answer.js';
import { acknowledge, answerWith } from '../src/discord/respond.js';
import { UserError } from '../src/discord/user-error.js';
import { type Words, wordsFor } from '../src/discord/words.js';
import { isLanguage, LANGUAGES } from '../src/language/languages.js';
import type { Question } from '../src/retrieval/answer.js';

/** Quotes on all pages of an answer together: the most that may be asked for. */
const MAX_QUOTES = 25;

/** `/ask question [language] [outlet] [from] [to] [private]` answers with excerpts and their sources, in pages. */
export const ask = {
  data: new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask what the collected press says, in any of its languages')
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('A question or a few words, in any language')
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('language')
        .setDescription('Only articles in this language')
        .addChoices(
          Object.entries(LANGUAGES).map(([value, { name, englishName }]) => ({
            name: name === englishName ? name : `${englishName} · ${name}`,
            value,
          })),
        ),
    )
    .addStringOption((option) =>
      option.setName('outlet').setDescription('Only articles of this outlet').setAutocomplete(true),
    )
    .addStringOption((option) =>
      option.setName('from').setDescription('Only articles of this day or later, such as 2022-04-08'),
    )
    .addStringOption((option) =>
      option.setName('to').setDescription('Only articles of this day or earlier, such as 2022-04-30'),
    )
    .addBooleanOption((option) => option.setName('private').setDescription('Show the answer to you alone')),

  async execute(interaction, context) {
    const words = wordsFor(interaction.locale);
    const asked = questionAsked(interaction, words);
    // The articles may still be loading, which can take longer than a first response may.
    await acknowledge(interaction, { isPrivate: interaction.options.getBoolean('private') ?? false });
    const outlet = outletOption(await context.coverage(), interaction.options.getString('outlet'), words);
    const question = { ...asked, outlet };
    const answer = await context.answer(question);
    const customId = context.pages.remember(question);
    await answerWith(interaction, renderAnswer(answer, { page: 0, customId, words }));
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const choices =
      name === 'question'
        ? await questionChoices(value, { locale: interaction.locale, suggest: context.suggest })
        : outletChoices(await context.coverage(), value);
    await interaction.respond(choices);
  },

  async press(interaction, context) {
    const words = wordsFor(interaction.locale);
    const request = context.pages.request(interaction.customId);
    if (!request) throw new UserError(words.fault.expired);
    const asker = interaction.message.interactionMetadata?.user.id;
    if (asker === undefined || asker === interaction.user.id) {
      await interaction.deferUpdate();
    } else {
      // Whoever asked goes on reading where they are; another member gets the page for themselves.
      await acknowledge(interaction, { isPrivate: true });
    }
    const answer = await context.answer(request.question);
    await answerWith(interaction, renderAnswer(answer, { ...request, words }));
  },
} satisfies Command;

/** The question with its filters, except for the outlet. */
function questionAsked({ options }: ChatInputCommandInteraction, words: Words): Question {
  const text = plain(options.getString('question', true)).trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) throw new UserError(words.fault.noQuestion);
  if (text.length > MAX_QUESTION_LENGTH)
    throw new UserError(words.fault.questionTooLong(MAX_QUESTION_LENGTH));
  const language = options.getString('language') ?? '';
  const from = dayOption('from', options.getString('from'), words);
  const to = dayOption('to', options.getString('to'), words);
  // Days in this form are ordered like their texts.
  if (from && to && from > to) throw new UserError(words.fault.datesReversed(from, to));
  return { text, language: isLanguage(language) ? language : undefined, from, to, limit: MAX_QUOTES };
}
