import { describe, expect, it } from 'vitest';
import { UNSPACED_CLASS } from '../../src/language/scripts.js';
import type { Analyzer, Token } from '../../src/language/token.js';
import { arbitraryTexts } from './arbitrary-texts.js';

/** Whether tokens may stand for overlapping stretches: `words` do not, save where a script has no spaces. */
export type View = 'words' | 'grams';

const UNSPACED = new RegExp(`[${UNSPACED_CLASS}]`, 'u');
const TEXTS = [
  '',
  ' \n',
  '42 %',
  'naïve 東京 مرحبا 🙂',
  'フェリーは 10万 人',
  "'",
  '\u0640',
  '\u200d\u200d',
  '1,000,00.5',
];

/**
 * Tests the contract that every analyzer keeps. A new language gets it with one call for each of its views.
 *
 * @param analyzed the view, and a sentence of the language with punctuation and at least two words
 */
export function describeAnalyzer(
  name: string,
  analyze: Analyzer,
  { view, sample }: { readonly view: View; readonly sample: string },
): void {
  describe(`${name} keeps the contract of ${view}`, () => {
    it('finds terms in a sentence of its own language', () => {
      expect(analyze(sample).length, `help: has ${name} the rules of its script?`).toBeGreaterThan(1);
    });

    it.each([sample, ...TEXTS])('gives ordered tokens inside %j', (text) => {
      expectInOrder(text, analyze(text), view);
    });

    it('gives ordered tokens inside any text', () => {
      for (const text of arbitraryTexts(200)) expectInOrder(text, analyze(text), view);
    });

    it('says the same of a text whatever it was asked before', () => {
      const texts = [sample, ...arbitraryTexts(50)];
      const first = texts.map(analyze);
      expect(texts.toReversed().map(analyze).toReversed()).toEqual(first);
    });

    it('reads capitals as small letters', () => {
      const terms = (text: string) => analyze(text).map(({ term }) => term);
      expect(terms(sample.toUpperCase()), 'help: fold before anything is compared').toEqual(terms(sample));
    });
  });
}

function expectInOrder(text: string, tokens: readonly Token[], view: View): void {
  const where = `in ${JSON.stringify(text)}`;
  let last: Token = { term: '', start: 0, end: 0 };
  for (const token of tokens) {
    const { term, start, end } = token;
    expect(term, `help: an empty term is left ${where}; drop it`).not.toBe('');
    expect(end, `help: a token covers nothing ${where}`).toBeGreaterThan(start);
    expect(end, `help: a token ends outside the text ${where}`).toBeLessThanOrEqual(text.length);
    const isOneRun = UNSPACED.test(text.slice(last.start, last.end)) && UNSPACED.test(text.slice(start, end));
    const earliest = view === 'grams' || isOneRun ? last.start : last.end;
    expect(start, `help: tokens were moved or reordered ${where}`).toBeGreaterThanOrEqual(earliest);
    last = token;
  }
}
