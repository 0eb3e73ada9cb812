import { z } from 'zod';
import type { Database } from './database.js';

/** What these tables hold of a server goes when the server has gone for good. */
export const GUILD_TABLES = ['setting', 'feedback', 'digest_plan', 'digest_run', 'departure'] as const;
/** These name servers, and stay: who changed the corpus concerns all that use it. */
export const KEPT_TABLES = ['audit'] as const;

const GUILD = z.object({ guild_id: z.string() });

/** A store that holds what it keeps of servers in memory too. */
interface Remembering {
  forgetGuild(guildId: string): void;
}

/** Which servers the bot was removed from, and the end of what it kept for them. */
export class GuildData {
  readonly #database: Database;
  readonly #clock: () => Date;
  readonly #remembering: readonly Remembering[];
  readonly #gone: Set<string>;

  private constructor(
    database: Database,
    given: { clock: () => Date; remembering: readonly Remembering[]; gone: Set<string> },
  ) {
    this.#database = database;
    this.#clock = given.clock;
    this.#remembering = given.remembering;
    this.#gone = given.gone;
  }

  static async open(
    database: Database,
    given: { readonly clock: () => Date; readonly remembering: readonly Remembering[] },
  ): Promise<GuildData> {
    const rows = await database.rows(GUILD, 'SELECT guild_id FROM departure');
    return new GuildData(database, { ...given, gone: new Set(rows.map(({ guild_id }) => guild_id)) });
  }

  /** Whether the bot was removed from a server and has not come back. */
  hasLeft(guildId: string): boolean {
    return this.#gone.has(guildId);
  }

  /** Notes that the bot was removed from a server, unless that was known. */
  async left(guildId: string): Promise<void> {
    this.#gone.add(guildId);
    await this.#database.write({
      sql: 'INSERT INTO departure (guild_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING',
      args: [guildId, this.#clock().toISOString()],
    });
  }

  /** Notes that the bot is in a server, after all or again. */
  async returned(guildId: string): Promise<void> {
    if (!this.#gone.delete(guildId)) return;
    await this.#database.write({ sql: 'DELETE FROM departure WHERE guild_id = ?', args: [guildId] });
  }

  /** Compares with all servers that the bot is in: it may have been removed, or come back, while it was off. */
  async compare(present: ReadonlySet<string>): Promise<void> {
    const known = GUILD_TABLES.map((table) => `SELECT guild_id FROM ${table} WHERE guild_id IS NOT NULL`);
    const rows = await this.#database.rows(GUILD, known.join(' UNION '));
    for (const { guild_id: guildId } of rows) {
      await (present.has(guildId) ? this.returned(guildId) : this.left(guildId));
    }
  }

  /**
   * Deletes all that is kept for servers that the bot was removed from before a moment.
   * @returns how many servers that were
   */
  async sweep(before: Date): Promise<number> {
    const sql = 'SELECT guild_id FROM departure WHERE at < ?';
    const rows = await this.#database.rows(GUILD, sql, [before.toISOString()]);
    for (const { guild_id: guildId } of rows) {
      const statements = GUILD_TABLES.map((table) => ({
        sql: `DELETE FROM ${table} WHERE guild_id = ?`,
        args: [guildId],
      }));
      await this.#database.write(...statements);
      this.#gone.delete(guildId);
      for (const store of this.#remembering) store.forgetGuild(guildId);
    }
    return rows.length;
  }
}
