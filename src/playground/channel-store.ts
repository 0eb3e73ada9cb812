import { ChannelType } from 'discord-api-types/v10';
import type { Feed } from './feed.js';
import type { Channel } from './guild.js';

const THREADS: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Whether this is a thread, a forum's post included. */
export function isThread({ type }: Channel): boolean {
  return THREADS.includes(type);
}

/** All channels and threads, in the order in which they came to be. */
export class ChannelStore {
  #channels: readonly Channel[] = [];
  readonly #feed: Feed;

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  get(id: string): Channel | undefined {
    return this.#channels.find((it) => it.id === id);
  }

  /** Channels and threads of a guild. */
  inGuild(guildId: string): readonly Channel[] {
    return this.#channels.filter((it) => it.guildId === guildId);
  }

  /** The direct channel of the bot and a user. */
  directOf(userId: string): Channel | undefined {
    return this.#channels.find((it) => it.recipientId === userId);
  }

  add(channel: Channel): Channel {
    this.#channels = [...this.#channels, channel];
    this.#feed.publish({ kind: 'channel', change: 'created', channel });
    return channel;
  }

  replace(channel: Channel): Channel {
    this.#channels = this.#channels.map((it) => (it.id === channel.id ? channel : it));
    this.#feed.publish({ kind: 'channel', change: 'edited', channel });
    return channel;
  }

  /** Takes a channel away, and the threads that were begun in it. */
  delete(channel: Channel): void {
    const isGone = ({ id, parentId }: Channel) => id === channel.id || parentId === channel.id;
    this.#channels = this.#channels.filter((it) => !isGone(it));
    this.#feed.publish({ kind: 'channel', change: 'deleted', channel });
  }
}
