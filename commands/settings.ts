import {
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.js';
import { localisedChoice, named } from '../src/discord/command-words.js';
import { expectMayPost } from '../src/discord/digest/may-post.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { OWN_NAMES, renderSettings } from '../src/discord/render-settings.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { isReplyLocale, REPLY_LOCALES } from '../src/language/reply-locales.js';

/** Leaves it open again: what the wider place has settled holds, else what is usual. */
const OPEN = 'open';
const ALONE = 'alone';
const EVERYBODY = 'everybody';

/** `/settings show`, `language`, `answers` and `notices`: what holds in a server and its channels, for those who manage it. */
export const settings = {
  data: named(new SlashCommandBuilder(), ({ settings }) => settings)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((show) => named(show, ({ settingsShow }) => settingsShow))
    .addSubcommand((language) =>
      inChannel(
        named(language, ({ settingsLanguage }) => settingsLanguage).addStringOption((option) =>
          named(option, ({ settingsWhich }) => settingsWhich)
            .setRequired(true)
            .addChoices(
              localisedChoice(OPEN, ({ settings }) => settings.byQuestion),
              ...REPLY_LOCALES.map((locale) => localisedChoice(locale, () => OWN_NAMES[locale])),
            ),
        ),
      ),
    )
    .addSubcommand((answers) =>
      inChannel(
        named(answers, ({ settingsAnswers }) => settingsAnswers).addStringOption((option) =>
          named(option, ({ settingsWho }) => settingsWho)
            .setRequired(true)
            .addChoices(
              localisedChoice(EVERYBODY, ({ settings }) => settings.everybody),
              localisedChoice(ALONE, ({ settings }) => settings.alone),
              localisedChoice(OPEN, ({ settings }) => settings.asServer),
            ),
        ),
      ),
    )
    .addSubcommand((notices) =>
      named(notices, ({ settingsNotices }) => settingsNotices).addChannelOption((option) =>
        named(option, ({ settingsNoticesTo }) => settingsNoticesTo).addChannelTypes(
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
        ),
      ),
    ),

  async execute(interaction, context) {
    const { guildId } = interaction;
    await acknowledge(interaction, { isPrivate: true });
    const isChanged = await change(interaction, context);
    // In the language that holds from now on.
    const words = wordsForInteraction(interaction, context.stores.settings);
    const note = isChanged ? words.settings.saved : undefined;
    const view = { guildId: guildId ?? '', settings: context.stores.settings, words, note };
    await answerWith(interaction, renderSettings(view));
  },
} satisfies Command;

/** @returns whether the command changes anything */
async function change(
  interaction: ChatInputCommandInteraction,
  { stores }: CommandContext,
): Promise<boolean> {
  const { guildId, options, client } = interaction;
  // Discord offers it in servers alone.
  if (guildId === null) return false;
  const place = { guildId, channelId: options.getChannel('channel')?.id };
  switch (options.getSubcommand()) {
    case 'language': {
      const which = options.getString('which', true);
      await stores.settings.set(place, 'language', isReplyLocale(which) ? which : undefined);
      return true;
    }
    case 'answers': {
      const who = options.getString('who', true);
      await stores.settings.set(place, 'private', who === OPEN ? undefined : who === ALONE);
      return true;
    }
    case 'notices': {
      const channelId = options.getChannel('to')?.id;
      const words = wordsForInteraction(interaction, stores.settings);
      if (channelId !== undefined) await expectMayPost(client, channelId, { words });
      await stores.settings.set({ guildId }, 'noticeChannel', channelId);
      return true;
    }
    default:
      return false;
  }
}

function inChannel(command: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return command.addChannelOption((option) =>
    named(option, ({ settingsChannel }) => settingsChannel).addChannelTypes(
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildForum,
      ChannelType.GuildVoice,
    ),
  );
}
