import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Question } from '../retrieval/answer.js';

/** Answers whose pages can be turned. A question takes about a kilobyte. */
const DEFAULT_CAPACITY = 2000;

const VERSION = 'v1';
const MAC_LENGTH = 8;

/** What a button of an answer asks for. */
export interface PageRequest {
  readonly question: Question;
  /** Counted from 0. */
  readonly page: number;
}

/**
 * The questions behind the buttons of answers. A `custom_id` holds 100 characters, a question up to 300; so the
 * button names the question, and the question is kept here until newer ones push it out or the process ends.
 */
export class AnswerPages {
  readonly #key: Buffer;
  readonly #capacity: number;
  /** In the order of last use, for a Map keeps the order of insertion. */
  readonly #questions = new Map<string, Question>();

  /** @param secret what custom ids are signed with, so that none can be made up */
  constructor(secret: string, capacity = DEFAULT_CAPACITY) {
    this.#key = createHash('sha256').update(`pages of answers\n${secret}`).digest();
    this.#capacity = capacity;
  }

  /** Keeps a question. Gives the custom id of the button that turns to a page of its answer. */
  remember(question: Question): (page: number) => string {
    const id = randomBytes(9).toString('base64url');
    this.#touch(id, question);
    return (page) => this.#customId(id, page);
  }

  /** What the button with this custom id asks for; `undefined` when it is no longer known or was made up. */
  request(customId: string): (PageRequest & { customId(page: number): string }) | undefined {
    const [, , id = '', page = ''] = customId.split(':');
    if (!/^\d{1,4}$/.test(page) || !equal(customId, this.#customId(id, Number(page)))) return undefined;
    const question = this.#questions.get(id);
    if (!question) return undefined;
    this.#touch(id, question);
    return { question, page: Number(page), customId: (other) => this.#customId(id, other) };
  }

  #touch(id: string, question: Question): void {
    this.#questions.delete(id);
    this.#questions.set(id, question);
    const [oldest] = this.#questions.keys();
    if (this.#questions.size > this.#capacity && oldest !== undefined) this.#questions.delete(oldest);
  }

  /** `v1:ask:<question>:<page>:<signature>`. The second part is the command that the button belongs to. */
  #customId(id: string, page: number): string {
    const signed = `${VERSION}:ask:${id}:${page}`;
    const mac = createHmac('sha256', this.#key).update(signed).digest('base64url').slice(0, MAC_LENGTH);
    return `${signed}:${mac}`;
  }
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
