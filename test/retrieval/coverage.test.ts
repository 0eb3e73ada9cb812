import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/retrieval/coverage.js';
import { articleOf } from '../support/articles.js';
import { HARBOUR, harbour } from '../support/harbour.js';

const titled = (title: string) => articleOf({ title, lines: ['A line.'] });

describe('coverageOf', () => {
  it('counts articles, passages, languages and outlets, most first', () => {
    expect(harbour.coverage.articles).toBe(HARBOUR.length);
    expect(harbour.coverage.languages).toEqual([
      { language: 'en', articles: 5 },
      { language: 'ru', articles: 2 },
      { language: 'zh', articles: 1 },
      { language: 'ar', articles: 1 },
      { language: 'uk', articles: 1 },
    ]);
    expect(harbour.coverage.outlets[0]).toEqual({ outlet: 'Island Post', articles: 3 });
    const passages = harbour.indexes.reduce((sum, { size }) => sum + size, 0);
    expect(harbour.coverage.passages).toBe(passages);
  });

  it('tells the first and the last day, whatever the order', () => {
    expect(harbour.coverage.dates).toEqual({ first: '2023-11-20', last: '2024-05-03' });
  });

  it('tells no days where no article has one', () => {
    expect(coverageOf([titled('Untold')], 1).dates).toBeUndefined();
  });

  it('takes for topics what several headlines share, without stop words and numbers', () => {
    const titles = ['The ferry in 2024', 'Ferries and the storm', 'A storm over 2024', 'The ferry', 'Alone'];
    expect(coverageOf(titles.map(titled), 5).topics).toEqual(['ferry', 'storm']);
  });

  it('says of nothing that it is nothing', () => {
    expect(coverageOf([], 0)).toEqual({
      articles: 0,
      passages: 0,
      languages: [],
      outlets: [],
      dates: undefined,
      topics: [],
    });
  });
});
