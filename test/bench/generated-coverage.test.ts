import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeGeneratedCoverage } from '../../bench/generated-coverage.js';
import { measured, percentile } from '../../bench/measure.js';
import { passagesOf } from '../../src/corpus/passages.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';

const COUNT = 200;
const from = readCorpus({ dir: 'data/articles', sources: NO_SOURCES }).articles;
const dirs: string[] = [];

function generated() {
  const dir = mkdtempSync(join(tmpdir(), 'generated-'));
  dirs.push(dir);
  writeGeneratedCoverage(dir, { from, count: COUNT });
  return readCorpus({ dir, sources: NO_SOURCES });
}

let corpus: ReturnType<typeof generated>;
beforeAll(() => {
  corpus = generated();
});
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

it('makes as many articles as asked, hardly any longer than a passage, none of them twice', () => {
  expect(corpus.rejected).toEqual([]);
  expect(corpus.articles).toHaveLength(COUNT);
  expect(corpus.duplicates.size).toBe(0);
  const passages = corpus.articles.flatMap(passagesOf).length;
  expect(passages).toBeGreaterThanOrEqual(COUNT);
  expect(passages).toBeLessThan(COUNT * 1.5);
});

it('writes in every language of the samples', () => {
  const languages = (articles: typeof from) => new Set(articles.map(({ language }) => language));
  expect(languages(corpus.articles)).toEqual(languages(from));
});

it('makes the same every time', () => {
  expect(generated().articles).toEqual(corpus.articles);
});

it('tells percentiles, and what a step takes', () => {
  expect(percentile([3, 1, 2, 5, 4], 0.5)).toBe(3);
  expect(percentile([3, 1, 2, 5, 4], 0.99)).toBe(5);
  expect(measured(() => 'done')).toEqual({
    value: 'done',
    tookMs: expect.any(Number),
    bytes: expect.any(Number),
  });
});
