import { z } from 'zod';
import type { Database } from './database.js';
import type { QuotePlace } from './feedback-store.js';

/** Quotes that moderators approved for a question, in their order. */
export interface Pin {
  readonly id: number;
  readonly question: string;
  /** Never empty. */
  readonly marks: readonly QuotePlace[];
}

const MARKS = z.array(
  z.object({ articleId: z.string(), start: z.number(), end: z.number(), digest: z.string() }),
);
const ROW = z.object({
  id: z.number(),
  question: z.string(),
  marks: z.string().transform((text) => MARKS.parse(JSON.parse(text))),
});

/** How long somebody may take to choose. */
const DRAFT_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** What is pinned. All of it is held in memory too: every question is compared with it. */
export class PinStore {
  readonly #database: Database;
  readonly #clock: () => Date;
  readonly #pins: Map<number, Pin>;

  private constructor(database: Database, clock: () => Date, pins: readonly Pin[]) {
    this.#database = database;
    this.#clock = clock;
    this.#pins = new Map(pins.map((pin) => [pin.id, pin]));
  }

  static async open(database: Database, clock: () => Date): Promise<PinStore> {
    const pins = await database.rows(
      ROW,
      "SELECT id, question, marks FROM pin WHERE marks <> '[]' ORDER BY id",
    );
    return new PinStore(database, clock, pins);
  }

  /** Oldest first. */
  all(): readonly Pin[] {
    return [...this.#pins.values()];
  }

  /** Remembers a question that quotes are being chosen for. @returns what to pin them by */
  async begin(question: string): Promise<number> {
    const before = new Date(this.#clock().getTime() - DRAFT_LIFETIME_MS).toISOString();
    await this.#database.write(
      { sql: "DELETE FROM pin WHERE marks = '[]' AND at < ?", args: [before] },
      {
        sql: "INSERT INTO pin (question, marks, at) VALUES (?, '[]', ?)",
        args: [question, this.#clock().toISOString()],
      },
    );
    const [row] = await this.#database.rows(
      ROW,
      'SELECT id, question, marks FROM pin ORDER BY id DESC LIMIT 1',
    );
    if (row === undefined) throw new Error('A pin that was begun is not there.');
    return row.id;
  }

  /** @returns `undefined` if the question is forgotten */
  async choose(id: number, marks: readonly QuotePlace[]): Promise<Pin | undefined> {
    const [row] = await this.#database.rows(ROW, 'SELECT id, question, marks FROM pin WHERE id = ?', [id]);
    if (row === undefined || marks.length === 0) return undefined;
    await this.#database.write({
      sql: 'UPDATE pin SET marks = ? WHERE id = ?',
      args: [JSON.stringify(marks), id],
    });
    const pin = { id, question: row.question, marks };
    this.#pins.set(id, pin);
    return pin;
  }

  /** @returns what was pinned */
  async remove(id: number): Promise<Pin | undefined> {
    const pin = this.#pins.get(id);
    await this.#database.write({ sql: 'DELETE FROM pin WHERE id = ?', args: [id] });
    this.#pins.delete(id);
    return pin;
  }
}
