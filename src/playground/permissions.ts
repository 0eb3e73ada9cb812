import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Member } from './guild.js';

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a member may do in a channel, as Discord reckons it: roles, then the channel's overwrites. */
export function permissionsIn(guild: Guild, channel: Channel, member: Member): bigint {
  const roles = [guild.id, ...member.roleIds];
  const base = guild.roles.filter(({ id }) => roles.includes(id)).reduce((sum, r) => sum | r.permissions, 0n);
  if (member.user.id === guild.ownerId || base & PermissionFlagsBits.Administrator) return EVERYTHING;
  const concerns = [
    channel.overwrites.filter((o) => o.id === guild.id),
    channel.overwrites.filter((o) => o.type === OverwriteType.Role && member.roleIds.includes(o.id)),
    channel.overwrites.filter((o) => o.type === OverwriteType.Member && o.id === member.user.id),
  ];
  let result = base;
  for (const group of concerns) {
    for (const { deny } of group) result &= ~deny;
    for (const { allow } of group) result |= allow;
  }
  return result & PermissionFlagsBits.ViewChannel ? result : 0n;
}

/** Whether all bits of `needed` are among `held`. */
export function includesAll(held: bigint, needed: bigint): boolean {
  return (held & needed) === needed;
}

/** Whether a member sees a channel; a direct channel is seen by its recipient and the bot only. */
export function mayView(guild: Guild, channel: Channel, member: Member): boolean {
  if (channel.recipientId !== undefined) {
    return channel.recipientId === member.user.id || member === guild.bot;
  }
  return includesAll(permissionsIn(guild, channel, member), PermissionFlagsBits.ViewChannel);
}
