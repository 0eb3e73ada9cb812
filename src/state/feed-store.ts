import { z } from 'zod';
import type { Database } from './database.js';

/** A feed as it was added. */
export interface NewFeed {
  readonly url: string;
  readonly title: string;
  /** What to call its publisher; `undefined`: as the feed calls itself. */
  readonly outlet: string | undefined;
}

/** How often it was fetched, and with what. */
export interface FeedState {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** When it was last fetched without a fault. */
  readonly fetchedAt: Date | undefined;
  readonly nextAt: Date;
  /** In a row, the last of them `fault`. */
  readonly failures: number;
  readonly fault: string | undefined;
}

export interface Feed extends NewFeed, FeedState {
  readonly id: number;
  /** How many of its items became articles. */
  readonly items: number;
}

/** An item that became an article. */
export interface StoredItem {
  readonly key: string;
  readonly hash: string;
  /** Below the corpus folder. */
  readonly file: string;
}

const optional = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);
const moment = z.iso.datetime().transform((text) => new Date(text));
const ROW = z
  .object({
    id: z.number(),
    url: z.string(),
    title: z.string(),
    outlet: optional,
    etag: optional,
    last_modified: optional,
    fetched_at: moment.nullable().transform((value) => value ?? undefined),
    next_at: moment,
    failures: z.number(),
    fault: optional,
    items: z.number(),
  })
  .transform(
    ({ last_modified, fetched_at, next_at, ...rest }): Feed => ({
      ...rest,
      lastModified: last_modified,
      fetchedAt: fetched_at,
      nextAt: next_at,
    }),
  );
const ITEM = z.object({ key: z.string(), hash: z.string(), file: z.string() });

const FEEDS = 'SELECT *, (SELECT count(*) FROM feed_item WHERE feed_id = feed.id) AS items FROM feed';

/** The feeds that the corpus is fed from. */
export class FeedStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** In the order in which they were added. */
  all(): Promise<readonly Feed[]> {
    return this.#database.rows(ROW, `${FEEDS} ORDER BY id`);
  }

  async byUrl(url: string): Promise<Feed | undefined> {
    const [feed] = await this.#database.rows(ROW, `${FEEDS} WHERE url = ?`, [url]);
    return feed;
  }

  /** @param nextAt when to fetch it first */
  async add({ url, title, outlet }: NewFeed, nextAt: Date): Promise<void> {
    await this.#database.write({
      sql: 'INSERT INTO feed (url, title, outlet, next_at) VALUES (?, ?, ?, ?) ON CONFLICT (url) DO NOTHING',
      args: [url, title, outlet ?? null, nextAt.toISOString()],
    });
  }

  /** Forgets the feed and its items; articles stay. */
  async remove(id: number): Promise<void> {
    await this.#database.write(
      { sql: 'DELETE FROM feed_item WHERE feed_id = ?', args: [id] },
      { sql: 'DELETE FROM feed WHERE id = ?', args: [id] },
    );
  }

  items(id: number): Promise<readonly StoredItem[]> {
    return this.#database.rows(ITEM, 'SELECT key, digest AS hash, file FROM feed_item WHERE feed_id = ?', [
      id,
    ]);
  }

  /** Notes how it was fetched, and which items are articles now. */
  async fetched(id: number, state: FeedState, items: readonly StoredItem[]): Promise<void> {
    const { etag, lastModified, fetchedAt, nextAt, failures, fault } = state;
    await this.#database.write(
      {
        sql: `UPDATE feed SET etag = ?, last_modified = ?, fetched_at = ?, next_at = ?, failures = ?, fault = ?
              WHERE id = ?`,
        args: [
          ...[etag ?? null, lastModified ?? null, fetchedAt?.toISOString() ?? null, nextAt.toISOString()],
          ...[failures, fault ?? null, id],
        ],
      },
      ...items.map(({ key, hash, file }) => ({
        sql: `INSERT INTO feed_item (feed_id, key, digest, file) VALUES (?, ?, ?, ?)
              ON CONFLICT (feed_id, key) DO UPDATE SET digest = excluded.digest`,
        args: [id, key, hash, file],
      })),
    );
  }
}
