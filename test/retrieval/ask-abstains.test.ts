import { describe, expect, it } from 'vitest';
import { ask } from '../../src/retrieval/ask.js';
import { snapshotFrom } from '../support/articles.js';
import { harbour } from '../support/harbour.js';

const answer = (text: string) => ask(harbour, { text });

describe('ask without an answer', () => {
  it('abstains where nothing was read', () => {
    const empty = ask(snapshotFrom([]), { text: 'Who is Mara Vale?' });
    expect(empty.citations).toEqual([]);
    expect(empty.nearest).toEqual([]);
    expect(empty.coverage).toMatchObject({ articles: 0, passages: 0, dates: undefined });
  });

  it.each(['Why and what for?', '为什么是他们的？', 'من هو؟', 'Кто это и почему?', 'Хто це?'])(
    'abstains where every word is a stop word (%s)',
    (text) => {
      expect(answer(text).citations).toEqual([]);
    },
  );

  it.each([
    'quantum computers',
    '量子计算机的原理',
    'الحوسبة الكمية',
    'квантовые компьютеры',
    'Who won the Olympic marathon?',
  ])('abstains from what the coverage is not about (%s)', (text) => {
    expect(answer(text).citations).toEqual([]);
  });

  it('shows what is nearest, when something is', () => {
    const { citations, nearest } = answer('What did the cook of the school promise the president of Peru?');
    expect(citations).toEqual([]);
    expect(nearest.map(({ title }) => title)).toContain('Notes from the council');
  });

  it.each([
    '',
    ' '.repeat(300),
    '🙂🙂🙂',
    '\ud83d',
    'bridge\ude00',
    '\u202eegdirb\u202c',
    '**bridge** `lorries` [x](https://example.org)',
    '"; DROP TABLE articles; --',
    '.*(?:a|b)+[',
    '? ? ?',
    'a'.repeat(300),
    '桥'.repeat(300),
    'ا'.repeat(300),
    'bridge '.repeat(42),
    '__proto__ constructor toString',
    '~klntlmn ~~kln',
    'İIı',
    '\0',
    '1 000 000 000 000',
  ])('fails at no question, however strange (%j)', (text) => {
    const first = answer(text);
    expect(first.question.text).toBe(text);
    expect(answer(text)).toEqual(first);
  });
});
