import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boldRanges, quoteText } from '../../../src/discord/answer/render-quote.js';
import { plain } from '../../../src/discord/message/plain.js';
import { shown, shownQuotes } from '../../support/discord-markup.js';
import { citing } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';

describe('quoteText', () => {
  it.each<[string, [number, number][], string, string]>([
    ['The bridge opened.', [[4, 10]], '> The **bridge** opened.', 'a word'],
    [
      'ab',
      [
        [0, 1],
        [1, 2],
      ],
      '> **ab**',
      'what touches is one',
    ],
    [
      'long bridge here',
      [
        [0, 4],
        [5, 11],
      ],
      '> **long bridge** here',
      'what only a space parts is one',
    ],
    [
      'long, bridge',
      [
        [0, 5],
        [6, 12],
      ],
      '> **long**, **bridge**',
      'no punctuation at the ends',
    ],
    [
      'abc',
      [
        [0, 2],
        [1, 3],
      ],
      '> **abc**',
      'overlaps',
    ],
    ['代表团周二会晤', [[3, 5]], '> 代表团**周二**会晤', 'Chinese'],
    ['وصلت السفينة', [[5, 12]], '> وصلت **السفينة**', 'Arabic'],
    ['😀x', [[1, 3]], '> **😀x**', 'not through a surrogate pair'],
    ['e\u0301a', [[0, 1]], '> **e\u0301**a', 'an accent stays with its letter'],
    ['one\ntwo', [[0, 7]], '> **one**\n> **two**', 'every line for itself'],
    ['5 * 3 is *x', [[2, 11]], '> 5 \\* **3 is \\*x**', 'escapes within'],
    ['bridge', [[-3, 99]], '> **bridge**', 'past the ends'],
    ['a . b', [[2, 3]], '> a . b', 'punctuation alone'],
  ])('%j with %j is %j (%s)', (text, highlights, expected) => {
    expect(quoteText(citing(text, highlights).excerpt)).toBe(expected);
  });

  it('shows "…" exactly where text is cut off', () => {
    const { excerpt } = citing('opened on Monday');
    expect(quoteText({ ...excerpt, cut: { before: true, after: false } })).toBe('> … opened on Monday');
    expect(quoteText({ ...excerpt, cut: { before: false, after: true } })).toBe('> opened on Monday …');
  });

  it('gives back the very text when its marks are taken away', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: -2, max: 90 }), fc.integer({ min: -2, max: 90 })));
    fc.assert(
      fc.property(hostile(), ranges, (text, highlights) => {
        const quote = quoteText(citing(text, highlights).excerpt);
        expect(shownQuotes(quote)).toEqual([plain(text)]);
      }),
      { seed: 20, numRuns: 500 },
    );
  });
});

it('boldRanges gives ranges in order that never touch and never cross a line', () => {
  const ranges = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }));
  fc.assert(
    fc.property(hostile(), ranges, (text, highlights) => {
      let previous = -1;
      for (const { start, end } of boldRanges(text, highlights)) {
        expect(start).toBeGreaterThan(previous);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toContain('\n');
        previous = end;
      }
    }),
    { seed: 20 },
  );
});

it('takes escapes and bold away as Discord does', () => {
  expect(shown('\\*\\*a\\*\\* **b** \\\\')).toBe('**a** b \\');
});
