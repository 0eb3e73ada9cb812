import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText } from '../../src/claims/folded-text.js';
import { numeralsIn } from '../../src/claims/numerals.js';
import type { Language } from '../../src/language/languages.js';
import { hostile } from '../support/hostile.js';

const values = (text: string, language: Language) =>
  numeralsIn(foldedText(text).text, language).map(({ value }) => value);

const ROWS: readonly (readonly [language: Language, text: string, values: readonly number[]])[] = [
  ['en', 'two hundred and fifty ferries', [250]],
  ['en', 'twenty-five boats, a thousand gulls and 1,200 eels', [25, 1000, 1200]],
  ['en', '1.5 million tonnes; thousands of crates; one pier', [1_500_000]],
  ['ru', 'двести пятьдесят лодок и тысяча двести чаек', [250, 1200]],
  ['ru', 'около тысячи человек, тысячи лодок, 3 млн тонн', [1000, 3_000_000]],
  ['uk', "п'ятсот човнів і дві тисячі чайок", [500, 2000]],
  ['uk', 'близько чотирьохсот дерев', [400]],
  ['ar', 'ألف أسير وثلاثمئة سفينة', [1000, 300]],
  ['ar', 'خمسة وعشرون قاربا وثلاثة آلاف نورس', [25, 3000]],
  ['ar', 'مئة ألف طن و١٥ رصيفا', [100_000, 15]],
  ['zh', '三百名工人、一千二百只海鸥和10万吨粮食', [300, 1200, 100_000]],
  ['zh', '一座桥，二十五艘船', [25]],
];

describe('the numbers of a text', () => {
  it.each(ROWS)('in %s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('leave open what "and some" adds in Chinese', () => {
    expect(numeralsIn('千余人', 'zh')).toMatchObject([{ value: 1000, isOpen: true, step: 1000 }]);
  });

  it('stand in order within any text, none within another', () => {
    fc.assert(
      fc.property(hostile(), fc.constantFrom<Language>('en', 'zh', 'ar', 'ru', 'uk'), (text, language) => {
        const folded = foldedText(text).text;
        let last = 0;
        for (const { start, end, value } of numeralsIn(folded, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
