import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { feedChoices, feedOption, feedTitle } from '../../src/discord/corpus/feeds.js';
import { textMessage } from '../../src/discord/message/message.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus feed remove feed` fetches a feed no more; what came with it stays. */
export const feedRemove: Subcommand = {
  name: 'feed remove',

  add: (builder) =>
    named(builder, (words) => words.feedRemove).addStringOption((option) =>
      named(option, ({ feedName }) => feedName)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const feed = await feedOption(interaction.options.getString('feed', true), context.feeds, words);
    await context.feeds.remove(feed.id);
    await audited(interaction, context, { action: 'remove feed', subject: feed.title, before: feed.url });
    await answerWith(interaction, textMessage(words.tending.feeds.removed(feedTitle(feed))));
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await feedChoices(interaction.options.getFocused(), context.feeds));
  },
};
