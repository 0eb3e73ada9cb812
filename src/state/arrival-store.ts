import { z } from 'zod';
import type { Database, Statement } from './database.js';

/** An article as far as its arrival is concerned. */
export interface Arriving {
  readonly id: string;
  /** The same as long as the article says the same. */
  readonly fingerprint: string;
}

/** An article that entered the coverage, or came back changed. */
export interface Arrival {
  /** Of the article. */
  readonly id: string;
  readonly kind: 'new' | 'updated';
  /** Counted on for ever; later arrivals have higher numbers. */
  readonly sequence: number;
}

/** Which arrivals: those after the one number (`undefined`: from the first on) up to the other, it included. */
export interface ArrivalRange {
  readonly after: number | undefined;
  readonly upTo: number;
}

const KNOWN = z.object({ article_id: z.string(), fingerprint: z.string() });
const ARRIVAL = z.object({
  article_id: z.string(),
  kind: z.enum(['new', 'updated']),
  sequence: z.number(),
});
const NEWEST = z.object({ newest: z.number() });

/** So many at once hold up the thread for a few milliseconds. */
const WRITTEN_AT_ONCE = 250;

/**
 * A line for each article that is not as it last was, and none else: whether it is the one before or the process
 * before that has told of it does not matter.
 */
const RECORD = `
  INSERT INTO arrival (article_id, fingerprint, kind, at)
  SELECT ?1, ?2, CASE WHEN former.fingerprint IS NULL THEN 'new' ELSE 'updated' END, ?3
  FROM (SELECT (SELECT fingerprint FROM arrival WHERE article_id = ?1 ORDER BY sequence DESC LIMIT 1) AS fingerprint) AS former
  WHERE former.fingerprint IS NOT ?2`;

/** What entered the coverage, in the order in which it was noticed. */
export class ArrivalStore {
  readonly #database: Database;
  readonly #clock: () => Date;
  /** By the article's id: what it was when it was last noticed. */
  readonly #known: Map<string, string>;

  private constructor(database: Database, clock: () => Date, known: Map<string, string>) {
    this.#database = database;
    this.#clock = clock;
    this.#known = known;
  }

  static async open(database: Database, clock: () => Date): Promise<ArrivalStore> {
    const rows = await database.rows(KNOWN, 'SELECT article_id, fingerprint FROM arrival ORDER BY sequence');
    return new ArrivalStore(database, clock, new Map(rows.map((row) => [row.article_id, row.fingerprint])));
  }

  /**
   * Notices what the coverage holds now. What it held before, even long ago and in the same words, is no arrival.
   *
   * @returns how many arrivals that were
   */
  async record(articles: readonly Arriving[]): Promise<number> {
    const changed = articles.filter(({ id, fingerprint }) => this.#known.get(id) !== fingerprint);
    const at = this.#clock().toISOString();
    let count = 0;
    for (let start = 0; start < changed.length; start += WRITTEN_AT_ONCE) {
      const some = changed.slice(start, start + WRITTEN_AT_ONCE);
      const statements = some.map(
        ({ id, fingerprint }): Statement => ({ sql: RECORD, args: [id, fingerprint, at] }),
      );
      const written = await this.#database.write(...statements);
      count += written.reduce((sum, rows) => sum + rows, 0);
      for (const { id, fingerprint } of some) this.#known.set(id, fingerprint);
    }
    return count;
  }

  /** The number of the last arrival; 0 before the first. */
  async newest(): Promise<number> {
    const [row] = await this.#database.rows(
      NEWEST,
      'SELECT coalesce(max(sequence), 0) AS newest FROM arrival',
    );
    return row?.newest ?? 0;
  }

  /** The arrivals of a range, one per article: new if it was new in this range; with the number of the last. */
  async within({ after = 0, upTo }: ArrivalRange): Promise<readonly Arrival[]> {
    const rows = await this.#database.rows(
      ARRIVAL,
      // Of the two kinds, `new` is first in the alphabet.
      `SELECT article_id, min(kind) AS kind, max(sequence) AS sequence FROM arrival
       WHERE sequence > ? AND sequence <= ? GROUP BY article_id ORDER BY sequence`,
      [after, upTo],
    );
    return rows.map(({ article_id, kind, sequence }) => ({ id: article_id, kind, sequence }));
  }
}
