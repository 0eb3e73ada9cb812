import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/corpus/article.js';
import { twins } from '../../src/corpus/twins.js';
import { articleOf } from '../support/articles.js';

/** Different sentences for different seeds, the same on each run. */
const prose = (seed: number, length = 60) =>
  Array.from(
    { length },
    (_, index) => `word${(seed * 7919 + index * index * 31 + index * seed) % 9973}`,
  ).join(' ');
// A brand: any string serves as an id here.
const held = (file: string, text: string, more: Partial<Article> = {}): Article => ({
  ...articleOf({ title: file, lines: [text] }),
  id: file as ArticleId,
  file,
  ...more,
});
const found = (texts: readonly string[], articles: readonly Article[], file = 'new.md') =>
  twins(
    texts.map((text) => ({ text, file })),
    articles,
  ).map((article) => article?.file);

it('finds for each text the article that says the same, also changed a little or shortened, in any script', () => {
  const han = (length: number) =>
    Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * index * 37) % 5000))).join(
      '',
    );
  const articles = [held('a.md', prose(1)), held('b.md', prose(2, 150)), held('c.md', han(400))];
  expect(
    found([prose(2, 80), prose(1).replace('word', 'term'), prose(9), han(200), prose(1)], articles),
  ).toEqual(['b.md', 'a.md', undefined, 'c.md', 'a.md']);
});

it('finds a short text only where it is the very same', () => {
  const articles = [held('a.md', 'The ferry sails again on Monday.')];
  expect(found(['the ferry sails again on monday', 'The ferry sails again on Tuesday.'], articles)).toEqual([
    'a.md',
    undefined,
  ]);
});

it('does not find what the text would replace, but what lies elsewhere', () => {
  expect(found([prose(1)], [held('same.md', prose(1))], 'same.md')).toEqual([undefined]);
  expect(found([prose(1)], [held('same.md', prose(1)), held('other.md', prose(1))], 'same.md')).toEqual([
    'other.md',
  ]);
});

it('names the best documented one of several that have as much in common, in whatever order they come', () => {
  const link = { kind: 'source', url: 'https://harbour.example/a' } as const;
  const articles = [
    held('bare.md', prose(1), { outlet: undefined, link: undefined }),
    held('told.md', prose(1), { outlet: 'The Harbour Post', link }),
  ];
  expect(found([prose(1)], articles)).toEqual(['told.md']);
  expect(found([prose(1)], [...articles].reverse())).toEqual(['told.md']);
});

it('finds nothing for nothing, and in nothing', () => {
  expect(found([], [held('a.md', prose(1))])).toEqual([]);
  expect(found(['', prose(1)], [])).toEqual([undefined, undefined]);
});

it('looks for two hundred texts among two thousand articles within a second of CPU', () => {
  const articles = Array.from({ length: 2000 }, (_, at): Article => held(`${at}.md`, prose(at, 300)));
  const texts = Array.from({ length: 200 }, (_, at) => prose(at * 10, 300));
  // Once, as a library has done when it has looked for duplicates.
  twins([], articles);
  // Not by the clock: other tests run beside it.
  const before = process.cpuUsage();
  expect(found(texts, articles)).toEqual(texts.map((_, at) => `${at * 10}.md`));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1500);
});
