import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArrivalStore } from '../../src/state/arrival-store.js';
import { connect, type Database } from '../../src/state/database.js';
import { migrate } from '../../src/state/migrate.js';
import { MIGRATIONS } from '../../src/state/migrations.js';

const clock = () => new Date('2025-03-01T00:00:00Z');
let database: Database;
let arrivals: ArrivalStore;

beforeEach(async () => {
  database = await connect({ url: ':memory:' });
  await migrate(database, { migrations: MIGRATIONS, clock, backUp: async () => undefined });
  arrivals = await ArrivalStore.open(database, clock);
});
afterEach(() => database.close());

const corpus = (...articles: readonly string[]) =>
  articles.map((each) => {
    const [id = '', fingerprint = ''] = each.split(':');
    return { id, fingerprint };
  });
const since = async (after: number) =>
  (await arrivals.within({ after, upTo: await arrivals.newest() })).map(({ id, kind }) => `${id} ${kind}`);

describe('arrivals', () => {
  it('are what was not there before, and what says something else than it did', async () => {
    await arrivals.record(corpus('a:1', 'b:1'));
    const told = await arrivals.newest();
    await arrivals.record(corpus('a:1', 'b:2', 'c:1'));
    expect(await since(told)).toEqual(['b updated', 'c new']);
    expect(await since(0)).toEqual(['a new', 'b new', 'c new']);
  });

  it('are none after a reload, a restart, or for an article that was gone and came back unchanged', async () => {
    await arrivals.record(corpus('a:1', 'b:1'));
    expect(await arrivals.record(corpus('a:1', 'b:1'))).toBe(0);
    expect(await arrivals.record(corpus('a:1'))).toBe(0);
    expect(await arrivals.record(corpus('a:1', 'b:1'))).toBe(0);
    arrivals = await ArrivalStore.open(database, clock);
    expect(await arrivals.record(corpus('a:1', 'b:1'))).toBe(0);
  });

  it('are noticed once by two processes', async () => {
    const other = await ArrivalStore.open(database, clock);
    expect(await arrivals.record(corpus('a:1'))).toBe(1);
    expect(await other.record(corpus('a:1'))).toBe(0);
    expect(await other.record(corpus('a:2'))).toBe(1);
    expect(await arrivals.record(corpus('a:2'))).toBe(0);
  });

  it('of an article that changes back are two updates', async () => {
    await arrivals.record(corpus('a:1'));
    const told = await arrivals.newest();
    await arrivals.record(corpus('a:2'));
    await arrivals.record(corpus('a:1'));
    expect(await arrivals.newest()).toBe(told + 2);
    expect(await since(told)).toEqual(['a updated']);
  });

  it('of a thousand articles are all noticed', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => ({ id: `a${n}`, fingerprint: '1' }));
    expect(await arrivals.record(many)).toBe(1001);
    expect(await since(0)).toHaveLength(1001);
  });
});
