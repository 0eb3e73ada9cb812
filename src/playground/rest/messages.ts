import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from '../errors.js';
import type { Channel } from '../guild.js';
import type { StoredMessage } from '../message-store.js';
import { mayDo, mayView, mayWrite } from '../permissions.js';
import { edit, post } from '../posting.js';
import { wireMessage } from '../shapes.js';
import { botOf, type World } from '../world.js';
import { type ApiRequest, NO_CONTENT, ok, param, type Route } from './route.js';

/** The channel that the path names, if the bot may see it. */
export function visibleChannel(world: World, request: ApiRequest): Channel {
  const channel = world.channels.get(param(request, 'channel'));
  if (!channel) throw refusal('unknownChannel');
  if (!mayView(world, channel, botOf(world))) throw refusal('missingAccess');
  return channel;
}

function writableChannel(world: World, request: ApiRequest): Channel {
  const channel = visibleChannel(world, request);
  if (channel.type === ChannelType.GuildForum) throw refusal('notTextChannel');
  if (!mayWrite(world, channel, botOf(world))) throw refusal('missingPermissions');
  return channel;
}

// The bot itself does not reach ephemeral messages by their channel, only by the interaction's token.
/** The message that the path names, if everybody in its channel sees it. */
export function publicMessage(world: World, request: ApiRequest): StoredMessage {
  const channel = visibleChannel(world, request);
  const message = world.messages.get(param(request, 'message'));
  if (!message || message.channelId !== channel.id || message.visibleTo) throw refusal('unknownMessage');
  return message;
}

/** Messages in channels, as the bot reads, sends, edits and deletes them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    needsToken: true,
    answer: (world, request) => {
      const channel = writableChannel(world, request);
      const draft = { payload: request.body, uploads: request.uploads, prefix: [] };
      const placing = { channelId: channel.id, authorId: botOf(world).user.id };
      return ok(wireMessage(world, post(world, draft, placing)));
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    needsToken: true,
    answer: (world, request) => {
      const channel = visibleChannel(world, request);
      const limit = Math.min(Math.max(Number(request.query.limit ?? 50), 1), 100);
      // Discord refuses nothing here: it shows an empty channel.
      if (!mayDo(world, channel, botOf(world), PermissionFlagsBits.ReadMessageHistory)) return ok([]);
      const { after, before } = request.query;
      const isAsked = ({ id }: StoredMessage) =>
        (after === undefined || BigInt(id) > BigInt(after)) &&
        (before === undefined || BigInt(id) < BigInt(before));
      const seen = world.messages.seenBy(botOf(world).user.id, channel.id).filter(isAsked);
      // What follows a message begins next to it; otherwise the newest are given. Newest first in any case.
      const some = after === undefined ? seen.slice(-limit) : seen.slice(0, limit);
      return ok(some.toReversed().map((message) => wireMessage(world, message)));
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    answer: (world, request) => ok(wireMessage(world, publicMessage(world, request))),
  },
  {
    method: 'PATCH',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    answer: (world, request) => {
      const message = publicMessage(world, request);
      if (message.authorId !== botOf(world).user.id) throw refusal('notTheAuthor');
      const draft = { payload: request.body, uploads: request.uploads, prefix: [] };
      return ok(wireMessage(world, edit(world, message, draft)));
    },
  },
  {
    method: 'DELETE',
    path: '/channels/:channel/messages/:message',
    needsToken: true,
    answer: (world, request) => {
      const message = publicMessage(world, request);
      if (message.authorId !== botOf(world).user.id) throw refusal('missingPermissions');
      world.messages.delete(message);
      return NO_CONTENT;
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    needsToken: true,
    answer: (world, request) => {
      writableChannel(world, request);
      return NO_CONTENT;
    },
  },
];
