import { AttachmentStore } from './attachment-store.js';
import { ChannelStore } from './channel-store.js';
import { CommandStore } from './command-store.js';
import { Feed } from './feed.js';
import type { Channel, Guild, Member } from './guild.js';
import { GuildStore } from './guild-store.js';
import { InteractionStore } from './interaction-store.js';
import { MessageStore } from './message-store.js';
import { newAnnex, newHome, newUsers, placeDirects } from './new-guilds.js';
import { memberOf } from './permissions.js';
import { type Mint, snowflakeMint } from './snowflake.js';

/** How long Discord waits, in milliseconds. */
export interface Lifetimes {
  /** From an interaction to the first response. */
  readonly firstResponseMs: number;
  /** From an interaction to the end of its token. */
  readonly tokenMs: number;
  /** Between two heartbeats of the bot. */
  readonly heartbeatMs: number;
}

/** All that the local Discord knows, and the feed that tells of changes to it. */
export interface World {
  readonly clock: () => number;
  readonly mint: Mint;
  readonly feed: Feed;
  readonly lifetimes: Lifetimes;
  readonly token: string;
  /** Where this server is reached, without a slash at the end; known once it listens. */
  readonly site: { origin: string };
  readonly applicationId: string;
  readonly guilds: GuildStore;
  readonly channels: ChannelStore;
  readonly messages: MessageStore;
  readonly commands: CommandStore;
  readonly interactions: InteractionStore;
  readonly attachments: AttachmentStore;
}

/** A world with its guild and nothing said in it yet. */
export function newWorld(given: Pick<World, 'clock' | 'lifetimes' | 'token'>): World {
  const mint = snowflakeMint(given.clock);
  const feed = new Feed();
  const channels = new ChannelStore(feed);
  const users = newUsers(mint);
  const ground = { mint, channels };
  const home = newHome(ground, users);
  const annex = newAnnex(ground, users);
  placeDirects(ground, users);
  return {
    ...given,
    site: { origin: '' },
    mint,
    feed,
    guilds: new GuildStore({ home, annex, feed }),
    channels,
    applicationId: users.bot.id,
    messages: new MessageStore(feed),
    commands: new CommandStore({ mint, feed, applicationId: users.bot.id }),
    interactions: new InteractionStore(feed),
    attachments: new AttachmentStore(mint),
  };
}

/** The bot as it is known everywhere. */
export function botOf({ guilds }: World): Member {
  return guilds.home.bot;
}

/** A person or the bot by the id of the user; roles are those of the first guild. */
export function personById({ guilds }: World, userId: string): Member | undefined {
  return memberOf(guilds.home, userId);
}

/** The guild that a channel belongs to; undefined for a direct one. */
export function guildOf({ guilds }: World, { guildId }: Channel): Guild | undefined {
  return guilds.get(guildId);
}
