import { expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { articlesIn } from './support/articles-in.js';

const MEGABYTE = 1024 * 1024;

it.each([
  ['combining marks', '\u0301'],
  ['full stops', '.'],
  ['invisible characters', '\u200B'],
])('a file of millions of %s is read or rejected, and stops nothing', { timeout: 120_000 }, (_, sign) => {
  const bytes = new TextEncoder().encode(sign.repeat((4 * MEGABYTE) / 2));
  const { articles, rejected } = readArticles({ path: 'a.txt', bytes }, NO_SOURCES);
  expect(articles.length + rejected.length).toBe(1);
  for (const { reason, remedy } of rejected) expect(reason && remedy).toBeTruthy();
});

it('an article longer than a novel is rejected, since it is compared with all others', () => {
  const { articles, rejected } = articlesIn(`# Words\n\n${'The lamp was lit. '.repeat(60_000)}`);
  expect(articles).toEqual([]);
  expect(rejected).toMatchObject([{ reason: 'The article is longer than 1,000,000 characters.' }]);
});

it('a table of more records than can be read in time is rejected with a remedy', () => {
  const { articles, rejected } = articlesIn(`title,text\n${'a,b\n'.repeat(20_001)}`, 'rows.csv');
  expect(articles).toEqual([]);
  expect(rejected).toMatchObject([
    { reason: 'It has 20,001 records, more than 20,000.', remedy: 'Split it into smaller files.' },
  ]);
});
