import { ApplicationFlags, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Attachment } from './attachment-store.js';
import type { Member, User } from './guild.js';
import type { StoredMessage } from './message-store.js';
import { snowflakeTimeMs } from './snowflake.js';
import { botOf, personById, type World } from './world.js';

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

/** The application as Discord writes it. */
export function wireApplication(world: World): Wire {
  const { user } = botOf(world);
  return {
    id: world.applicationId,
    name: user.displayName,
    description: '',
    icon: null,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '',
    flags: ApplicationFlags.ApplicationCommandBadge,
    bot: wireUser(user),
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

/** A message as Discord writes one. */
export function wireMessage(world: World, message: StoredMessage): Wire {
  const author = personById(world, message.authorId);
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
      const member = personById(world, id);
      return member ? [wireUser(member.user)] : [];
    }),
    mention_roles: message.mentionedRoleIds,
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

/** A moment as Discord writes it. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
