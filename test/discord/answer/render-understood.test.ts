import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understoodLine } from '../../../src/discord/answer/render-understood.js';
import { wordsFor } from '../../../src/discord/words.js';
import type { Language } from '../../../src/language/languages.js';
import type { Question, Understood } from '../../../src/retrieval/answer.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');

const understood = (written: string, names: Partial<Record<Language, string>>): Understood => ({
  written,
  names: Object.entries(names).map(([language, name]) => ({
    // The keys of the record are languages.
    language: language as Language,
    name,
  })),
});

const BRIDGE = understood('harbour bridge', {
  ar: 'جسر الميناء',
  uk: 'портовий міст',
  ru: 'портовый мост',
  zh: '港口大桥',
});
const HADDAD = understood('Haddad', { ar: 'سامي حداد', uk: 'Самі Хаддад', ru: 'Сами Хаддад', zh: '哈达德' });
const OPEN = understood('open', { ar: 'فتح', ru: 'открыть', zh: '开放' });

function line(
  given: readonly Understood[],
  {
    languages = ['en'],
    question = {},
  }: { languages?: readonly Language[]; question?: Partial<Question> } = {},
) {
  const lines = understoodLine({ understood: given, languages, question: { text: '', ...question } }, words);
  return lines.map((text) => text.replace(/^-# Also searched: /, '').replace(/[\u2068\u2069]/g, ''));
}

describe('the line that says what else was searched', () => {
  it.each<[string, readonly Understood[], readonly string[]]>([
    ['is none where nothing was understood', [], []],
    ['names a thing once per script', [BRIDGE], ['جسر الميناء · портовий міст · 港口大桥']],
    [
      'puts names before terms, and holds six',
      [OPEN, BRIDGE, HADDAD],
      ['سامي حداد · Самі Хаддад · 哈达德 · جسر الميناء · портовий міст · 港口大桥'],
    ],
    [
      'puts terms of several words before single words',
      [OPEN, BRIDGE],
      ['جسر الميناء · портовий міст · 港口大桥 · فتح · открыть · 开放'],
    ],
    ['leaves out question words', [understood('When', { ar: 'متى', zh: '何时' })], []],
    [
      'leaves out what is written as in the question',
      [understood('NATO', { ru: 'Nato', zh: '北约' })],
      ['北约'],
    ],
    ['leaves out blank names', [understood('x', { zh: ' \n' })], []],
  ])('%s', (_, given, expected) => {
    expect(line(given)).toEqual(expected);
  });

  it('names things in the script of the question last', () => {
    const asked = understood('Хаддада', {
      ar: 'سامي حداد',
      en: 'Sami Haddad',
      uk: 'Самі Хаддад',
      zh: '哈达德',
    });
    expect(line([asked], { languages: ['ru'] })).toEqual(['سامي حداد · Sami Haddad · 哈达德']);
  });

  it('names only the language that a question is narrowed to', () => {
    expect(line([HADDAD, OPEN], { question: { language: 'zh' } })).toEqual(['哈达德 · 开放']);
    expect(line([HADDAD], { question: { language: 'en' } })).toEqual([]);
  });

  it('isolates what is written from right to left, and escapes', () => {
    const [text] = understoodLine(
      {
        understood: [understood('x', { ar: '*جسر*', zh: '<@1>' })],
        languages: ['en'],
        question: { text: '' },
      },
      words,
    );
    expect(text).toBe('-# Also searched: \u2068\\*جسر\\*\u2069 · \\<\\@1\\>');
  });

  it('has at most 200 characters of names, and stays on one line, whatever they are', () => {
    fc.assert(
      fc.property(hostileAnswer(), (answer) => {
        for (const text of understoodLine(answer, words)) {
          expect(text.replace('-# Also searched: ', '').length).toBeLessThanOrEqual(200);
          expect(text).not.toContain('\n');
        }
      }),
      { seed: 20, numRuns: 200 },
    );
  });
});
