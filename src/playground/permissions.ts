import { PermissionFlagsBits as May, OverwriteType } from 'discord-api-types/v10';
import { isThread } from './channel-store.js';
import type { Channel, Guild, Member } from './guild.js';
import type { World } from './world.js';

const EVERYTHING = Object.values(May).reduce((all, bit) => all | bit, 0n);

/**
 * What a member may do in a channel of a guild, as Discord reckons it: roles, then the channel's overwrites. A thread
 * has those of the channel it was begun in.
 */
export function permissionsIn(guild: Guild, channel: Channel, member: Member): bigint {
  const roles = [guild.id, ...member.roleIds];
  const base = guild.roles.filter(({ id }) => roles.includes(id)).reduce((sum, r) => sum | r.permissions, 0n);
  if (member.user.id === guild.ownerId || base & May.Administrator) return EVERYTHING;
  const { overwrites } = guild.channels.find(({ id }) => id === channel.parentId) ?? channel;
  const concerns = [
    overwrites.filter((o) => o.id === guild.id),
    overwrites.filter((o) => o.type === OverwriteType.Role && member.roleIds.includes(o.id)),
    overwrites.filter((o) => o.type === OverwriteType.Member && o.id === member.user.id),
  ];
  let result = base;
  for (const group of concerns) {
    for (const { deny } of group) result &= ~deny;
    for (const { allow } of group) result |= allow;
  }
  return result & May.ViewChannel ? result : 0n;
}

/** Whether all bits of `needed` are among `held`. */
export function includesAll(held: bigint, needed: bigint): boolean {
  return (held & needed) === needed;
}

/** Whether a member, or the bot, sees a channel; a direct one is seen by its recipient and the bot only. */
export function mayView({ guilds }: World, channel: Channel, { key, user }: Member): boolean {
  if (channel.recipientId !== undefined) return channel.recipientId === user.id || key === 'bot';
  const guild = guilds.get(channel.guildId);
  if (!guild || (key === 'bot' && !guilds.hasBot(guild.id))) return false;
  const member = memberOf(guild, user.id);
  return member !== undefined && includesAll(permissionsIn(guild, channel, member), May.ViewChannel);
}

/** Whether a member, or the bot, may write messages in a channel that they see. */
export function mayWrite(world: World, channel: Channel, member: Member): boolean {
  return mayDo(world, channel, member, isThread(channel) ? May.SendMessagesInThreads : May.SendMessages);
}

/** Whether a member, or the bot, has all of these rights in a channel; in a direct one everybody has all. */
export function mayDo({ guilds }: World, channel: Channel, { user }: Member, rights: bigint): boolean {
  const guild = guilds.get(channel.guildId);
  if (!guild) return true;
  const member = memberOf(guild, user.id);
  return member !== undefined && includesAll(permissionsIn(guild, channel, member), rights);
}

/**
 * Whether Discord shows what an app answers to its member alone: where the bot is no member, so that people bring it
 * along themselves, and this one may not let it speak up.
 */
export function isHeldPrivate({ guilds }: World, channel: Channel, { user }: Member): boolean {
  const guild = guilds.get(channel.guildId);
  if (!guild || guilds.hasBot(guild.id)) return false;
  const member = memberOf(guild, user.id);
  return !member || !includesAll(permissionsIn(guild, channel, member), May.UseExternalApps);
}

/** A member of a guild, or the bot, with the roles that they have there. */
export function memberOf(guild: Guild, userId: string): Member | undefined {
  return [guild.bot, ...guild.members].find(({ user }) => user.id === userId);
}
