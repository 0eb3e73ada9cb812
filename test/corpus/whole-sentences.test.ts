import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.js';
import { sentencesByBlock } from '../../src/corpus/whole-sentences.js';
import { articleOf, type Line } from '../support/articles.js';

/** Each sentence of the paragraphs, and whether it may be quoted. */
function told(lines: readonly Line[]): readonly (readonly [string, boolean])[] {
  const article = articleOf({ title: 'Notes', lines });
  return sentencesByBlock(article).flatMap(({ sentences }) =>
    sentences.map(({ start, end, isWhole }) => [article.text.slice(start, end), isWhole] as const),
  );
}

const notQuoted = (lines: readonly Line[]) =>
  told(lines).flatMap(([text, isWhole]) => (isWhole ? [] : [text]));

const PROSE = 'The ferry left at dawn. It was full! Was it late? Nobody knew.';

describe('where a text ends its sentences with marks', () => {
  it.each([
    ['a caption', 'The ferry at the old pier, last spring (Photo: Harbour Office)'],
    ['a caption in Chinese', '渡轮周三停靠在旧码头（港务局资料照）'],
    ['a name', 'Vera Molchanova'],
    ['a name in Arabic', 'ليلى الخطيب - الميناء'],
    ['a heading that nothing marks', 'Паром под вопросом'],
    ['a moment', 'Середа, 4 листопада, 07:04'],
    ['an end that was lost with its link', 'Nobody was hurt, reports the'],
    ['what breaks off at a comma', 'وأضاف المدير أن الرحلات ستستأنف قريبا،'],
    ['what breaks off within a quotation', '“We waited all night,”'],
  ])('%s is no sentence to quote', (_, line) => {
    expect(notQuoted([PROSE, line, PROSE])).toEqual([line]);
  });

  it('the rest of a paragraph without a mark is not quoted, and what stands before it is', () => {
    const line = '“Two ships are late.” Read by Ole Brandt in the';
    expect(told([PROSE, line]).slice(-2)).toEqual([
      ['“Two ships are late.”', true],
      ['Read by Ole Brandt in the', false],
    ]);
  });

  it('a sentence that has lost its beginning is not quoted', () => {
    expect(notQuoted([PROSE, 'cancelled forty crossings because of the strike.'])).toHaveLength(1);
    expect(notQuoted([PROSE, 'відмовилася підписати угоду.'])).toHaveLength(1);
    expect(notQuoted([PROSE, 'iPhones were lost on board.', 'al-Khatib said so.'])).toEqual([]);
  });

  it.each([
    ['a reference', 'The pier was built later. [21]'],
    ['brackets', '(It was rebuilt later.)'],
    ['a quotation', 'He said: «Мы ждали всю ночь!»'],
    ['a colon', 'The captain’s answer:'],
    ['an ellipsis', '他们还在等待……'],
    ['an Arabic question mark', 'متى تصل السفينة؟'],
    ['a mark that readers do not see', 'وصلت السفينة.\u200F'],
  ])('one that closes with %s is', (_, line) => {
    expect(notQuoted([PROSE, line])).toEqual([]);
  });

  it('the items of a list below a colon are quoted, as far as it reaches', () => {
    const list = ['Three points were agreed:', 'A ferry at night', '- lower fares', 'one ticket for all;'];
    expect(notQuoted([PROSE, ...list, 'and no more strikes.', PROSE, 'Vera Molchanova'])).toEqual([
      'Vera Molchanova',
    ]);
  });

  it('no passage reaches across what is not quoted', () => {
    const article = articleOf({ title: 'Notes', lines: [PROSE, 'Vera Molchanova', PROSE] });
    expect(passagesOf(article)).toHaveLength(2);
  });
});

describe('where a text has no such habit', () => {
  it('everything is quoted', () => {
    const verses = ['The gulls are gone', 'the pier is bare', 'and nobody. Nobody waits there'];
    expect(notQuoted(verses)).toEqual([]);
    expect(notQuoted(['A headline alone, as feeds bring it'])).toEqual([]);
    expect(notQuoted(['It rained. It stopped.', 'Two of three lines are enough to doubt it'])).toEqual([]);
  });
});
