import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFolder, FERRY, filesFor, post } from './support/corpus-folder.js';

let place: ReturnType<typeof corpusFolder>;

beforeEach(() => {
  place = corpusFolder();
  for (let n = 0; n < 60; n += 1) place.write(`articles/old-${n}.md`, post(`Old ${n}`, `${FERRY} ${n}`));
});
afterEach(() => place.remove());

/** Reloads in another process until a line tells that it is time, then kills it, so many milliseconds later. */
async function killedAt(line: string, afterMs: number): Promise<void> {
  const args = ['--import', 'tsx', 'test/retrieval/library/support/apply-forever.ts', place.folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const said of createInterface({ input: child.stdout })) {
    if (said === line) setTimeout(() => child.kill('SIGKILL'), afterMs);
  }
  expect((await ended)[1]).toBe('SIGKILL');
}

describe('a process that is killed while it reloads', () => {
  it.each([
    ['when it has begun', 'applying 0', 0],
    ['while it builds', 'applying 1', 700],
    ['about when it keeps what it has analysed', 'applied 1', 0],
  ] as const)(
    'loses no article, and leaves nothing that the next start stumbles on: %s',
    async (_, line, afterMs) => {
      const old = readFileSync(place.at('articles/old-7.md'), 'utf8');
      await killedAt(line, afterMs);
      expect(readFileSync(place.at('articles/old-7.md'), 'utf8')).toBe(old);
      const library = await place.open();
      const other = await place.open({ analysesDir: undefined });
      expect(library.report.coverage).toEqual(other.report.coverage);
      expect(await filesFor(library, 'How many tons did crane number 0 lift?')).toContain('crane-0.md');
      await Promise.all([library.close(), other.close()]);
      // What the killed process wrote aside is gone, or goes when its box is written again.
      const boxes = readdirSync(place.at('analyses')).filter((name) => !name.startsWith('.'));
      expect(boxes.every((name) => /^box-\d\d$/.test(name))).toBe(true);
    },
  );
});
