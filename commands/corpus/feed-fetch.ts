import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { faultText, feedChoices, feedOption, feedTitle } from '../../src/discord/corpus/feeds.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { textMessage } from '../../src/discord/message/message.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** Lines of one message. */
const MAX_SHOWN = 15;

/** `/corpus feed fetch [feed]` fetches a feed now, or all of them. */
export const feedFetch: Subcommand = {
  name: 'feed fetch',

  add: (builder) =>
    named(builder, (words) => words.feedFetch).addStringOption((option) =>
      named(option, ({ feedName }) => feedName).setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const said = words.tending.feeds;
    const given = interaction.options.getString('feed');
    const feeds =
      given === null ? await context.feeds.all() : [await feedOption(given, context.feeds, words)];
    const lines: string[] = [];
    let news = 0;
    for (const feed of feeds) {
      const fetched = await context.feeds.fetch(feed);
      const outcome =
        fetched.state === 'failed'
          ? faultText(fetched.fault, words)
          : said.came(fetched.added, fetched.changed);
      if (fetched.state === 'fetched') news += fetched.added + fetched.changed;
      lines.push(`**${feedTitle(feed)}**\n${outcome}`);
      await audited(interaction, context, { action: 'fetch feed', subject: feed.title, after: fetched });
    }
    const left = lines.length - MAX_SHOWN;
    await answerWith(
      interaction,
      textMessage(
        ...(lines.length === 0 ? [said.empty] : lines.slice(0, MAX_SHOWN)),
        ...(left > 0 ? [words.andMore(left)] : []),
        ...(news > 0 ? [await takenUp(context, { by: interaction.user.id, words })] : []),
      ),
    );
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await feedChoices(interaction.options.getFocused(), context.feeds));
  },
};
