import { named } from '../../src/discord/command-words.js';
import { hideArticle } from '../../src/discord/corpus/hide-article.js';
import { articleChoices, articleOption } from '../../src/discord/explore/article-choices.js';
import { textMessage } from '../../src/discord/message/message.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus hide article` leaves an article out of all answers; its file stays as it is. */
export const hide: Subcommand = {
  name: 'hide',

  add: (builder) =>
    named(builder, ({ corpusHide }) => corpusHide).addStringOption((option) =>
      named(option, ({ article }) => article)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const found = await articleOption(interaction.options.getString('article', true), context, words);
    await answerWith(interaction, textMessage(...(await hideArticle(interaction, context, found))));
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await articleChoices(interaction.options.getFocused(), context));
  },
};
