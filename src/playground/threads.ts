import { ChannelType, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { invalidForm, refusal } from './errors.js';
import type { Channel } from './guild.js';
import { readThread } from './limits/thread.js';
import type { StoredMessage } from './message-store.js';
import { mayDo } from './permissions.js';
import { type Draft, post } from './posting.js';
import { botOf, type World } from './world.js';

/** A thread with the message that it begins with, if any. */
export interface Begun {
  readonly thread: Channel;
  readonly message?: StoredMessage;
}

/**
 * Begins a thread in a channel, as the bot: in a forum a post, with its first message, which has the post's id.
 * @throws {DiscordError} 50035 over a limit, 50013 without the right, 50024 in a channel that has no threads.
 */
export function beginThread(world: World, parent: Channel, draft: Draft): Begun {
  const isForum = parent.type === ChannelType.GuildForum;
  const result = readThread(draft.payload, isForum);
  if ('problems' in result) throw invalidForm(result.problems);
  const { name, message } = result.value;
  if (!isForum) {
    requireRight(world, parent, May.CreatePublicThreads);
    return { thread: world.channels.add(newThread(world, { id: world.mint(), name, parent })) };
  }
  requireRight(world, parent, May.SendMessages);
  const thread = newThread(world, { id: world.mint(), name, parent });
  const placing = { channelId: thread.id, authorId: botOf(world).user.id, id: thread.id, thread };
  const first = { payload: message, uploads: draft.uploads, prefix: ['message'] };
  return { thread, message: post(world, first, placing) };
}

/**
 * Begins a thread on a message, whose id it has.
 * @throws {DiscordError} 50035 over a limit, 50013 without the right, 160004 where there is one already.
 */
export function beginThreadOn(world: World, message: StoredMessage, parent: Channel, draft: Draft): Begun {
  const result = readThread(draft.payload, false);
  if ('problems' in result) throw invalidForm(result.problems);
  requireRight(world, parent, May.CreatePublicThreads);
  if (world.channels.get(message.id)) throw refusal('threadExists');
  const { name } = result.value;
  return { thread: world.channels.add(newThread(world, { id: message.id, name, parent })) };
}

const THREAD_TYPES: Partial<Record<ChannelType, ChannelType>> = {
  [ChannelType.GuildText]: ChannelType.PublicThread,
  [ChannelType.GuildForum]: ChannelType.PublicThread,
  [ChannelType.GuildAnnouncement]: ChannelType.AnnouncementThread,
};

function newThread(world: World, given: { id: string; name: string; parent: Channel }): Channel {
  const { id, name, parent } = given;
  const type = THREAD_TYPES[parent.type];
  if (type === undefined || parent.guildId === undefined) throw refusal('wrongChannelType');
  const ownerId = botOf(world).user.id;
  return { id, name, type, topic: '', overwrites: [], guildId: parent.guildId, parentId: parent.id, ownerId };
}

function requireRight(world: World, channel: Channel, right: bigint): void {
  if (!mayDo(world, channel, botOf(world), right)) throw refusal('missingPermissions');
}
