import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { faultText, feedTitle } from '../../src/discord/corpus/feeds.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { textMessage } from '../../src/discord/message/message.js';
import { oneLine } from '../../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Subcommand } from './subcommand.js';

const MAX_URL_LENGTH = 500;
const MAX_OUTLET_LENGTH = 80;

/** `/corpus feed add address [outlet]` fetches a feed, and from then on every half hour. */
export const feedAdd: Subcommand = {
  name: 'feed add',

  add: (builder) =>
    named(builder, (words) => words.feedAdd)
      .addStringOption((option) =>
        named(option, ({ feedUrl }) => feedUrl)
          .setRequired(true)
          .setMaxLength(MAX_URL_LENGTH),
      )
      .addStringOption((option) =>
        named(option, ({ feedOutlet }) => feedOutlet).setMaxLength(MAX_OUTLET_LENGTH),
      ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const said = words.tending.feeds;
    const outlet = oneLine(interaction.options.getString('outlet') ?? '') || undefined;
    const added = await context.feeds.add(interaction.options.getString('address', true).trim(), outlet);
    if (added.state === 'failed') throw new UserError(faultText(added.fault, words));
    if (added.state === 'known') throw new UserError(said.known(feedTitle(added.feed)));
    const { feed, articles } = added;
    await audited(interaction, context, { action: 'add feed', subject: feed.title, after: feed.url });
    await answerWith(
      interaction,
      textMessage(
        `### ${said.added(feedTitle(feed))}`,
        said.came(articles, 0),
        said.later,
        await takenUp(context, { by: interaction.user.id, words }),
      ),
    );
  },
};
