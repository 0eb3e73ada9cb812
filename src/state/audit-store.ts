import { z } from 'zod';
import type { Database } from './database.js';
import type { PersonalData } from './personal-data.js';

/** What moderators do that is remembered. */
export const AUDIT_ACTIONS = [
  'reload',
  'roll back',
  'fix',
  'add',
  'replace',
  'hide',
  'show',
  'remove',
  'add feed',
  'remove feed',
  'fetch feed',
  'add alias',
  'remove alias',
  'pin',
  'unpin',
  'close feedback',
  'set audit channel',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Stands for a member who wished to be forgotten. */
export const FORGOTTEN = 'forgotten';

/** Something that was done, by whom, and what it changed. */
export interface AuditEntry {
  /** The server that it was done in; empty: by the bot itself. */
  readonly guildId: string;
  /** The member; empty: the bot itself; {@link FORGOTTEN}: somebody who wished to be forgotten. */
  readonly userId: string;
  readonly action: AuditAction;
  /** What was changed, as a moderator would call it: a headline, a file, an alias. */
  readonly subject: string;
  /** What there was before and is after, as JSON can hold it; `undefined`: nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface AuditRecord extends AuditEntry {
  readonly id: number;
  readonly at: Date;
}

export interface AuditPage {
  /** Newest first. */
  readonly records: readonly AuditRecord[];
  /** Of all pages together. */
  readonly total: number;
}

const json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? undefined : JSON.parse(text)));

const ROW = z
  .object({
    id: z.number(),
    at: z.iso.datetime().transform((text) => new Date(text)),
    guild_id: z.string(),
    user_id: z.string(),
    action: z.enum(AUDIT_ACTIONS),
    subject: z.string(),
    before: json,
    after: json,
  })
  .transform(
    ({ guild_id, user_id, ...rest }): AuditRecord => ({ ...rest, guildId: guild_id, userId: user_id }),
  );

const COUNT = z.object({ total: z.number() });

/** What was done to the corpus and its settings. It only grows. */
export class AuditStore implements PersonalData {
  readonly name = 'audit';
  readonly #database: Database;
  readonly #clock: () => Date;

  constructor(database: Database, clock: () => Date) {
    this.#database = database;
    this.#clock = clock;
  }

  async record({ guildId, userId, action, subject, before, after }: AuditEntry): Promise<void> {
    await this.#database.write({
      sql: `INSERT INTO audit (at, guild_id, user_id, action, subject, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?)`,
      args: [
        this.#clock().toISOString(),
        guildId,
        userId,
        action,
        subject,
        before === undefined ? null : JSON.stringify(before),
        after === undefined ? null : JSON.stringify(after),
      ],
    });
  }

  /** @param page counted from 0 */
  async page(page: number, size: number): Promise<AuditPage> {
    const [records, [count]] = await Promise.all([
      this.#database.rows(ROW, 'SELECT * FROM audit ORDER BY id DESC LIMIT ? OFFSET ?', [size, page * size]),
      this.#database.rows(COUNT, 'SELECT count(*) AS total FROM audit'),
    ]);
    return { records, total: count?.total ?? 0 };
  }

  /** What was done so lately, by what there is after it: its subject. Of the last thousand times. */
  async subjects(action: AuditAction): Promise<ReadonlyMap<unknown, string>> {
    const sql = 'SELECT * FROM audit WHERE action = ? ORDER BY id DESC LIMIT 1000';
    const records = await this.#database.rows(ROW, sql, [action]);
    return new Map(records.toReversed().map(({ after, subject }) => [after, subject]));
  }

  exportOf(userId: string): Promise<readonly unknown[]> {
    return this.#database.rows(ROW, 'SELECT * FROM audit WHERE user_id = ? ORDER BY id', [userId]);
  }

  /** What was done stays, and no longer says by whom. */
  async forget(userId: string): Promise<void> {
    await this.#database.write({
      sql: 'UPDATE audit SET user_id = ? WHERE user_id = ?',
      args: [FORGOTTEN, userId],
    });
  }
}
