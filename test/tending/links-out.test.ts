import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addFiles } from '../../src/tending/add-files.js';
import { removeFile } from '../../src/tending/remove-file.js';

const bytes = new TextEncoder().encode('The pier was painted.');
const clock = () => new Date('2021-03-01');

let folder: string;
let outside: string;
let options: { corpusDir: string; removedDir: string; clock: typeof clock };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  outside = join(folder, 'outside');
  options = { corpusDir: join(folder, 'corpus'), removedDir: join(folder, 'removed'), clock };
  for (const dir of [outside, options.corpusDir]) mkdirSync(dir);
  writeFileSync(join(outside, 'pier.txt'), 'keep me');
  symlinkSync(outside, join(options.corpusDir, 'added'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(['added/pier.txt', 'added/new.txt', '../outside/pier.txt'])(
  'nothing is written through a folder that is a link out of the corpus, nor by a path that leads out: %s',
  async (path) => {
    const waiting = [{ path, title: 'Pier', bytes }];
    expect(await addFiles(waiting, { ...options, mayReplace: true })).toEqual({ state: 'outside', path });
    expect(readFileSync(join(outside, 'pier.txt'), 'utf8')).toBe('keep me');
    expect(existsSync(join(outside, 'new.txt'))).toBe(false);
  },
);

it.each(['added/pier.txt', '../outside/pier.txt', 'added/..', '.', '..', ''])(
  'nothing is removed that lies behind it: %j',
  async (file) => {
    expect(await removeFile(options, file)).toEqual({ state: 'gone' });
    expect(readFileSync(join(outside, 'pier.txt'), 'utf8')).toBe('keep me');
    expect(existsSync(join(options.corpusDir, 'added'))).toBe(true);
  },
);

it('of a file that is a link, the link alone is removed', async () => {
  symlinkSync(join(outside, 'pier.txt'), join(options.corpusDir, 'link.txt'));
  expect(await removeFile(options, 'link.txt')).toMatchObject({ state: 'removed' });
  expect(existsSync(join(options.corpusDir, 'link.txt'))).toBe(false);
  expect(readFileSync(join(outside, 'pier.txt'), 'utf8')).toBe('keep me');
});
