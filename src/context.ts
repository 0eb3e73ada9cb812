import type { Logger } from 'pino';
import type { Feeds } from './feeds/feeds.js';
import type { Coverage } from './retrieval/answer.js';
import type { LibraryFunctions, LoadReport } from './retrieval/library/library-messages.js';
import type { Reloads } from './retrieval/library/reloads.js';
import type { Stores } from './state/stores.js';
import type { Tending } from './tending/tending.js';

/** Who may tend the corpus, and where. One corpus serves every server of the bot. */
export interface Moderation {
  /** The servers in which it may be tended; `every` only where nobody else's can be among them. */
  readonly corpusGuildIds: readonly string[] | 'every';
  /** Roles that may, beside members who may manage the server. */
  readonly moderatorRoleIds: readonly string[];
}

/** All that commands may use. Nothing else reaches them. */
export interface Context extends LibraryFunctions {
  /** What the loaded corpus holds. */
  coverage(): Promise<Coverage>;
  /**
   * Takes up what has changed in the files that the library is read from. A second call joins one under way.
   *
   * @param by who wants it: a member's id, or what of the bot
   * @throws if they cannot be read; the former snapshot then goes on answering
   */
  reload(by: string): Promise<LoadReport>;
  /** Dry runs, reloads and going back, for moderators. */
  readonly reloads: Reloads;
  /** Changes the corpus's files. They are answered from after a reload. */
  readonly tending: Tending;
  /** Feeds whose items become articles, which are answered from after a reload. */
  readonly feeds: Feeds;
  readonly moderation: Moderation;
  /** What the bot remembers. */
  readonly stores: Stores;
  readonly log: Logger;
}
