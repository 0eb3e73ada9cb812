import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.js';
import { likeness } from '../../src/stories/likeness.js';
import type { Report, Weights } from '../../src/stories/report.js';
import { storiesOf } from '../../src/stories/stories.js';

function weights(...terms: readonly string[]): Weights {
  return { terms: new Map(terms.map((term) => [term, 1])), norm: Math.sqrt(terms.length) };
}

function report(id: string, given: Partial<Report> = {}): Report {
  return {
    // Only told apart by it.
    id: id as ArticleId,
    original: id as ArticleId,
    language: 'en',
    day: 100,
    concepts: weights('bridge', 'mayor', 'opening'),
    words: weights('bridge', 'mayor', 'ribbon'),
    figures: new Set(),
    days: new Set(),
    rounds: new Set(),
    ...given,
  };
}

const ids = (reports: readonly Report[]): string[][] =>
  storiesOf(reports).map((story) => story.map(({ id }) => id));

describe('stories', () => {
  it('hold reports of several languages that share what they are about', () => {
    expect(
      ids([
        report('a'),
        report('b', { language: 'ar' }),
        report('c', { concepts: weights('ferry', 'ice'), words: weights('ice') }),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it.each<[string, Partial<Report>, Partial<Report>]>([
    ['appear more than three days apart', { day: 100 }, { day: 104 }],
    ['tell of different days', { days: new Set(['05-16']) }, { days: new Set(['05-17']) }],
    ['count different rounds', { rounds: new Set([1]) }, { rounds: new Set([2]) }],
  ])('are two where reports %s', (_, one, other) => {
    expect(likeness(report('a', one), report('b', other))).toBeUndefined();
    expect(ids([report('a', one), report('b', other)])).toEqual([['a'], ['b']]);
  });

  it('are never joined by a third report where two of them tell of different days', () => {
    const story = ids([
      report('a', { days: new Set(['05-16']) }),
      report('b'),
      report('c', { days: new Set(['05-17']) }),
    ]);
    expect(story.some((each) => each.includes('a') && each.includes('c'))).toBe(false);
    expect(story.flat().sort()).toEqual(['a', 'b', 'c']);
  });

  it('hold what says the same words, whatever else differs', () => {
    const copy = { original: 'a' as ArticleId, day: 200, concepts: weights('x'), words: weights('y') };
    expect(ids([report('a'), report('b', copy)])).toEqual([['a', 'b']]);
  });

  it('ask for more where it is not known when reports appeared', () => {
    const dated = likeness(report('a'), report('b')) ?? 0;
    expect(likeness(report('a'), report('b', { day: undefined }))).toBeLessThan(dated);
  });

  it('are found among many reports that all share their terms', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      report(`${n}`, { days: new Set([`05-${10 + (n % 3)}`]) }),
    );
    expect(ids(many).map(({ length }) => length)).toEqual([100, 100, 100]);
  });
});
