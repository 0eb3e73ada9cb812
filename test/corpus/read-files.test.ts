import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Reading from '../../src/corpus/read-articles.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { readFiles } from '../../src/corpus/read-files.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';

// No reader of ours is known to take so long: one that does is put in its place.
vi.mock(import('../../src/corpus/read-articles.js'), async (original) => {
  const real: typeof Reading = await original();
  return {
    ...real,
    readArticles: (file, sources) => {
      if (file.path.startsWith('slow')) /^(?:a+)+$/.test(`${'a'.repeat(50)}b`);
      return real.readArticles(file, sources);
    },
  };
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dragoman-files-'));
});
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const article = (title: string) => `# ${title}\n\nThe harbour of ${title} was opened in May by the mayor.\n`;

test('a file that takes too long is named with its reason and a remedy, and the others are read', () => {
  write('a.md', article('Aville'));
  write('slow.md', article('Slowville'));
  write('z.md', article('Zville'));
  const start = performance.now();
  const { articles, rejected } = readCorpus({ dir, sources: NO_SOURCES });
  expect(articles.map(({ title }) => title)).toEqual(['Aville', 'Zville']);
  expect(rejected).toEqual([
    {
      file: 'slow.md',
      line: undefined,
      reason: 'Reading it took longer than 2 seconds.',
      remedy: 'Leave out what is no text of an article, such as markup or signs in thousands, or split it.',
    },
  ]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a file that took too long is tried again by each load, since the machine may have been too busy', () => {
  write('slow.md', article('Slowville'));
  const request = { dir, sources: NO_SOURCES };
  const [record] = readFiles(['slow.md'], request, (now) => now.record);
  const [again] = readFiles(['slow.md'], { ...request, known: () => record }, (now) => now);
  expect(again?.articles).toEqual([]);
  expect(again?.record.rejected).toEqual(record?.rejected);
});

test.each([
  ['lines.txt', 'a\n'],
  ['tags.html', '<p>'],
  ['breaks.html', '<br>'],
  ['records.jsonl', '{"title":"a","text":"b"}\n'],
  ['brackets.jsonl', '[['],
  ['nothing.jsonl', '{}\n'],
])('%s, which would fill the memory, is turned away before it is read', (name, part) => {
  write('a.md', article('Aville'));
  write(name, part.repeat(Math.floor((8 * 1024 * 1024) / part.length)));
  const { articles, rejected } = readCorpus({ dir, sources: NO_SOURCES });
  expect(articles.map(({ title }) => title)).toEqual(['Aville']);
  expect(rejected.map(({ file, reason }) => [file, reason])).toEqual([
    [name, 'The file has more than 300,000 lines, tags or brackets.'],
  ]);
});

test('of a file in which every part is faulty, some faults are told, and how many more there are', () => {
  write('nothing.jsonl', '{}\n'.repeat(1000));
  const { rejected } = readCorpus({ dir, sources: NO_SOURCES });
  expect(rejected.length).toBeLessThan(100);
  expect(rejected.at(-1)?.reason).toMatch(/more/);
});
