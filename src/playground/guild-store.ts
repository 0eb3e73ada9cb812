import type { Feed } from './feed.js';
import type { Guild } from './guild.js';

/** The guilds of the playground, and in which of them the bot is: at first in both. */
export class GuildStore {
  readonly home: Guild;
  readonly annex: Guild;
  readonly #feed: Feed;
  #joined: ReadonlySet<string>;

  constructor({ home, annex, feed }: { home: Guild; annex: Guild; feed: Feed }) {
    this.home = home;
    this.annex = annex;
    this.#feed = feed;
    this.#joined = new Set([home.id, annex.id]);
  }

  get all(): readonly Guild[] {
    return [this.home, this.annex];
  }

  /** The guilds where the bot is a member. */
  get joined(): readonly Guild[] {
    return this.all.filter(({ id }) => this.#joined.has(id));
  }

  get(id: string | undefined): Guild | undefined {
    return this.all.find((guild) => guild.id === id);
  }

  hasBot(id: string | undefined): boolean {
    return id !== undefined && this.#joined.has(id);
  }

  /** The bot leaves the guild, or is thrown out. */
  leave({ id }: Guild): void {
    this.#joined = new Set([...this.#joined].filter((it) => it !== id));
    this.#feed.publish({ kind: 'guild', change: 'left', guildId: id });
  }

  /** Somebody adds the bot to the guild. */
  join({ id }: Guild): void {
    this.#joined = new Set([...this.#joined, id]);
    this.#feed.publish({ kind: 'guild', change: 'joined', guildId: id });
  }
}
