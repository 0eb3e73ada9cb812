import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/corpus/article.js';
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
const found = (...texts: readonly string[]) =>
  [...duplicates(articles(...texts))].sort(([one], [other]) => Number(one) - Number(other));
const han = (length: number, seed = 37) =>
  Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * index * seed) % 5000))).join(
    '',
  );

it('finds the very same text, also where only case, spaces and punctuation differ', () => {
  expect(found('Short words.', 'short  WORDS', prose(1), prose(1))).toEqual([
    ['1', '0'],
    ['3', '2'],
  ]);
});

it('finds a text with a few words changed, in any script', () => {
  expect(found(prose(2), prose(2).replace('word', 'term'), han(300), `${han(290)}完`)).toEqual([
    ['1', '0'],
    ['3', '2'],
  ]);
});

it('finds a shortened repost by what it has of the longer text, in any script', () => {
  expect(found(prose(3, 150), prose(3, 70), han(400), han(150))).toEqual([
    ['1', '0'],
    ['3', '2'],
  ]);
});

it.each([
  ['other words', [prose(3), prose(4)]],
  ['a brief that a digest has among others', [`${prose(5)} ${prose(6)} ${prose(7)} ${prose(8)}`, prose(6)]],
  ['a line that a longer text begins with', [prose(9, 200), prose(9, 12)]],
  ['half of the words', [`${prose(10)} ${prose(11)}`, `${prose(10)} ${prose(12)}`]],
  [
    'the same sentences with other numbers',
    [
      `${'The index of the exchange closed, as every day, at the level of '.repeat(3)} 6, 871, 4,980 and 22 points.`,
      `${'The index of the exchange closed, as every day, at the level of '.repeat(3)} 7, 922, 5,113 and 31 points.`,
    ],
  ],
])('does not take for the same: %s', (_, texts) => {
  expect(found(...texts)).toEqual([]);
});

it('lets the best documented one stand for the others, in whatever order they come', () => {
  const text = prose(13, 100);
  const told = (id: string, more: Partial<Article>, length = 100) => ({
    id: id as ArticleId,
    text: prose(13, length),
    ...more,
  });
  const link = { kind: 'source', url: 'https://a.example/1' } as const;
  const date = {
    known: 'stated',
    iso: '2025-01-02T12:00:00.000Z',
    precision: 'day',
    written: undefined,
  } as const;
  const all = [
    told('bare', {}),
    told('dated', { outlet: 'Harbour Post', date }),
    told('short', { link, outlet: 'Harbour Post', date }, 60),
    told('whole', { link, outlet: 'Harbour Post', date }),
  ];
  expect(text).toBe(all[0]?.text);
  for (const order of [
    all,
    [...all].reverse(),
    [all[2], all[0], all[3], all[1]].flatMap((each) => each ?? []),
  ]) {
    expect(Object.fromEntries(duplicates(order))).toEqual({ bare: 'whole', dated: 'whole', short: 'whole' });
  }
});

it('compares ten thousand articles within seconds', () => {
  const many = articles(...Array.from({ length: 10_000 }, (_, index) => prose(index % 9000, 100)));
  const start = performance.now();
  expect(duplicates(many).size).toBeGreaterThanOrEqual(1000);
  expect(performance.now() - start).toBeLessThan(40_000);
});
