import { z } from 'zod';
import type { Database } from './database.js';
import type { Migration } from './migrations.js';

const APPLIED = z.object({ number: z.number(), name: z.string() });

/** The database has steps that this version does not know: a newer one has been run with it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(readonly steps: readonly string[]) {
    super(
      `The state database was used by a newer version of the bot (${steps.join(', ')}). Run that version, or set STATE_DIR to another folder.`,
    );
  }
}

export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  readonly clock: () => Date;
  /** Called before the first step, if there is one to take and the database is not new. */
  readonly backUp: (firstStep: Migration) => Promise<void>;
}

/**
 * Takes the steps that the database lacks, each in a transaction of its own, in order.
 *
 * @returns the steps taken
 * @throws {NewerDatabaseError} if a newer version of the bot has been there
 */
export async function migrate(
  database: Database,
  { migrations, clock, backUp }: MigrateOptions,
): Promise<readonly Migration[]> {
  await database.write({
    sql: 'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT',
  });
  const applied = await database.rows(APPLIED, 'SELECT number, name FROM migration ORDER BY number');
  const known = new Set(migrations.map(({ number }) => number));
  const newer = applied.filter(({ number }) => !known.has(number));
  if (newer.length > 0) throw new NewerDatabaseError(newer.map(({ number, name }) => `${number} ${name}`));
  const taken = new Set(applied.map(({ number }) => number));
  const missing = migrations.filter(({ number }) => !taken.has(number));
  const [first] = missing;
  if (first !== undefined && applied.length > 0) await backUp(first);
  for (const { number, name, statements } of missing) {
    await database.write(...statements.map((sql) => ({ sql })), {
      sql: 'INSERT INTO migration (number, name, at) VALUES (?, ?, ?)',
      args: [number, name, clock().toISOString()],
    });
  }
  return missing;
}
