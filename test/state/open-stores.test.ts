import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/log.js';
import { connect } from '../../src/state/database.js';
import { migrate, NewerDatabaseError } from '../../src/state/migrate.js';
import { MIGRATIONS, type Migration } from '../../src/state/migrations.js';
import { openStores } from '../../src/state/open-stores.js';

const clock = () => new Date('2024-01-02T03:04:05Z');
const log = createLog({ level: 'silent' });

let stateDir: string;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

const open = () => openStores({ stateDir, clock, log });
const connectFile = () => connect({ url: `file:${join(stateDir, 'dragoman.db')}` });

describe('the state', () => {
  it('is begun anew where the file is damaged, which is kept under another name', async () => {
    const file = join(stateDir, 'dragoman.db');
    writeFileSync(file, 'no database at all, but something that somebody may want back');
    const { stores, close } = await open();
    await stores.settings.set({ guildId: '1' }, 'language', 'ru');
    await close();
    const aside = readdirSync(stateDir).filter((name) => name.includes('damaged'));
    expect(aside).toEqual(['dragoman.db.damaged-2024-01-02T03-04-05-000Z']);
    expect(readFileSync(join(stateDir, aside[0] ?? ''), 'utf8')).toMatch(/^no database at all/);
  });

  it('is begun anew where pages in the middle of the file are damaged', async () => {
    const { stores, close } = await open();
    for (let n = 0; n < 300; n++) await stores.settings.set({ guildId: `${n}` }, 'language', 'ru');
    await close();
    const file = join(stateDir, 'dragoman.db');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x55, 4096, 16_384));
    const again = await open();
    expect(again.stores.settings.of({ guildId: '5' }, 'language')).toBeUndefined();
    await again.close();
    expect(readdirSync(stateDir).some((name) => name.includes('damaged'))).toBe(true);
  });

  it('of a newer version is left alone, with an error that says so', async () => {
    await (await open()).close();
    const database = await connectFile();
    const sql = "INSERT INTO migration (number, name, at) VALUES (9000, 'later', '2030-01-01')";
    await database.write({ sql });
    await database.close();
    await expect(open()).rejects.toThrow(NewerDatabaseError);
  });
});

describe('migrations', () => {
  const steps = (...statements: readonly string[]): Migration[] =>
    statements.map((sql, index) => ({ number: index + 1, name: `step ${index + 1}`, statements: [sql] }));
  const tables = async (database: Awaited<ReturnType<typeof connect>>) => {
    const sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration' ORDER BY name";
    return (await database.rows(z.object({ name: z.string() }), sql)).map(({ name }) => name);
  };

  it('are numbered in order, each number once', () => {
    const numbers = MIGRATIONS.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('are each run once, and backed up before where there was a database', async () => {
    const database = await connectFile();
    const backUps: number[] = [];
    const backUp = async ({ number }: Migration) => void backUps.push(number);
    const all = steps('CREATE TABLE a (x)', 'CREATE TABLE b (x)');
    await migrate(database, { migrations: all.slice(0, 1), clock, backUp });
    expect(backUps).toEqual([]);
    await migrate(database, { migrations: all, clock, backUp });
    await migrate(database, { migrations: all, clock, backUp });
    expect({ backUps, tables: await tables(database) }).toEqual({ backUps: [2], tables: ['a', 'b'] });
    await database.close();
  });

  it('leave nothing of a step that fails', async () => {
    const database = await connectFile();
    const [first, second] = steps('CREATE TABLE a (x)', 'CREATE TABLE b (x)');
    const broken = [{ number: 1, name: 'broken', statements: ['CREATE TABLE a (x)', 'CREATE NONSENSE'] }];
    const backUp = async () => undefined;
    await expect(migrate(database, { migrations: broken, clock, backUp })).rejects.toThrow();
    expect(await tables(database)).toEqual([]);
    await migrate(database, { migrations: [first, second].flatMap((it) => it ?? []), clock, backUp });
    expect(await tables(database)).toEqual(['a', 'b']);
    await database.close();
  });

  it('write a copy of the database that can be opened', async () => {
    const { stores, close } = await open();
    await stores.settings.set({ guildId: '1' }, 'language', 'ru');
    await close();
    const database = await connectFile();
    const copy = join(stateDir, 'copy.db');
    await database.copyTo(copy);
    await database.close();
    const copied = await connect({ url: `file:${copy}` });
    const rows = await copied.rows(z.object({ value: z.string() }), 'SELECT value FROM setting');
    expect(rows).toEqual([{ value: '"ru"' }]);
    await copied.close();
  });
});
