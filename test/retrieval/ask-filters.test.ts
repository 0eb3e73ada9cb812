import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/retrieval/answer.js';
import { ask } from '../../src/retrieval/ask.js';
import { harbour } from '../support/harbour.js';

const answer = (text: string, filters: Omit<Question, 'text'> = {}) => ask(harbour, { text, ...filters });

describe('ask with filters', () => {
  const about = 'strike at the Grain Terminal';

  it('keeps to one language', () => {
    expect(new Set(answer(about, { language: 'zh' }).citations.map(({ language }) => language))).toEqual(
      new Set(['zh']),
    );
    expect(answer('quantum zebra', { language: 'zh' }).citations).toEqual([]);
  });

  it.each(['Harbour Gazette', 'harbour gazette', 'ＨＡＲＢＯＵＲ　ＧＡＺＥＴＴＥ', ' Harbour Gazette '])(
    'keeps to one outlet, however it is typed (%s)',
    (outlet) => {
      const { citations } = answer(about, { outlet });
      expect(citations.map((citation) => citation.outlet)).toEqual(['Harbour Gazette']);
    },
  );

  it.each([
    ['from', { from: '2024-04-11' }, ['2024-04-11', '2024-04-12', '2024-04-13']],
    ['to', { to: '2024-04-10' }, ['2024-04-10']],
    ['from and to the same', { from: '2024-04-11', to: '2024-04-11' }, ['2024-04-11']],
    ['from after to', { from: '2024-04-13', to: '2024-04-10' }, []],
  ])('keeps to the days %s, and leaves out what has none', (_, days, allowed) => {
    const { citations } = answer(about, days);
    const found = citations.map(({ date }) => date.iso?.slice(0, 10));
    expect(found.filter((day) => day === undefined || !allowed.includes(day))).toEqual([]);
    if (allowed.length > 0) expect(found.length).toBeGreaterThan(0);
  });

  it('finds what has no day where no day is asked for', () => {
    const { citations } = answer('Почему докеры объявили забастовку?');
    expect(citations[0]?.date.iso).toBeUndefined();
  });

  it.each([
    [1, 1],
    [0, 1],
    [-3, 1],
    [1.9, 1],
    [2, 2],
  ])('gives no more citations than %d allows', (limit, most) => {
    expect(answer(about, { limit }).citations).toHaveLength(most);
  });
});
