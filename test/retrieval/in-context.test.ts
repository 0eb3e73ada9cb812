import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { digestOf, inContext, type QuoteMark } from '../../src/retrieval/in-context.js';
import { articleOf, type Line } from '../support/articles.js';

const FIRST = 'The fog came early. Nobody saw the ferry.';
const SECOND = 'The bridge opened on Monday. The mayor cut the ribbon.';
const THIRD = 'Lorries take the tunnel.';

const article = (lines: readonly Line[]) => articleOf({ title: 'Bridge opens', lines });

/** What is asked about this stretch of the article's text. */
function markOf({ id, text }: Article, quote: string): QuoteMark {
  const start = text.indexOf(quote);
  return { articleId: id, start, end: start + quote.length, digest: digestOf(quote).slice(0, 16) };
}

/** A quote in context, with each line as its text and what is quoted of it. */
function seen(of: Article, mark: QuoteMark) {
  const found = inContext({ articles: new Map([[of.id, of]]) }, mark);
  if (found.state !== 'there') return { state: found.state };
  const shown = (lines: typeof found.around) =>
    lines.map(({ text, quoted }) => [text, ...quoted.map(({ start, end }) => text.slice(start, end))]);
  const { before, around, after, cut } = found;
  return { before: shown(before), around: shown(around), after: shown(after), cut };
}

describe('inContext', () => {
  it('gives the paragraph of the quote and its neighbours, whole', () => {
    const whole = article(['Zero.', FIRST, SECOND, THIRD, 'Last.']);
    expect(seen(whole, markOf(whole, 'The mayor cut the ribbon.'))).toEqual({
      before: [[FIRST]],
      around: [[SECOND, 'The mayor cut the ribbon.']],
      after: [[THIRD]],
      cut: { before: true, after: true },
    });
  });

  it('says that nothing comes before the first paragraph and after the last', () => {
    const alone = article([SECOND]);
    expect(seen(alone, markOf(alone, 'The mayor cut the ribbon.'))).toMatchObject({
      before: [],
      after: [],
      cut: { before: false, after: false },
    });
  });

  it('takes in the headings and questions between', () => {
    const of = article([
      FIRST,
      { heading: 'Opening' },
      { question: 'Who came?' },
      SECOND,
      { heading: 'Roads' },
      THIRD,
    ]);
    expect(seen(of, markOf(of, 'The bridge opened on Monday.'))).toMatchObject({
      before: [[FIRST], ['Opening'], ['Who came?']],
      after: [['Roads'], [THIRD]],
    });
    const first = article([{ heading: 'Opening' }, SECOND, { heading: 'The end' }]);
    expect(seen(first, markOf(first, 'The bridge opened on Monday.'))).toMatchObject({
      before: [['Opening']],
      after: [],
      cut: { before: false, after: true },
    });
  });

  it('gives every paragraph that a quote stands in', () => {
    const of = article([FIRST, SECOND, THIRD]);
    const quote = 'Nobody saw the ferry.\nThe bridge opened on Monday.';
    expect(seen(of, markOf(of, quote))).toMatchObject({
      before: [],
      around: [
        [FIRST, 'Nobody saw the ferry.'],
        [SECOND, 'The bridge opened on Monday.'],
      ],
      after: [[THIRD]],
    });
  });

  it('leaves out what no message could show, and says that there is more', () => {
    const long = 'The fog came early. '.repeat(300).trim();
    const of = article([long, SECOND, THIRD]);
    expect(seen(of, markOf(of, 'The bridge opened on Monday.'))).toMatchObject({
      before: [],
      around: [[SECOND, 'The bridge opened on Monday.']],
      cut: { before: true, after: false },
    });
  });

  it('cuts a paragraph that no message could hold at sentence ends, with the quote in the middle', () => {
    const numbered = (n: number) => `Boat number ${n} left the harbour before noon.`;
    const of = article([Array.from({ length: 200 }, (_, n) => numbered(n)).join(' '), THIRD]);
    const quote = numbered(100);
    const found = inContext({ articles: new Map([[of.id, of]]) }, markOf(of, quote));
    const [line] = found.state === 'there' ? found.around : [];
    const [range] = line?.quoted ?? [];
    expect(line?.text.slice(range?.start, range?.end)).toBe(quote);
    expect(line?.text).toMatch(/^Boat number 7\d .* 12\d left the harbour before noon\.$/);
    expect(line?.text.length).toBeLessThanOrEqual(2400);
    expect(line?.cut).toEqual({ before: true, after: true });
    expect(found).toMatchObject({ after: [{ text: THIRD }] });
    const first = inContext({ articles: new Map([[of.id, of]]) }, markOf(of, numbered(0)));
    expect(first).toMatchObject({ around: [{ cut: { before: false, after: true } }] });
  });

  it('says that the article has changed, wherever the quote is now', () => {
    const before = article([FIRST, SECOND]);
    const mark = markOf(before, 'The mayor cut the ribbon.');
    for (const lines of [['Zero.', FIRST, SECOND], [FIRST], [FIRST, SECOND.replace('ribbon', 'rubbon')]]) {
      expect(seen(article(lines), mark)).toEqual({ state: 'changed' });
    }
  });

  it('says that the article is gone', () => {
    const of = article([SECOND]);
    expect(inContext({ articles: new Map() }, markOf(of, 'The bridge'))).toEqual({ state: 'gone' });
  });

  it.each([
    { start: 5, end: 5 },
    { start: -3, end: 4 },
    { start: 0, end: 1e9 },
    { start: Number.NaN, end: Number.NaN },
  ])('takes %j for a change, not for a quote', (range) => {
    const of = article([SECOND]);
    expect(seen(of, { articleId: of.id, ...range, digest: digestOf('').slice(0, 16) })).toEqual({
      state: 'changed',
    });
  });
});
