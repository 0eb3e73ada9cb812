import { type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import { keepReport } from '../src/discord/answer/answer-feedback.js';
import { pressAnswer } from '../src/discord/answer/answer-press.js';
import { answerQuestion } from '../src/discord/answer/answer-question.js';
import { audienceNote, audienceOf } from '../src/discord/answer/audience.js';
import { hasWords } from '../src/discord/answer/said-text.js';
import { saySmallTalk } from '../src/discord/answer/say-small-talk.js';
import { type SmallTalk, smallTalkOf } from '../src/discord/answer/small-talk.js';
import type { Command } from '../src/discord/command.js';
import { commandWordsFor, languageChoice, named } from '../src/discord/command-words.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/message/limits.js';
import { plain } from '../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { dayOption } from '../src/discord/options/day-option.js';
import { outletChoices, outletOption } from '../src/discord/options/outlet-option.js';
import { questionChoices } from '../src/discord/options/question-choices.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';
import type { Words } from '../src/discord/words.js';
import { isLanguage, LANGUAGES } from '../src/language/languages.js';
import type { Question } from '../src/retrieval/answer.js';

/** `/ask question [language] [outlet] [from] [to] [private]` answers with excerpts and their sources, in pages. */
export const ask = {
  asks: true,
  data: named(new SlashCommandBuilder(), ({ ask }) => ask)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS)
    .addStringOption((option) =>
      named(option, ({ question }) => question)
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      named(option, ({ language }) => language).addChoices(
        Object.keys(LANGUAGES).filter(isLanguage).map(languageChoice),
      ),
    )
    .addStringOption((option) => named(option, ({ outlet }) => outlet).setAutocomplete(true))
    .addStringOption((option) => named(option, ({ from }) => from))
    .addStringOption((option) => named(option, ({ to }) => to))
    .addBooleanOption((option) => named(option, (words) => words.private)),

  async execute(interaction, context) {
    const words = wordsForInteraction(interaction, context.stores.settings);
    const asked = questionAsked(interaction, words);
    const talk = smallTalkIn(asked, interaction);
    if (talk !== undefined) {
      await acknowledge(interaction, { isPrivate: true });
      return answerWith(interaction, await saySmallTalk(talk, words, context));
    }
    // The articles may still be loading, which can take longer than a first response may.
    const audience = audienceOf(interaction, context.stores.settings);
    const { canShare } = audience;
    await acknowledge(interaction, audience);
    const note = audienceNote(audience, words);
    const outlet = outletOption(await context.coverage(), interaction.options.getString('outlet'), words);
    const question = { ...asked, outlet };
    const askerId = interaction.user.id;
    await answerWith(
      interaction,
      await answerQuestion(question, { context, askerId, canShare, note, words }),
    );
  },

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    const choices =
      name === 'question'
        ? await questionChoices(value, { locale: interaction.locale, suggest: context.suggest })
        : outletChoices(await context.coverage(), value);
    await interaction.respond(choices);
  },

  press: pressAnswer,
  submit: keepReport,
} satisfies Command;

/** Small talk, or nothing to look for; filters say that a question is meant as one. */
function smallTalkIn(
  { text, language, from, to }: Question,
  { options }: ChatInputCommandInteraction,
): SmallTalk | 'empty' | undefined {
  if (!hasWords(text)) return 'empty';
  const isNarrowed = [language, from, to, options.getString('outlet')].some((filter) => filter);
  return isNarrowed ? undefined : smallTalkOf(text);
}

/** The question with its filters, except for the outlet. */
function questionAsked({ options, locale }: ChatInputCommandInteraction, words: Words): Question {
  const text = plain(options.getString('question', true)).trim();
  if (text.length > MAX_QUESTION_LENGTH)
    throw new UserError(words.fault.questionTooLong(MAX_QUESTION_LENGTH));
  const language = options.getString('language') ?? '';
  // Options are named as the member's Discord shows them, whatever language the question is in.
  const shown = commandWordsFor(locale);
  const from = dayOption(shown.from.name, options.getString('from'), words);
  const to = dayOption(shown.to.name, options.getString('to'), words);
  // Days in this form are ordered like their texts.
  if (from && to && from > to) {
    throw new UserError(words.fault.datesReversed([shown.from.name, from], [shown.to.name, to]));
  }
  return { text, language: isLanguage(language) ? language : undefined, from, to };
}
