import { isThread } from './channel-store.js';
import type { Channel, Guild, Member, MemberKey } from './guild.js';
import { mayView, memberOf } from './permissions.js';
import { RefusedError } from './refused.js';
import type { World } from './world.js';

/** Who does something, where, and in which language Discord is set for them. */
export interface As {
  /** Default: reader. */
  readonly as?: MemberKey;
  /**
   * The name of a channel or thread of the first guild (with or without #), `annex/` and the name of one of the second,
   * any id, or `dm` for the direct channel with the bot. Default: ask.
   */
  readonly channel?: string;
  /** One of Discord's locales. Default: en-US. */
  readonly locale?: string;
}

/** `As`, looked up. */
export interface Actor {
  readonly member: Member;
  readonly channel: Channel;
  /** Undefined in a direct channel. */
  readonly guild: Guild | undefined;
  readonly locale: string;
}

/** @throws {RefusedError} when there is no such member, or no such channel that the member sees. */
export function actor(world: World, { as = 'reader', channel = 'ask', locale = 'en-US' }: As): Actor {
  const known = world.guilds.home.members.find(({ key }) => key === as);
  if (!known) throw new RefusedError(`Nobody here is called "${as}"`);
  const found = channelNamed(world, channel, known);
  if (!found || !mayView(world, found, known)) throw new RefusedError(`${as} sees no channel "${channel}"`);
  const guild = world.guilds.get(found.guildId);
  const member = (guild && memberOf(guild, known.user.id)) ?? known;
  return { member, channel: found, guild, locale };
}

/** A channel as `As` names it. Of threads of one name the newest is meant. */
export function channelNamed(world: World, written: string, { user }: Member): Channel | undefined {
  if (written === 'dm') return world.channels.directOf(user.id);
  const { home, annex } = world.guilds;
  const isAnnex = written.startsWith('annex/');
  const name = written.replace(/^annex\//, '').replace(/^#/, '');
  const { channels } = isAnnex ? annex : home;
  return (
    world.channels.get(name) ??
    channels.find((it) => it.name === name && !isThread(it)) ??
    channels.findLast((it) => it.name === name)
  );
}
