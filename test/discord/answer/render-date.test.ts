import { expect, it } from 'vitest';
import type { ArticleDate } from '../../../src/corpus/article.js';
import { dateText } from '../../../src/discord/answer/render-date.js';
import { wordsFor } from '../../../src/discord/words.js';

const NOON = '2022-04-08T12:00:00Z';

it.each<[Partial<ArticleDate>, string]>([
  [{ known: 'stated', iso: NOON, precision: 'day' }, '<t:1649419200:D>'],
  [{ known: 'stated', iso: '2022-04-08T15:02:00Z', precision: 'minute' }, '<t:1649430120:D>'],
  [{ known: 'stated', iso: NOON, precision: 'month' }, 'April 2022'],
  [{ known: 'stated', iso: NOON, precision: 'year' }, '2022'],
  [{ known: 'stated', iso: 'soon' }, 'date unknown'],
  [{ known: 'stated' }, 'date unknown'],
  [{ known: 'relative', written: 'منذ 6 أيام' }, 'date relative: “\u2068منذ 6 أيام\u2069”'],
  [
    { known: 'relative', written: '*2* days ago', iso: NOON, precision: 'day' },
    '<t:1649419200:D> \u00B7 date relative: “\\*2\\* days ago”',
  ],
  [{ known: 'relative', written: ' ' }, 'date relative'],
  [{ known: 'inferred', iso: NOON, precision: 'day' }, '<t:1649419200:D> (date inferred)'],
  [{ known: 'inferred', iso: NOON, precision: 'month' }, 'April 2022 (date inferred)'],
  [{ known: 'inferred' }, 'date inferred'],
  [{ known: 'unknown' }, 'date unknown'],
])('%j reads "%s"', (given, expected) => {
  const date = {
    known: 'unknown',
    iso: undefined,
    precision: undefined,
    written: undefined,
    ...given,
  } as const;
  expect(dateText(date, wordsFor('en'))).toBe(expected);
});
