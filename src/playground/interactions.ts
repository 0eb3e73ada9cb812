import { randomBytes } from 'node:crypto';
import { InteractionContextType, type InteractionType } from 'discord-api-types/v10';
import type { Actor } from './actor.js';
import type { Gateway } from './gateway.js';
import { GUILD_LOCALE, wireChannel, wirePermissions } from './guild-shapes.js';
import type { Interaction } from './interaction-store.js';
import type { StoredMessage } from './message-store.js';
import { type Wire, wireMember, wireMessage, wireUser } from './shapes.js';
import type { World } from './world.js';

/** What a member did, ready to be told to the bot. */
export interface Deed {
  readonly type: InteractionType;
  readonly actor: Actor;
  readonly data: Wire;
  /** What people read above the answer. */
  readonly title: string;
  /** The message whose component was used. */
  readonly source?: StoredMessage;
}

/** The largest file that a member may upload, in bytes: Discord's default of 10 MiB. */
const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024;

/** Makes an interaction of a deed and tells the bot. */
export function interact(world: World, gateway: Gateway, deed: Deed): Interaction {
  const { type, actor, data, title, source } = deed;
  const { member, channel, locale } = actor;
  const interaction = world.interactions.put({
    id: world.mint(),
    // As long as Discord's own, which readers of logs should recognise as secret.
    token: randomBytes(120).toString('base64url'),
    type,
    createdAtMs: world.clock(),
    member,
    channel,
    locale,
    title,
    isAnswered: false,
    followUpIds: [],
    ...(source && { sourceMessageId: source.id }),
  });
  gateway.dispatch('INTERACTION_CREATE', {
    id: interaction.id,
    application_id: world.applicationId,
    token: interaction.token,
    type,
    version: 1,
    data,
    channel_id: channel.id,
    locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    ...placeOf(world, actor),
    ...(source && { message: wireMessage(world, source) }),
  });
  return interaction;
}

function placeOf(world: World, { member, channel, guild }: Actor): Wire {
  if (!guild) {
    return {
      channel: { ...wireChannel(world, channel), permissions: DIRECT_PERMISSIONS },
      user: wireUser(member.user),
      context: InteractionContextType.BotDM,
      app_permissions: DIRECT_PERMISSIONS,
      authorizing_integration_owners: { '0': '0' },
    };
  }
  const permissions = wirePermissions(guild, channel, member);
  const isWithBot = world.guilds.hasBot(guild.id);
  return {
    channel: { ...wireChannel(world, channel), permissions },
    guild_id: guild.id,
    guild: { id: guild.id, locale: GUILD_LOCALE, features: [] },
    guild_locale: GUILD_LOCALE,
    member: { ...wireMember(member), permissions },
    context: InteractionContextType.Guild,
    // Where the bot is no member, it acts for the one who has added it, and may do no more than they.
    app_permissions: isWithBot ? wirePermissions(guild, channel, guild.bot) : permissions,
    authorizing_integration_owners: isWithBot ? { '0': guild.id } : { '1': member.user.id },
  };
}

/** What a bot may do in a direct channel: attach files, embed links, mention everyone. */
const DIRECT_PERMISSIONS = String((1n << 15n) | (1n << 14n) | (1n << 17n));
