import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.js';
import type { StoredMessage } from './message-store.js';
import { mayView } from './permissions.js';
import { type Wire, wireMember, wireMessage } from './shapes.js';
import { channelById, memberById, type World } from './world.js';

/**
 * Tells bots of every public message. The content reaches those who have no right to read along only when the message
 * is the bot's own, mentions it, or is direct.
 */
export function announceMessages(world: World, gateway: Gateway): void {
  world.feed.subscribe((event) => {
    if (event.kind !== 'message') return;
    const channel = channelById(world, event.channelId);
    if (!channel || !mayView(world.guild, channel, world.guild.bot)) return;
    const isDirect = channel.recipientId !== undefined;
    const intent = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    const place = { channel_id: channel.id, ...(isDirect ? {} : { guild_id: world.guild.id }) };
    if (event.change === 'deleted') {
      gateway.dispatch('MESSAGE_DELETE', { id: event.messageId, ...place }, intent);
      return;
    }
    const message = world.messages.get(event.messageId);
    if (!message || message.visibleTo !== undefined) return;
    const name = event.change === 'created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
    // Clients are not told of direct channels before: by its type they know what the message came in.
    const told = { ...readable(world, message, isDirect), ...place, channel_type: channel.type };
    gateway.dispatch(name, told, intent);
  });
}

function readable(world: World, message: StoredMessage, isDirect: boolean): Wire {
  const botId = world.guild.bot.user.id;
  const author = memberById(world, message.authorId);
  const mayRead = isDirect || message.authorId === botId || message.mentionedUserIds.includes(botId);
  return {
    ...wireMessage(world, message),
    ...(mayRead ? {} : { content: '', embeds: [], attachments: [], components: [] }),
    ...(author && !isDirect && { member: wireMember(author) }),
  };
}
