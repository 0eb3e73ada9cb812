import { named } from '../../src/discord/command-words.js';
import { renderFeeds } from '../../src/discord/corpus/feeds.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus feed list` shows all feeds, and how they fare. */
export const feedList: Subcommand = {
  name: 'feed list',

  add: (builder) => named(builder, (words) => words.feedList),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    await answerWith(interaction, renderFeeds(await context.feeds.all(), words));
  },
};
