import { describe, expect, it } from 'vitest';
import { gapsIn, grainOf, periodOf } from '../../../src/retrieval/explore/periods.js';
import { type Following, timeline } from '../../../src/retrieval/explore/timeline.js';
import { articleOf, snapshotFrom } from '../../support/articles.js';
import { CONCEPTS, harbour } from '../../support/harbour.js';

const following = (given: Partial<Following> = {}): Following => ({
  text: 'strike',
  outlet: undefined,
  from: undefined,
  to: undefined,
  ...given,
});

const date = (iso: string, precision: 'day' | 'month' | 'year' = 'day') => ({
  known: 'stated' as const,
  iso: `${iso}T12:00:00.000Z`,
  precision,
  written: undefined,
});

const strike = (day: string | undefined, at: number) =>
  articleOf({
    title: `Strike ${at}`,
    outlet: `Post ${at % 3}`,
    ...(day === undefined ? {} : { day }),
    lines: [
      `Dockers were on strike for the ${at}th time, and speaker ${at} counted ${at + 40} ships in the bay.`,
    ],
  });

describe('timeline', () => {
  it('gives quotes in order of time, word for word, and keeps those without a date apart', () => {
    const { periods, undated, grain } = timeline(harbour, following());
    expect(grain).toBe('day');
    expect(periods.map(({ key }) => key)).toEqual(['2024-04-10', '2024-04-11', '2024-04-12', '2024-04-13']);
    expect(undated.map(({ outlet }) => outlet)).toEqual(['Залив']);
    for (const { articleId, excerpt } of [...periods.flatMap(({ quotes }) => quotes), ...undated]) {
      const { text = '' } = harbour.articles.get(articleId) ?? {};
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    }
  });

  it('groups what lies far apart by month, and names the days between which there is nothing', () => {
    const days = ['2022-03-30', '2022-04-08', '2022-04-08', '2025-05-16', '2025-06-02'];
    const snapshot = snapshotFrom(days.map(strike), CONCEPTS);
    const { grain, periods, gaps } = timeline(snapshot, following());
    expect(grain).toBe('month');
    expect(periods.map(({ key, quotes }) => [key, quotes.length])).toEqual([
      ['2022-03', 1],
      ['2022-04', 2],
      ['2025-05', 1],
      ['2025-06', 1],
    ]);
    expect(gaps).toEqual([{ after: '2022-04-08', before: '2025-05-16' }]);
  });

  it('has one quote of each article, and the first of articles that repeat one another', () => {
    const lines = [
      'Dockers went on strike at dawn; nine tugs, four barges and a pilot boat lay idle in the bay.',
    ];
    const one = articleOf({ title: 'Copy', outlet: 'B', day: '2024-02-03', lines });
    const first = articleOf({ title: 'First', outlet: 'A', day: '2024-02-01', lines });
    const quotes = timeline(snapshotFrom([one, first], CONCEPTS), following()).periods.flatMap(
      (period) => period.quotes,
    );
    expect(quotes.map(({ title }) => title)).toEqual(['First']);
  });

  it('is narrowed by days and outlet; then nothing without a date is in it', () => {
    const inApril = timeline(harbour, following({ from: '2024-04-11', to: '2024-04-12' }));
    expect(inApril.periods.map(({ key }) => key)).toEqual(['2024-04-11', '2024-04-12']);
    expect(inApril.undated).toEqual([]);
    const ofOne = timeline(harbour, following({ outlet: 'harbour gazette' }));
    expect(ofOne.periods.flatMap(({ quotes }) => quotes.map(({ outlet }) => outlet))).toEqual([
      'Harbour Gazette',
    ]);
  });

  it('has nothing on what nobody speaks of, and never more than sixty quotes', () => {
    expect(timeline(harbour, following({ text: 'helicopter licences in Patagonia' }))).toMatchObject({
      periods: [],
      undated: [],
      gaps: [],
    });
    const many = snapshotFrom(
      Array.from({ length: 90 }, (_, at) => strike(`2024-0${1 + (at % 9)}-1${at % 7}`, at)),
      CONCEPTS,
    );
    const { periods, grain } = timeline(many, following());
    expect(grain).toBe('month');
    expect(periods.flatMap(({ quotes }) => quotes).length).toBeLessThanOrEqual(60);
  });
});

describe('periods', () => {
  it('are as fine as makes few enough of them', () => {
    const months = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        date(`${2000 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}-05`),
      );
    expect(grainOf([date('2024-03-01'), date('2024-03-09')])).toBe('day');
    expect(grainOf(months(12))).toBe('month');
    expect(grainOf(months(40))).toBe('year');
    expect(grainOf([])).toBe('day');
  });

  it('are told by a date only as far as it is known', () => {
    expect(periodOf(date('2024-03-01', 'month'), 'day')).toBeUndefined();
    expect(periodOf(date('2024-03-01', 'month'), 'month')).toBe('2024-03');
    expect(periodOf(date('2024-03-01', 'year'), 'month')).toBeUndefined();
    expect(periodOf({ ...date('2024-03-01'), iso: undefined }, 'year')).toBeUndefined();
    expect(periodOf({ ...date('2024-03-01'), iso: 'yesterday' }, 'year')).toBeUndefined();
  });

  it('have gaps where more than a week lies between days, more than a quarter between months', () => {
    const some = [date('2024-03-01'), date('2024-03-08'), date('2024-03-20')];
    expect(gapsIn(some, 'day')).toEqual([{ after: '2024-03-08', before: '2024-03-20' }]);
    expect(gapsIn(some, 'month')).toEqual([]);
  });
});
