import { ChannelType } from 'discord.js';
import { named, toldChoice } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { newDigestId } from '../../src/discord/digest/digest-ids.js';
import { DIGEST_DEFAULTS, digestWishes } from '../../src/discord/digest/digest-wishes.js';
import { expectMayPost } from '../../src/discord/digest/may-post.js';
import { renderArranged } from '../../src/discord/digest/render-arranged.js';
import { MAX_CHOICES } from '../../src/discord/message/limits.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { meansAll } from '../../src/discord/options/all-option.js';
import { timeOption } from '../../src/discord/options/time-option.js';
import { zoneOption } from '../../src/discord/options/zone-option.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import { replyLocaleOf } from '../../src/discord/words.js';
import type { DigestPlan } from '../../src/state/digest-store.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** `/digest set channel time timezone …` arranges a digest, or changes the one that `digest` names. */
export const set: Subcommand = {
  name: 'set',

  add: (builder) =>
    withDigestOption(
      named(builder, ({ digestSet }) => digestSet)
        .addChannelOption((option) =>
          named(option, ({ digestChannel }) => digestChannel)
            .addChannelTypes(
              ChannelType.GuildText,
              ChannelType.GuildAnnouncement,
              ChannelType.PublicThread,
              ChannelType.PrivateThread,
              ChannelType.AnnouncementThread,
            )
            .setRequired(true),
        )
        .addStringOption((option) => named(option, ({ digestTime }) => digestTime).setRequired(true))
        .addStringOption((option) =>
          named(option, ({ digestZone }) => digestZone)
            .setRequired(true)
            .setAutocomplete(true),
        )
        .addStringOption((option) => named(option, ({ digestDays }) => digestDays).setAutocomplete(true))
        .addStringOption((option) =>
          named(option, ({ digestLanguages }) => digestLanguages).setAutocomplete(true),
        )
        .addStringOption((option) =>
          named(option, ({ digestOutlets }) => digestOutlets).setAutocomplete(true),
        )
        .addStringOption((option) => named(option, ({ digestTopics }) => digestTopics).setAutocomplete(true))
        .addStringOption((option) =>
          named(option, ({ digestStyle }) => digestStyle).addChoices(
            toldChoice('cards', ({ digestStyleCards }) => digestStyleCards),
            toldChoice('plain', ({ digestStylePlain }) => digestStylePlain),
          ),
        )
        .addRoleOption((option) => named(option, ({ digestRole }) => digestRole))
        .addBooleanOption((option) => named(option, ({ digestNoRole }) => digestNoRole))
        .addStringOption((option) =>
          named(option, ({ digestWhenNothing }) => digestWhenNothing).addChoices(
            toldChoice('silence', ({ digestSilence }) => digestSilence),
            toldChoice('line', ({ digestLine }) => digestLine),
            toldChoice('on-this-day', ({ digestOnThisDay }) => digestOnThisDay),
          ),
        ),
    ),

  async execute(interaction, context) {
    const { options, guildId, client } = interaction;
    const { digests } = context.stores;
    const words = wordsForInteraction(interaction, context.stores.settings);
    const channelId = options.getChannel('channel', true).id;
    const time = timeOption(options.getString('time', true), words);
    const timezone = zoneOption(options.getString('timezone', true), words);
    const isOther = options.getString('digest') !== null;
    const former = isOther
      ? digestOption(digests, options.getString('digest'), { guildId, words })
      : digests
          .ofGuild(guildId)
          .find((it) => it.channelId === channelId && it.time === time && it.timezone === timezone);
    if (former === undefined && digests.ofGuild(guildId).length >= MAX_CHOICES)
      throw new UserError(words.arranging.tooMany(MAX_CHOICES));
    const role = options.getRole('role');
    if (role?.id === guildId) throw new UserError(words.arranging.everyoneRole);

    await acknowledge(interaction, { isPrivate: true });
    // The articles may still be loading; only outlets are looked up among them.
    const outlets = options.getString('outlets');
    const coverage = outlets === null || meansAll(outlets) ? { outlets: [] } : await context.coverage();
    const wished = digestWishes(options, coverage, words);
    const isPinging = role !== null && !role.mentionable;
    await expectMayPost(client, channelId, { words, isPinging });
    const plan: DigestPlan = {
      ...DIGEST_DEFAULTS,
      locale: replyLocaleOf(interaction.locale),
      ...former,
      ...wished,
      ...(options.getBoolean('no-role') && { roleId: undefined }),
      ...(role !== null && { roleId: role.id }),
      id: former?.id ?? newDigestId(),
      guildId,
      channelId,
      time,
      timezone,
      creatorId: interaction.user.id,
      since: context.digestRuns.now(),
      paused: undefined,
      refusals: 0,
    };
    await digests.put(plan);
    void context.digestRuns.look();
    const header = former === undefined ? words.arranging.arranged : words.arranging.changed;
    await answerWith(
      interaction,
      renderArranged(header, { plan, next: context.digestRuns.nextRun(plan) }, words),
    );
  },
};
