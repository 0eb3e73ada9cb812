import { type Client, createClient, type InStatement, LibsqlError } from '@libsql/client';
import type { z } from 'zod';

/** A statement with its values, in the order of its question marks. */
export interface Statement {
  readonly sql: string;
  readonly args?: readonly (string | number | null)[];
}

/** The state database. Nothing but this room sees it. */
export interface Database {
  /** The rows of a query, each checked against a schema. @throws if one is of another shape */
  rows<Row>(schema: z.ZodType<Row>, sql: string, args?: Statement['args']): Promise<readonly Row[]>;
  /**
   * Runs statements in one transaction.
   * @returns how many rows each has changed
   */
  write(...statements: readonly Statement[]): Promise<readonly number[]>;
  /** Writes a copy of the whole database, as it is now, to a file that does not exist yet. */
  copyTo(file: string): Promise<void>;
  /** Brings what was written into one file, and ends the connection. */
  close(): Promise<void>;
}

/** How long a writer waits for another process to finish writing. It blocks the thread, so it is short. */
const BUSY_TIMEOUT_MS = 1000;

export interface DatabaseAddress {
  /** `file:…`, `:memory:`, or a libSQL server's `libsql:`, `https:`, `http:`, `wss:` or `ws:`. */
  readonly url: string;
  /** What a libSQL server asks for. */
  readonly authToken?: string | undefined;
}

/**
 * Connects to a database.
 *
 * @throws {DamagedDatabaseError} if the file is no database, or one that is damaged; the file is left as it is
 */
export async function connect({ url, authToken }: DatabaseAddress): Promise<Database> {
  try {
    // In memory, there is but one connection, and nobody to wait for.
    const client = createClient({ url, timeout: BUSY_TIMEOUT_MS, ...(authToken && { authToken }) });
    if (url.startsWith('file:')) await prepareFile(client);
    return databaseOf(client);
  } catch (error) {
    throw isDamage(error) ? new DamagedDatabaseError({ cause: error }) : error;
  }
}

/** The file is no database, or a damaged one. */
export class DamagedDatabaseError extends Error {
  override readonly name = 'DamagedDatabaseError';

  constructor(options?: ErrorOptions) {
    super('The file is no SQLite database, or is damaged.', options);
  }
}

async function prepareFile(client: Client): Promise<void> {
  // Readers and a writer do not wait for one another, and what is committed survives the process.
  await client.execute('PRAGMA journal_mode = WAL');
  const { rows } = await client.execute('PRAGMA quick_check(1)');
  if (rows[0]?.[0] !== 'ok') {
    client.close();
    throw new DamagedDatabaseError({ cause: rows[0]?.[0] });
  }
}

function databaseOf(client: Client): Database {
  return {
    async rows(schema, sql, args = []) {
      const { rows, columns } = await client.execute({ sql, args: [...args] });
      return rows.map((row) =>
        schema.parse(Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
      );
    },
    async write(...statements) {
      const given = statements.map(({ sql, args = [] }): InStatement => ({ sql, args: [...args] }));
      const results = await client.batch(given, 'write');
      return results.map(({ rowsAffected }) => rowsAffected);
    },
    async copyTo(file) {
      await client.execute({ sql: 'VACUUM INTO ?', args: [file] });
    },
    async close() {
      if (client.protocol === 'file') await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      client.close();
    },
  };
}

function isDamage(error: unknown): boolean {
  return error instanceof LibsqlError && /SQLITE_(?:NOTADB|CORRUPT)/.test(`${error.code} ${error.message}`);
}
