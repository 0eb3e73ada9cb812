import { channelMention } from 'discord.js';
import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { digestIds } from '../../src/discord/digest/digest-ids.js';
import {
  composed,
  digestMessage,
  saysSomething,
  wordsOfPlan,
} from '../../src/discord/digest/digest-message.js';
import { renderLeftOut } from '../../src/discord/digest/render-left-out.js';
import { sendable, sendablePlain, textMessage } from '../../src/discord/message/message.js';
import { acknowledge, tellPrivately } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** `/digest preview digest` shows what would be sent now, and why every other article is not in it. */
export const preview: Subcommand = {
  name: 'preview',

  add: (builder) => withDigestOption(named(builder, ({ digestPreview }) => digestPreview)),

  async execute(interaction, context) {
    const { guildId, options } = interaction;
    const { digests, arrivals, settings } = context.stores;
    const words = wordsForInteraction(interaction, settings);
    const plan = digestOption(digests, options.getString('digest'), { guildId, words });
    await acknowledge(interaction, { isPrivate: true });
    const range = { after: await digests.toldUpTo(plan.id), upTo: await arrivals.newest() };
    const telling = { plan, range, at: context.digestRuns.now() };
    const found = await composed(telling, context);
    const ids = digestIds(context.idsOf('digest'));
    if (saysSomething(found, plan)) {
      const shown = digestMessage(found, telling, { ids, words: wordsOfPlan(plan, context), page: 0 });
      await interaction.editReply('content' in shown ? sendablePlain(shown) : sendable(shown));
    } else {
      const { previewHeader, previewNothing } = words.arranging;
      const header = `### ${previewHeader(channelMention(plan.channelId))}`;
      await interaction.editReply(sendable(textMessage(header, previewNothing)));
    }
    const customId = (page: number) =>
      ids.of({ kind: 'left-out', planId: plan.id, range, at: telling.at, page });
    await tellPrivately(interaction, renderLeftOut(found.digest.leftOut, { page: 0, customId, words }));
  },
};
