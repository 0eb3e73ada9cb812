import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';
import rows from './sentence-cases.json' with { type: 'json' };

const sentencesIn = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['English', ['The ferry left.', 'It was full.']],
    [
      'abbreviations',
      ['Dr. Reed met Mr. Vale in St. Olave at 5 p.m. on Monday.', 'They spoke for 3.5 hours.'],
    ],
    ['initials and countries', ['The U.S. envoy J. Reed left.', 'He will return.']],
    ['addresses and versions', ['See example.org for more.', 'Version 3.5.1 is out.']],
    ['a question inside quotation marks', ['“Will it hold?” she asked.', 'Nobody knew.']],
    ['a question that ends the sentence', ['She asked: “Will it hold?”', 'Nobody knew.']],
    ['an exclamation within a sentence', ['“Stop!”, she cried, and ran.', 'They stopped.']],
    ['a quotation mark after the full stop', ['She said: “It will hold.”', 'Then she left.']],
    ['dots that trail off within a sentence', ['Wait... there is more.', 'Yes!']],
    ['several marks', ['He left?!', 'So soon!!']],
    ['Russian', ['В 2024 г. мост закрыли.', 'Его чинили 5 тыс. человек.']],
    ['Russian initials', ['И. И. Рыбаков приехал.', 'Он из порта.']],
    ['Russian quotes and dashes', ['«Мост откроют?» — спросил он.', 'Никто не ответил.']],
    ['Ukrainian', ['У 2024 р. міст закрили.', 'Його лагодили 5 тис. людей.']],
    ['Arabic', ['هل يفتح الجسر؟', 'نعم.']],
    ['Arabic two dots, which are a pause', ['قال الوزير.. إن الجسر سيفتح.', 'ثم غادر.']],
    ['Hindi', ['यह पुल है।', 'वह नदी है।']],
  ])('are told apart: %s', (_, parts) => {
    expect(sentencesIn(parts.join(' '))).toEqual(parts);
  });

  it.each([
    ['Chinese', ['渡轮停了！', '港口关闭……', '居民在等。']],
    ['a Chinese quote with its closing mark', ['他说：“桥会修好。”', '然后离开了。']],
    ['corner brackets', ['他说：「桥开了。」', '大家都笑了。']],
    ['without a mark at the end', ['他来了。', '她走了']],
  ])('need no spaces between them: %s', (_, parts) => {
    expect(sentencesIn(parts.join(''))).toEqual(parts);
  });

  it('end at the end of a line', () => {
    expect(sentencesIn('A headline\nA first line\n\nA last line')).toEqual([
      'A headline',
      'A first line',
      'A last line',
    ]);
  });

  it.each(rows)('$kind: $parts', ({ parts, gap }) => {
    expect(sentencesIn(parts.join(gap ?? ' '))).toEqual(parts);
  });

  it.each(['', ' \n\t '])('are none in %j', (text) => {
    expect(sentences(text)).toEqual([]);
  });

  it('hold everything of any text but the white space between them, in order', () => {
    const mark = fc.constantFrom(
      ...'.!?…。？！؟\n "”’»)（）a Б 文 م'.split(''),
      'Dr.',
      '..',
      '3.5',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 3 }))), (parts) => {
        const text = parts.join('');
        const ranges = sentences(text);
        let at = 0;
        for (const { start, end } of ranges) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it.each([
    '.',
    '. ',
    '?',
    '\u2026 ',
    '."',
    '.)',
    '1.',
    'A.',
    'Mr. ',
    '\u201C\u4ED6\u3002\u201D',
    '. \u00AB',
    'a/?',
  ])('are found in time that grows with the text alone: %j', (unit) => {
    const text = `a ${unit.repeat(80_000 / unit.length)}a`;
    const before = process.cpuUsage();
    sentences(text);
    const { user } = process.cpuUsage(before);
    // Microseconds. Looked at again for each of its marks, the text would take minutes.
    expect(user).toBeLessThan(5_000_000);
  });
});
