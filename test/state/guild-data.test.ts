import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/log.js';
import { connect } from '../../src/state/database.js';
import { GUILD_TABLES, KEPT_TABLES } from '../../src/state/guild-data.js';
import { type OpenStores, openStores } from '../../src/state/open-stores.js';
import { aPlan } from '../digest/support/digest-world.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const LOG = createLog({ level: 'silent' });
const NAMED = z.object({ name: z.string() });
const COUNTED = z.object({ count: z.number() });

let stateDir: string;
let now: Date;
let state: OpenStores;

const open = () => openStores({ stateDir, clock: () => now, log: LOG });

beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'state-'));
  now = new Date('2025-03-01T00:00:00Z');
  state = await open();
  const { digests, settings, ledger } = state.stores;
  for (const guildId of ['100', '200']) {
    await settings.set({ guildId }, 'language', 'uk');
    await digests.put(aPlan({ id: `plan-${guildId}`, guildId }));
    await ledger.enter({ planId: `plan-${guildId}`, at: now, guildId, byHand: false });
  }
});
afterEach(async () => {
  await state.close();
  rmSync(stateDir, { recursive: true, force: true });
});

async function rowsOf(guildId: string): Promise<number> {
  const database = await connect({ url: `file:${join(stateDir, 'dragoman.db')}` });
  let sum = 0;
  for (const table of GUILD_TABLES) {
    const sql = `SELECT count(*) AS count FROM ${table} WHERE guild_id = ?`;
    const [row] = await database.rows(COUNTED, sql, [guildId]);
    sum += row?.count ?? 0;
  }
  await database.close();
  return sum;
}

const passDays = (days: number) => {
  now = new Date(now.getTime() + days * DAY_MS);
  return state.stores.guilds.sweep(new Date(now.getTime() - 30 * DAY_MS));
};

describe('what is kept for a server', () => {
  it('goes thirty days after the bot was removed from it, and nothing of any other server', async () => {
    await state.stores.guilds.left('100');
    expect(await passDays(29)).toBe(0);
    expect(await rowsOf('100')).toBe(4);
    expect(await passDays(2)).toBe(1);
    expect([await rowsOf('100'), await rowsOf('200')]).toEqual([0, 3]);
    expect(state.stores.settings.of({ guildId: '100' }, 'language')).toBeUndefined();
    expect(state.stores.digests.ofGuild('100')).toEqual([]);
    expect(state.stores.digests.ofGuild('200')).toHaveLength(1);
  });

  it('stays if the bot comes back before, and the days are counted anew', async () => {
    const { guilds } = state.stores;
    await guilds.left('100');
    await passDays(20);
    await guilds.returned('100');
    expect(guilds.hasLeft('100')).toBe(false);
    await guilds.left('100');
    expect(await passDays(20)).toBe(0);
    expect(await passDays(11)).toBe(1);
  });

  it('goes too if the bot was removed while it was off, also over restarts', async () => {
    await state.stores.guilds.compare(new Set(['200']));
    await state.close();
    now = new Date(now.getTime() + 10 * DAY_MS);
    state = await open();
    await state.stores.guilds.compare(new Set(['200']));
    expect(state.stores.guilds.hasLeft('100')).toBe(true);
    expect(await passDays(21)).toBe(1);
    await state.stores.guilds.compare(new Set(['200', '100']));
    expect(state.stores.guilds.hasLeft('100')).toBe(false);
  });

  it('is in the tables that are listed: no table names servers without being one of them', async () => {
    const database = await connect({ url: `file:${join(stateDir, 'dragoman.db')}` });
    const tables = await database.rows(
      NAMED,
      `SELECT DISTINCT m.name AS name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND c.name = 'guild_id' ORDER BY 1`,
    );
    await database.close();
    expect(
      tables.map(({ name }) => name),
      'help: list the table in src/state/guild-data.ts',
    ).toEqual([...GUILD_TABLES, ...KEPT_TABLES].sort());
  });
});
