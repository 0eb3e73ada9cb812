import { expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';

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
