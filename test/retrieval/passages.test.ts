import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { passagesOf } from '../../src/corpus/passages.js';
import { sentencesByBlock } from '../../src/corpus/whole-sentences.js';
import { articleOf, type Line } from '../support/articles.js';

const SHORT = 'The ferry left. It was full! Was it late?';
const LONG = 'Gulls cried over the long grey harbour while the pilots waited for the tide to turn. '
  .repeat(12)
  .trim();
const CHINESE = '渡轮黎明离开港口，船上载满了乘客和货物。'.repeat(14);

const quoted = (article: Article) =>
  passagesOf(article).map(({ sentences: ranges }) =>
    ranges.map(({ start, end }) => article.text.slice(start, end)),
  );

describe('passagesOf', () => {
  it('holds every whole sentence of the paragraphs once, in order, and cuts none', () => {
    const word = fc.constantFrom(
      '渡轮停了。',
      'The ferry left. ',
      'Dr. Reed asked: “Late?” ',
      'Паром ушёл… ',
      'هل وصل؟ ',
      '3.5 ',
      LONG,
      '🙂',
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join('').trim());
    const line: fc.Arbitrary<Line> = fc.oneof(
      { weight: 4, arbitrary: paragraph },
      { weight: 1, arbitrary: fc.constant({ heading: 'A heading. With two sentences' }) },
      { weight: 1, arbitrary: fc.constant({ question: 'Why? And when?' }) },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const article = articleOf({ title: 'Any', lines });
        const expected = sentencesByBlock(article)
          .flatMap(({ sentences }) => sentences.filter(({ isWhole }) => isWhole))
          .map(({ start, end }) => article.text.slice(start, end));
        expect(quoted(article).flat()).toEqual(expected);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it.each([
    ['a heading', { heading: 'Weather' }],
    ['a question', { question: 'And the weather?' }],
  ])('never reaches across %s', (_, line) => {
    expect(quoted(articleOf({ title: 'Notes', lines: [SHORT, line, SHORT] }))).toHaveLength(2);
  });

  it('joins short paragraphs, and parts long ones', () => {
    expect(quoted(articleOf({ title: 'Notes', lines: [SHORT, SHORT] }))).toHaveLength(1);
    expect(quoted(articleOf({ title: 'Notes', lines: [LONG, LONG] })).length).toBeGreaterThan(2);
  });

  it('counts a Chinese character for more than a letter', () => {
    expect(quoted(articleOf({ title: '记录', lines: [CHINESE] })).length).toBeGreaterThan(1);
    expect(quoted(articleOf({ title: 'Notes', lines: ['a'.repeat(CHINESE.length)] }))).toHaveLength(1);
  });

  it('stands under the nearest heading or question only', () => {
    const article = articleOf({
      title: 'Notes',
      lines: [SHORT, { heading: 'Weather' }, SHORT, { question: 'Why?' }, SHORT, { heading: 'Tides' }, SHORT],
    });
    const shown = passagesOf(article).map(({ heading, question }) =>
      [heading, question].map((range) => range && article.text.slice(range.start, range.end)),
    );
    expect(shown).toEqual([
      [undefined, undefined],
      ['Weather', undefined],
      [undefined, 'Why?'],
      ['Tides', undefined],
    ]);
  });

  it('has the language of what it says, else that of its article', () => {
    const article = articleOf({
      title: '记录',
      lines: [CHINESE, { heading: '英文' }, SHORT, { heading: '数字' }, '412, 967, 3.5.'],
    });
    const languages = passagesOf(article).map(({ language }) => language);
    expect([...new Set(languages)]).toEqual(['zh', 'en']);
    expect(languages.at(-1)).toBe('zh');
  });

  it('is numbered from 1, by its article', () => {
    const article = articleOf({ title: 'Notes', lines: [LONG, LONG] });
    const ids = passagesOf(article).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, at) => `${article.id}.${at + 1}`));
  });

  it('is none where there are headings alone, or nothing', () => {
    expect(passagesOf(articleOf({ title: 'Notes', lines: [{ heading: 'Weather' }] }))).toEqual([]);
    expect(passagesOf(articleOf({ title: 'Notes', lines: [] }))).toEqual([]);
  });
});
