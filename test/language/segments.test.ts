import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/language/segments.js';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

test('a text is cut as the segmenter cuts it', () => {
  const text = '港口五月重新开放。 Two bridges, too.';
  expect(segmentsOf(text, WORDS).map(({ segment, index }) => [segment, index])).toEqual(
    Array.from(WORDS.segment(text), ({ segment, index }) => [segment, index]),
  );
});

test('a long text is cut as the segmenter cuts it, but where a piece ends within a word', () => {
  const text = 'The harbour was opened. '.repeat(200);
  expect(segmentsOf(text, WORDS).map(({ index }) => index)).toEqual(
    Array.from(WORDS.segment(text), ({ index }) => index),
  );
});

test.each(['港', '\u{20000}', 'a', ' ', '\u{20000}a'])(
  'nothing is lost of a run of %j, nor is a character cut',
  (unit) => {
    const text = unit.repeat(2501);
    const segments = segmentsOf(text, WORDS);
    expect(segments.map(({ segment }) => segment).join('')).toBe(text);
    expect(segments.every(({ segment, index }) => text.startsWith(segment, index))).toBe(true);
    expect(segments.every(({ segment }) => segment.isWellFormed())).toBe(true);
  },
);
