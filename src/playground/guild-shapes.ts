import { ChannelType } from 'discord-api-types/v10';
import { isThread } from './channel-store.js';
import type { Channel, Guild, Member, Role } from './guild.js';
import { permissionsIn } from './permissions.js';
import { isoTime, type Wire, wireMember, wireUser } from './shapes.js';
import { snowflakeTimeMs } from './snowflake.js';
import { personById, type World } from './world.js';

/** A channel, a thread or a direct channel as Discord writes one. */
export function wireChannel(world: World, channel: Channel): Wire {
  const { id, type, guildId, recipientId } = channel;
  if (recipientId !== undefined) {
    const recipient = personById(world, recipientId);
    const recipients = recipient ? [wireUser(recipient.user)] : [];
    return { id, type: ChannelType.DM, last_message_id: null, recipients };
  }
  const common = { id, type, guild_id: guildId, name: channel.name, rate_limit_per_user: 0, flags: 0 };
  if (isThread(channel)) return { ...common, ...threadFields(world, channel) };
  return {
    ...common,
    topic: channel.topic,
    position: world.guilds.get(guildId)?.channels.indexOf(channel) ?? 0,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    parent_id: null,
    nsfw: false,
    last_message_id: null,
    ...(type === ChannelType.GuildForum && {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    }),
  };
}

/** Minutes without a message after which a thread is put away. */
const AUTO_ARCHIVE_MINUTES = 4320;

function threadFields({ messages }: World, { id, parentId, ownerId }: Channel): Wire {
  const begun = isoTime(snowflakeTimeMs(id));
  return {
    parent_id: parentId,
    owner_id: ownerId,
    message_count: messages.inChannel(id).length,
    total_message_sent: messages.inChannel(id).length,
    member_count: 1,
    last_message_id: messages.inChannel(id).at(-1)?.id ?? null,
    applied_tags: [],
    thread_metadata: {
      archived: false,
      auto_archive_duration: AUTO_ARCHIVE_MINUTES,
      archive_timestamp: begun,
      create_timestamp: begun,
      locked: false,
    },
  };
}

/** A role as Discord writes one. */
export function wireRole({ id, name, permissions, position, managed, mentionable }: Role): Wire {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    mentionable,
    flags: 0,
  };
}

/** The guild without what only GUILD_CREATE brings. */
export function wireGuild(guild: Guild): Wire {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    features: [],
    roles: guild.roles.map(wireRole),
    emojis: [],
    stickers: [],
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    preferred_locale: GUILD_LOCALE,
    afk_channel_id: null,
    afk_timeout: 300,
    // Where Discord itself tells things: the channel for anything else.
    system_channel_id: guild.channels.find(({ name }) => name === 'general')?.id ?? null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    premium_progress_bar_enabled: false,
  };
}

/** The locale of the guilds. */
export const GUILD_LOCALE = 'en-US';

/** The guild as GUILD_CREATE brings it: with the channels and people that the bot may know. */
export function wireGuildCreate(world: World, guild: Guild): Wire {
  const channels = guild.channels.filter((it) => !isThread(it));
  const threads = guild.channels.filter(isThread);
  return {
    ...wireGuild(guild),
    joined_at: isoTime(snowflakeTimeMs(guild.bot.user.id)),
    large: false,
    unavailable: false,
    member_count: guild.members.length + 1,
    members: [wireMember(guild.bot)],
    channels: channels.map((channel) => wireChannel(world, channel)),
    threads: threads.map((thread) => wireChannel(world, thread)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The permissions of a member in a channel, as the decimal text that Discord sends. */
export function wirePermissions(guild: Guild, channel: Channel, member: Member): string {
  return permissionsIn(guild, channel, member).toString();
}
