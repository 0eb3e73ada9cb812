import type { Logger } from 'pino';
import type { Coverage } from './retrieval/answer.js';
import type { LibraryFunctions } from './retrieval/library-messages.js';
import type { Stores } from './state/stores.js';

/** All that commands may use. Nothing else reaches them. */
export interface Context extends LibraryFunctions {
  /** What the loaded corpus holds. */
  coverage(): Promise<Coverage>;
  /** What the bot remembers. */
  readonly stores: Stores;
  readonly log: Logger;
}
