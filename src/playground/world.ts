import { AttachmentStore } from './attachment-store.js';
import { CommandStore } from './command-store.js';
import { Feed } from './feed.js';
import { type Channel, type Guild, type Member, newGuild } from './guild.js';
import { InteractionStore } from './interaction-store.js';
import { MessageStore } from './message-store.js';
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
  readonly guild: Guild;
  readonly messages: MessageStore;
  readonly commands: CommandStore;
  readonly interactions: InteractionStore;
  readonly attachments: AttachmentStore;
}

/** A world with its guild and nothing said in it yet. */
export function newWorld(given: Pick<World, 'clock' | 'lifetimes' | 'token'>): World {
  const mint = snowflakeMint(given.clock);
  const feed = new Feed();
  const guild = newGuild(mint);
  return {
    ...given,
    site: { origin: '' },
    mint,
    feed,
    guild,
    applicationId: guild.bot.user.id,
    messages: new MessageStore(feed),
    commands: new CommandStore({ mint, feed, applicationId: guild.bot.user.id }),
    interactions: new InteractionStore(feed),
    attachments: new AttachmentStore(mint),
  };
}

/** A channel of the guild, or a direct one, by its id. */
export function channelById({ guild }: World, id: string): Channel | undefined {
  return [...guild.channels, ...guild.directs].find((channel) => channel.id === id);
}

/** A member, or the bot, by the id of the user. */
export function memberById({ guild }: World, userId: string): Member | undefined {
  return [guild.bot, ...guild.members].find(({ user }) => user.id === userId);
}
