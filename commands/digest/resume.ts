import { channelMention } from 'discord.js';
import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { missingPermissions } from '../../src/discord/digest/may-post.js';
import { renderArranged } from '../../src/discord/digest/render-arranged.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** `/digest resume digest` lets a paused digest go on, if it can be posted. What was due meanwhile is not made up for. */
export const resume: Subcommand = {
  name: 'resume',

  add: (builder) => withDigestOption(named(builder, ({ digestResume }) => digestResume)),

  async execute(interaction, context) {
    const { guildId, options, client, guild } = interaction;
    const { digests, settings } = context.stores;
    const words = wordsForInteraction(interaction, settings);
    const plan = digestOption(digests, options.getString('digest'), { guildId, words });
    await acknowledge(interaction, { isPrivate: true });
    const role = plan.roleId === undefined ? undefined : guild.roles.cache.get(plan.roleId);
    const isPinging = role !== undefined && !role.mentionable;
    const missing = await missingPermissions(client, plan.channelId, { isPinging });
    if (missing.length > 0) {
      const names = missing.map((name) => words.arranging.permission[name]);
      throw new UserError(words.arranging.missing(channelMention(plan.channelId), words.joined(names)));
    }
    const resumed = plan.paused === undefined ? plan : { ...plan, since: context.digestRuns.now() };
    const active = { ...resumed, paused: undefined, refusals: 0 };
    await digests.put(active);
    void context.digestRuns.look();
    const next = context.digestRuns.nextRun(active);
    await answerWith(interaction, renderArranged(words.arranging.resumed, { plan: active, next }, words));
  },
};
