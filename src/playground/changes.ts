import { ChannelType, OverwriteType } from 'discord-api-types/v10';
import { channelNamed } from './actor.js';
import type { Channel, Guild } from './guild.js';
import { RefusedError } from './refused.js';
import { botOf, type World } from './world.js';

/** What those do who run a guild. Channels are named as in `As`; all throw `RefusedError` for one that is not there. */
export interface Changes {
  /** Takes rights from the bot in a channel, bits of `PermissionFlagsBits`; 0n gives back what was taken. */
  denyBot(channel: string, rights: bigint): void;
  /** Adds a text channel to a guild, in which everybody may write. @returns its id */
  addChannel(guild: Guild, name: string): string;
  /** Takes a channel away, and its threads. */
  deleteChannel(channel: string): void;
  /** Throws the bot out of a guild. */
  kickBot(guild: Guild): void;
  /** Adds it again. */
  inviteBot(guild: Guild): void;
}

/** Changes to this world, of which the bot is told. */
export function changes(world: World): Changes {
  const bot = botOf(world);
  const named = (channel: string): Channel => {
    const found = channelNamed(world, channel, bot);
    if (!found) throw new RefusedError(`There is no channel "${channel}"`);
    return found;
  };
  return {
    denyBot: (channel, rights) => {
      const found = named(channel);
      const others = found.overwrites.filter(({ id }) => id !== bot.user.id);
      const own = { id: bot.user.id, type: OverwriteType.Member, allow: 0n, deny: rights };
      world.channels.replace({ ...found, overwrites: rights === 0n ? others : [...others, own] });
    },
    addChannel: ({ id: guildId }, name) => {
      const type = ChannelType.GuildText;
      return world.channels.add({ id: world.mint(), name, type, topic: '', overwrites: [], guildId }).id;
    },
    deleteChannel: (channel) => world.channels.delete(named(channel)),
    kickBot: (guild) => world.guilds.leave(guild),
    inviteBot: (guild) => world.guilds.join(guild),
  };
}
