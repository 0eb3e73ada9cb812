import {
  ApplicationFlags,
  ChannelType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Attachment } from './attachment-store.js';
import type { Channel, Guild, Member, Role, User } from './guild.js';
import type { StoredMessage } from './message-store.js';
import { permissionsIn } from './permissions.js';
import { snowflakeTimeMs } from './snowflake.js';
import { memberById, type World } from './world.js';

/** A JSON object as it goes over the wire. */
export type Wire = Readonly<Record<string, unknown>>;

/** A user as Discord writes one. */
export function wireUser({ id, username, displayName, bot }: User): Wire {
  return {
    id,
    username,
    global_name: bot ? null : displayName,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    public_flags: 0,
  };
}

/** A member as Discord writes one; the permissions in a channel are added by whoever knows the channel. */
export function wireMember({ user, roleIds }: Member): Wire {
  return {
    user: wireUser(user),
    nick: null,
    avatar: null,
    roles: roleIds,
    joined_at: isoTime(snowflakeTimeMs(user.id)),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

/** A channel as Discord writes one. */
export function wireChannel({ guild }: World, channel: Channel): Wire {
  if (channel.recipientId !== undefined) {
    const recipients = guild.members.filter(({ user }) => user.id === channel.recipientId);
    return {
      id: channel.id,
      type: ChannelType.DM,
      last_message_id: null,
      recipients: recipients.map(({ user }) => wireUser(user)),
    };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: guild.id,
    name: channel.name,
    topic: channel.topic,
    position: guild.channels.indexOf(channel),
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  };
}

function wireRole({ id, name, permissions, position, managed }: Role): Wire {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    mentionable: false,
    flags: 0,
  };
}

/** The guild without what only GUILD_CREATE brings. */
export function wireGuild({ guild }: World): Wire {
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
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    premium_progress_bar_enabled: false,
  };
}

/** The locale of the guild. */
export const GUILD_LOCALE = 'en-US';

/** The guild as GUILD_CREATE brings it: with the channels and people that the bot may know. */
export function wireGuildCreate(world: World): Wire {
  const { guild } = world;
  return {
    ...wireGuild(world),
    joined_at: isoTime(snowflakeTimeMs(guild.bot.user.id)),
    large: false,
    unavailable: false,
    member_count: guild.members.length + 1,
    members: [wireMember(guild.bot)],
    channels: guild.channels.map((channel) => wireChannel(world, channel)),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The application as Discord writes it. */
export function wireApplication({ applicationId, guild }: World): Wire {
  return {
    id: applicationId,
    name: guild.bot.user.displayName,
    description: '',
    icon: null,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '',
    flags: ApplicationFlags.ApplicationCommandBadge,
    bot: wireUser(guild.bot.user),
    owner: null,
    team: null,
  };
}

/** An attachment as Discord writes one; `origin` is where this server is reached. */
export function wireAttachment(attachment: Attachment, origin: string): Wire {
  const { id, filename, contentType, sizeBytes, path, description } = attachment;
  const url = origin + path;
  return { id, filename, size: sizeBytes, url, proxy_url: url, content_type: contentType, description };
}

/** The permissions of a member in a channel, as the decimal text that Discord sends. */
export function wirePermissions(guild: Guild, channel: Channel, member: Member): string {
  return permissionsIn(guild, channel, member).toString();
}

/** A message as Discord writes one. */
export function wireMessage(world: World, message: StoredMessage): Wire {
  const author = memberById(world, message.authorId);
  const interaction = message.interactionId ? world.interactions.get(message.interactionId) : undefined;
  const isReply = message.repliesTo !== undefined;
  const isCalled = interaction?.type === InteractionType.ApplicationCommand;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: author ? wireUser(author.user) : null,
    content: message.content,
    timestamp: isoTime(message.createdAtMs),
    edited_timestamp: message.editedAtMs === undefined ? null : isoTime(message.editedAtMs),
    tts: false,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentionedUserIds.flatMap((id) => {
      const member = memberById(world, id);
      return member ? [wireUser(member.user)] : [];
    }),
    mention_roles: [],
    attachments: message.attachments.map((it) => wireAttachment(it, world.site.origin)),
    embeds: message.embeds.map((it) => ({ type: 'rich', ...it })),
    components: message.components,
    pinned: false,
    type: isReply ? MessageType.Reply : isCalled ? MessageType.ChatInputCommand : MessageType.Default,
    flags: message.flags,
    ...(author?.key === 'bot' && { application_id: world.applicationId }),
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(isReply && {
      message_reference: { type: 0, channel_id: message.channelId, message_id: message.repliesTo },
    }),
    ...(interaction && {
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: wireUser(interaction.member.user),
        authorizing_integration_owners: {},
      },
    }),
  };
}

/** Whether a message is shown to one member only. */
export function isEphemeral({ flags }: { flags: number }): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
