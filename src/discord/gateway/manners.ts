import { TimestampStyles, time } from 'discord.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { type Taken, TokenBuckets } from './token-buckets.js';

/** A member reads an answer before they ask again; this leaves room for turning its pages in a hurry. */
const OF_MEMBER = { capacity: 20, refillMs: 3000, maxBuckets: 10_000 };
/** What an answer costs, times this, leaves the library time for other servers. */
const OF_SERVER = { capacity: 60, refillMs: 500, maxBuckets: 5000 };

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  readonly guildId: string | null;
}

/** A member has asked too much or too soon. */
export class TooSoonError extends UserError {
  constructor(
    message: string,
    /** Whether they have not been told since they were last answered. */
    readonly isFirst: boolean,
  ) {
    super(message);
  }
}

/**
 * Sees to it that nobody takes the library for themselves: so many answers in a while for a member and for a server, and
 * one at a time for a member. It remembers no more than ids and counts, and those in memory only.
 */
export class Manners {
  readonly #members: TokenBuckets;
  readonly #servers: TokenBuckets;
  readonly #underWay = new Map<string, symbol>();

  constructor({ clock }: { readonly clock: () => Date }) {
    this.#members = new TokenBuckets({ ...OF_MEMBER, clock });
    this.#servers = new TokenBuckets({ ...OF_SERVER, clock });
  }

  /**
   * Does what makes an answer, unless it is too soon for one.
   *
   * @param answer is given a function to call when the answer is made and only to be sent; else it is made when that ends
   * @throws {TooSoonError} that says when to ask again; anything that `answer` throws
   */
  async whileAsking<T>(
    { userId, guildId }: Asker,
    words: Words,
    answer: (isMade: () => void) => Promise<T>,
  ): Promise<T> {
    if (this.#underWay.has(userId)) throw new TooSoonError(words.guide.busy, true);
    expectTaken(this.#members.take(userId), words.guide.wait);
    if (guildId !== null) {
      const taken = this.#servers.take(guildId);
      // A member is not to pay for what their server is refused.
      if (!taken.isTaken) this.#members.giveBack(userId);
      expectTaken(taken, words.guide.waitInServer);
    }
    // Another answer for the same member may be under way when this one is done for good.
    const own = Symbol();
    const isMade = () => {
      if (this.#underWay.get(userId) === own) this.#underWay.delete(userId);
    };
    this.#underWay.set(userId, own);
    try {
      return await answer(isMade);
    } finally {
      isMade();
    }
  }
}

function expectTaken(taken: Taken, wait: (when: string) => string): void {
  if (taken.isTaken) return;
  // Discord shows whole seconds: the one after, so that nobody comes too early.
  const until = Math.ceil(taken.until.getTime() / 1000);
  throw new TooSoonError(wait(time(until, TimestampStyles.RelativeTime)), taken.isFirst);
}
