import { GatewayIntentBits } from 'discord-api-types/v10';
import { isThread } from './channel-store.js';
import type { WorldEvent } from './feed.js';
import type { Gateway } from './gateway.js';
import type { Channel } from './guild.js';
import { wireChannel, wireGuildCreate } from './guild-shapes.js';
import type { StoredMessage } from './message-store.js';
import { mayView, memberOf } from './permissions.js';
import { type Wire, wireMember, wireMessage } from './shapes.js';
import { botOf, guildOf, type World } from './world.js';

/** Tells bots what happens where they are: messages, channels and threads, and guilds that they join and leave. */
export function announce(world: World, gateway: Gateway): void {
  world.feed.subscribe((event) => {
    if (event.kind === 'message') announceMessage(world, gateway, event);
    if (event.kind === 'channel') announceChannel(world, gateway, event);
    if (event.kind === 'guild') announceGuild(world, gateway, event);
  });
}

type EventOf<K extends WorldEvent['kind']> = Extract<WorldEvent, { kind: K }>;

/**
 * The content reaches those who have no right to read along only when the message is the bot's own, mentions it, or is
 * direct.
 */
function announceMessage(world: World, gateway: Gateway, event: EventOf<'message'>): void {
  const channel = world.channels.get(event.channelId);
  if (!channel || !mayView(world, channel, botOf(world))) return;
  const isDirect = channel.guildId === undefined;
  const intent = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  const place = { channel_id: channel.id, ...(isDirect ? {} : { guild_id: channel.guildId }) };
  if (event.change === 'deleted') {
    gateway.dispatch('MESSAGE_DELETE', { id: event.messageId, ...place }, intent);
    return;
  }
  const message = world.messages.get(event.messageId);
  if (!message || message.visibleTo !== undefined) return;
  const name = event.change === 'created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
  // Clients are not told of direct channels before: by its type they know what the message came in.
  const told = { ...readable(world, message, channel), ...place, channel_type: channel.type };
  gateway.dispatch(name, told, intent);
}

function readable(world: World, message: StoredMessage, channel: Channel): Wire {
  const guild = guildOf(world, channel);
  const botId = botOf(world).user.id;
  const author = guild && memberOf(guild, message.authorId);
  const mayRead = !guild || message.authorId === botId || message.mentionedUserIds.includes(botId);
  return {
    ...wireMessage(world, message),
    ...(mayRead ? {} : { content: '', embeds: [], attachments: [], components: [] }),
    ...(author && { member: wireMember(author) }),
  };
}

const CHANGES = { created: 'CREATE', edited: 'UPDATE', deleted: 'DELETE' } as const;

function announceChannel(world: World, gateway: Gateway, { change, channel }: EventOf<'channel'>): void {
  if (!world.guilds.hasBot(channel.guildId)) return;
  const kind = isThread(channel) ? 'THREAD' : 'CHANNEL';
  // Bots are told of every channel, but of threads only where they can look.
  if (kind === 'THREAD' && change === 'created' && !mayView(world, channel, botOf(world))) return;
  const isNew = kind === 'THREAD' && change === 'created';
  const told = { ...wireChannel(world, channel), ...(isNew && { newly_created: true }) };
  gateway.dispatch(`${kind}_${CHANGES[change]}`, told, GatewayIntentBits.Guilds);
}

function announceGuild(world: World, gateway: Gateway, { change, guildId }: EventOf<'guild'>): void {
  const guild = world.guilds.get(guildId);
  if (!guild) return;
  if (change === 'left') gateway.dispatch('GUILD_DELETE', { id: guildId }, GatewayIntentBits.Guilds);
  else gateway.dispatch('GUILD_CREATE', wireGuildCreate(world, guild), GatewayIntentBits.Guilds);
}
