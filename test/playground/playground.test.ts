import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { snowflakeMint, snowflakeTimeMs } from '../../src/playground/snowflake.js';
import { playground } from './support/bot.js';

test('takes the next free port when the wanted one is taken, and says so', async () => {
  const first = await playground();
  const taken = Number(new URL(first.url).port);
  const logged: string[] = [];
  const second = await playground({ port: taken, log: (message) => logged.push(message) });
  expect(Number(new URL(second.url).port)).not.toBe(taken);
  expect(second.portTaken).toBe(taken);
  expect(logged.join()).toContain(`Port ${taken} is taken`);
  expect((await fetch(second.url)).status).toBe(200);
});

test('has another token in each run', async () => {
  expect((await playground()).token).not.toBe((await playground()).token);
});

test('leaves its port when it is closed', async () => {
  const place = await playground();
  const port = Number(new URL(place.url).port);
  await place.close();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  await new Promise((resolve) => other.close(resolve));
});

test('ids grow, never repeat, and tell their time', () => {
  const now = Date.UTC(2026, 0, 1);
  const mint = snowflakeMint(() => now);
  const ids = Array.from({ length: 5000 }, mint);
  expect(new Set(ids).size).toBe(5000);
  expect(ids.map(BigInt)).toEqual(ids.map(BigInt).sort((a, b) => (a < b ? -1 : 1)));
  expect(snowflakeTimeMs(ids[0] ?? '')).toBe(now);
});
