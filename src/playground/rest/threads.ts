import { ChannelType, PermissionFlagsBits as May, MessageFlags } from 'discord-api-types/v10';
import { isThread } from '../channel-store.js';
import { refusal } from '../errors.js';
import { wireChannel } from '../guild-shapes.js';
import { mayDo, mayView } from '../permissions.js';
import { wireMessage } from '../shapes.js';
import { beginThread, beginThreadOn } from '../threads.js';
import { botOf, type World } from '../world.js';
import { joinedGuild } from './lookups.js';
import { publicMessage, visibleChannel } from './messages.js';
import { type ApiAnswer, type ApiRequest, ok, type Route } from './route.js';

function draftOf({ body, uploads }: ApiRequest) {
  return { payload: body, uploads, prefix: [] };
}

function crosspost(world: World, request: ApiRequest): ApiAnswer {
  const channel = visibleChannel(world, request);
  const message = publicMessage(world, request);
  if (channel.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
  const isOwn = message.authorId === botOf(world).user.id;
  const needed = May.SendMessages | (isOwn ? 0n : May.ManageMessages);
  if (!mayDo(world, channel, botOf(world), needed)) throw refusal('missingPermissions');
  if (message.flags & MessageFlags.Crossposted) throw refusal('alreadyCrossposted');
  const published = { ...message, flags: message.flags | MessageFlags.Crossposted };
  return ok(wireMessage(world, world.messages.replace(published)));
}

/** Threads, posts of forums, and the publishing of announcements. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    needsToken: true,
    answer: (world, request) => {
      const { thread, message } = beginThread(world, visibleChannel(world, request), draftOf(request));
      const told = {
        ...wireChannel(world, thread),
        ...(message && { message: wireMessage(world, message) }),
      };
      return { status: 201, body: told };
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    needsToken: true,
    answer: (world, request) => {
      const message = publicMessage(world, request);
      const parent = visibleChannel(world, request);
      const { thread } = beginThreadOn(world, message, parent, draftOf(request));
      return { status: 201, body: wireChannel(world, thread) };
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/threads/active',
    needsToken: true,
    answer: (world, request) => {
      const { channels } = joinedGuild(world, request);
      const threads = channels.filter((it) => isThread(it) && mayView(world, it, botOf(world)));
      return ok({ threads: threads.map((it) => wireChannel(world, it)), members: [] });
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/crosspost',
    needsToken: true,
    answer: crosspost,
  },
];
