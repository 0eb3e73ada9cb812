import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAtQuote } from '../../../src/discord/answer/text-fragment.js';
import { MAX_LINK_LENGTH } from '../../../src/discord/message/limits.js';
import { hostile } from '../../support/hostile.js';

const URL_OF_PAGE = 'https://harbour.example/bridge';
const directive = (quote: string, url = URL_OF_PAGE) =>
  decodeURIComponent(linkAtQuote(url, quote).slice(url.length));

describe('a link at a quote', () => {
  it.each([
    ['The bridge opened on Monday.', '#:~:text=The bridge opened on Monday', 'a short quote is named whole'],
    [
      'The harbour bridge opened to traffic on Monday, after two years of repairs to all of its cables.',
      '#:~:text=The harbour bridge opened,repairs to all of its cables',
      'a long one by whole words at its ends',
    ],
    [
      '新码头的冷库可以存放三百吨鱼，是旧冷库的两倍多，港务局说。',
      '#:~:text=新码头的冷库可以,两倍多，港务局说',
      'Chinese by fewer',
    ],
    [
      'First of all, the ferry.\nLast of all, the lighthouse stands.',
      '#:~:text=First of all, the ferry,all, the lighthouse stands',
      'ends in two paragraphs',
    ],
    ['“Fifty-five, & more”', '#:~:text=Fifty-five, & more', 'signs around words left out'],
    ['…', '', 'nothing to look for'],
  ])('%s', (quote, expected, _reason) => {
    expect(directive(quote)).toBe(expected);
  });

  it('encodes what has a meaning of its own there', () => {
    expect(linkAtQuote(URL_OF_PAGE, 'Fifty-five, & more')).toBe(
      `${URL_OF_PAGE}#:~:text=Fifty%2Dfive%2C%20%26%20more`,
    );
  });

  it('keeps a part of the page that the link names, and a quote that it names already', () => {
    expect(linkAtQuote(`${URL_OF_PAGE}#news`, 'A quay.')).toBe(`${URL_OF_PAGE}#news:~:text=A%20quay`);
    const there = `${URL_OF_PAGE}#:~:text=quay`;
    expect(linkAtQuote(there, 'A ferry.')).toBe(there);
  });

  it('is the link alone where it would not fit on a button', () => {
    const url = `${URL_OF_PAGE}?${'x'.repeat(440)}`;
    expect(linkAtQuote(url, 'الميناء القديم في المدينة')).toBe(url);
  });

  it('holds for any quote what may stand in a link, within the limit, and opens the same page', () => {
    fc.assert(
      fc.property(hostile(), (quote) => {
        const link = linkAtQuote(URL_OF_PAGE, quote);
        expect(link).toMatch(
          /^https:\/\/harbour\.example\/bridge(#:~:text=[A-Za-z0-9%]+(,[A-Za-z0-9%]+)?)?$/,
        );
        expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        expect(new URL(link).pathname).toBe('/bridge');
      }),
      { seed: 20, numRuns: 1000 },
    );
  });
});
