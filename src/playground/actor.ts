import type { Channel, Member, MemberKey } from './guild.js';
import { mayView } from './permissions.js';
import { RefusedError } from './refused.js';
import type { World } from './world.js';

/** Who does something, where, and in which language Discord is set for them. */
export interface As {
  /** Default: reader. */
  readonly as?: MemberKey;
  /** A channel's name (with or without #) or id, or `dm` for the direct channel with the bot. Default: ask. */
  readonly channel?: string;
  /** One of Discord's locales. Default: en-US. */
  readonly locale?: string;
}

/** `As`, looked up. */
export interface Actor {
  readonly member: Member;
  readonly channel: Channel;
  readonly locale: string;
}

/** @throws {RefusedError} when there is no such member, or no such channel that the member sees. */
export function actor({ guild }: World, { as = 'reader', channel = 'ask', locale = 'en-US' }: As): Actor {
  const member = guild.members.find(({ key }) => key === as);
  if (!member) throw new RefusedError(`Nobody here is called "${as}"`);
  const name = channel.replace(/^#/, '');
  const direct = guild.directs.find((it) => it.recipientId === member.user.id);
  const all = direct ? [...guild.channels, direct] : guild.channels;
  const found = name === 'dm' ? direct : all.find((it) => it.id === name || it.name === name);
  if (!found || !mayView(guild, found, member)) throw new RefusedError(`${as} sees no channel "${channel}"`);
  return { member, channel: found, locale };
}
