import { expect, it } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.js';
import { duplicates } from '../../src/corpus/duplicates.js';

/** Different sentences for different seeds, the same on each run. */
const prose = (seed: number, length = 60) =>
  Array.from(
    { length },
    (_, index) => `word${(seed * 7919 + index * index * 31 + index * seed) % 9973}`,
  ).join(' ');
// Brands: any string serves as an id here.
const articles = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `${index}` as ArticleId, text }));
const found = (...texts: readonly string[]) => [...duplicates(articles(...texts))];

it('finds the very same text, also where only case, spaces and punctuation differ', () => {
  expect(found('Short words.', 'short  WORDS', prose(1), prose(1))).toEqual([
    ['1', '0'],
    ['3', '2'],
  ]);
});

it('finds a text with a few words changed, in any script', () => {
  const chinese = Array.from({ length: 300 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * index * 37) % 5000)),
  ).join('');
  expect(found(prose(2), prose(2).replace('word', 'term'), chinese, `${chinese.slice(0, 290)}完`)).toEqual([
    ['1', '0'],
    ['3', '2'],
  ]);
});

it('does not take different texts, or a text and its first half, for the same', () => {
  expect(found(prose(3), prose(4), prose(5, 100), prose(5, 50))).toEqual([]);
});

it('compares ten thousand articles within seconds', () => {
  const many = articles(...Array.from({ length: 10_000 }, (_, index) => prose(index % 9000, 200)));
  const start = performance.now();
  expect(duplicates(many).size).toBeGreaterThanOrEqual(1000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
