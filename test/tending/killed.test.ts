import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { pierText } from './support/pier-text.js';

const WHOLE = ['a', 'b'].map(pierText);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  for (const name of ['corpus', 'removed']) mkdirSync(join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Ends a process that replaces a file over and over, as soon as it has done so `times`. */
async function killedAfter(times: number): Promise<void> {
  const file = 'test/tending/support/adding-endlessly.ts';
  const folders = [join(folder, 'corpus'), join(folder, 'removed')];
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    lines += text.split('\n').length - 1;
    if (lines >= times) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
}

it.each([1, 4, 9])('a bot that is killed after adding %i times leaves whole files only', async (times) => {
  await killedAfter(times);
  const added = readFileSync(join(folder, 'corpus/added/pier.txt'), 'utf8');
  expect(WHOLE.includes(added)).toBe(true);
  const kept = readdirSync(join(folder, 'removed'), { recursive: true }).map(String);
  for (const name of kept.filter((each) => each.endsWith('.txt'))) {
    expect(WHOLE.includes(readFileSync(join(folder, 'removed', name), 'utf8'))).toBe(true);
  }
  // What was being written stands aside, where nobody reads it.
  const { articles, rejected } = readCorpus({ dir: join(folder, 'corpus'), sources: NO_SOURCES });
  expect([articles.length, rejected]).toEqual([1, []]);
});
