import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { connect, DamagedDatabaseError, type Database } from './database.js';
import { migrate } from './migrate.js';
import { MIGRATIONS, type Migration } from './migrations.js';
import { type Stores, storesOf } from './stores.js';

export interface StateOptions {
  /** The folder of the database, and of its backups; made when there is none. */
  readonly stateDir: string;
  /** A libSQL server instead of a file in the folder. */
  readonly url?: string | undefined;
  readonly authToken?: string | undefined;
  readonly clock: () => Date;
  readonly log: {
    info(fields: object, message: string): void;
    error(fields: object, message: string): void;
  };
}

export interface OpenStores {
  readonly stores: Stores;
  close(): Promise<void>;
}

const FILE_NAME = 'dragoman.db';

/**
 * Opens what the bot remembers. A file that is damaged is set aside under another name, and a new one is begun.
 *
 * @throws {NewerDatabaseError} if a newer version of the bot has used it
 */
export async function openStores(options: StateOptions): Promise<OpenStores> {
  const { stateDir, url, authToken, clock, log } = options;
  const database = url === undefined ? await openFile(options) : await connect({ url, authToken });
  try {
    const steps = await migrate(database, {
      migrations: MIGRATIONS,
      clock,
      // A server's backups are its keeper's affair.
      backUp: (first) =>
        url === undefined ? backUp(database, { stateDir, first, clock }) : Promise.resolve(),
    });
    if (steps.length > 0)
      log.info({ steps: steps.map(({ name }) => name) }, 'The state database is up to date');
    return { stores: await storesOf(database, { clock }), close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What is forgotten when the process ends: for tests. */
export async function openStoresInMemory(clock: () => Date): Promise<OpenStores> {
  const database = await connect({ url: ':memory:' });
  await migrate(database, { migrations: MIGRATIONS, clock, backUp: async () => undefined });
  return { stores: await storesOf(database, { clock }), close: () => database.close() };
}

async function openFile({ stateDir, clock, log }: StateOptions): Promise<Database> {
  mkdirSync(stateDir, { recursive: true });
  const file = join(stateDir, FILE_NAME);
  const url = `file:${file}`;
  try {
    return await connect({ url });
  } catch (error) {
    if (!(error instanceof DamagedDatabaseError)) throw error;
    const aside = `${file}.damaged-${stamp(clock())}`;
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
    }
    log.error(
      { err: error, aside },
      'The state database is damaged. It was set aside, and a new one is begun: settings, digests and feedback are those of a new bot. To get them back, stop the bot and put a backup in its place.',
    );
    return connect({ url });
  }
}

async function backUp(
  database: Database,
  { stateDir, first, clock }: { stateDir: string; first: Migration; clock: () => Date },
): Promise<void> {
  const name = `${FILE_NAME}.before-${String(first.number).padStart(3, '0')}-${stamp(clock())}`;
  await database.copyTo(join(stateDir, name));
}

/** A moment as part of a file's name. */
function stamp(moment: Date): string {
  return moment.toISOString().replaceAll(/[:.]/g, '-');
}
