import { randomBytes } from 'node:crypto';
import type { Question } from '../retrieval/answer.js';
import { type SignedIds, signedIds } from './signed-ids.js';

/** Answers whose pages can be turned. A question takes about a kilobyte. */
const DEFAULT_CAPACITY = 2000;

interface Asked {
  readonly question: Question;
  /** Who asked: an answer to an ordinary message does not say so itself. */
  readonly askerId: string | undefined;
}

/** What a button of an answer asks for. */
export interface PageRequest extends Asked {
  /** Counted from 0. */
  readonly page: number;
}

/**
 * The questions behind the buttons of answers. A `custom_id` holds 100 characters, a question up to 300; so the
 * button names the question, and the question is kept here until newer ones push it out or the process ends.
 */
export class AnswerPages {
  readonly #ids: SignedIds;
  readonly #capacity: number;
  /** In the order of last use, for a Map keeps the order of insertion. */
  readonly #asked = new Map<string, Asked>();

  /** @param secret what custom ids are signed with, so that none can be made up */
  constructor(secret: string, capacity = DEFAULT_CAPACITY) {
    this.#ids = signedIds(`pages of answers\n${secret}`);
    this.#capacity = capacity;
  }

  /** Keeps a question. Gives the custom id of the button that turns to a page of its answer. */
  remember(question: Question, askerId?: string): (page: number) => string {
    const id = randomBytes(9).toString('base64url');
    this.#touch(id, { question, askerId });
    return (page) => this.#ids.sign(id, page);
  }

  /** What the button with this custom id asks for; `undefined` when it is no longer known or was made up. */
  request(customId: string): (PageRequest & { customId(page: number): string }) | undefined {
    const [id = '', page = ''] = this.#ids.read(customId) ?? [];
    const asked = this.#asked.get(id);
    if (!asked || !/^\d{1,4}$/.test(page)) return undefined;
    this.#touch(id, asked);
    return { ...asked, page: Number(page), customId: (other) => this.#ids.sign(id, other) };
  }

  #touch(id: string, asked: Asked): void {
    this.#asked.delete(id);
    this.#asked.set(id, asked);
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > this.#capacity && oldest !== undefined) this.#asked.delete(oldest);
  }
}
