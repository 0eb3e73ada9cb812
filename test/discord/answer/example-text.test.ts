import { expect, it } from 'vitest';
import { exampleText } from '../../../src/discord/answer/example-text.js';
import { wordsFor } from '../../../src/discord/words.js';

const MADE = '关于伊尔泽和萨米，报道了什么？';

it('asks readers in Taiwan in their characters, with names as the coverage has them', () => {
  expect(exampleText(MADE, wordsFor('zh-TW'))).toBe('關於伊尔泽和萨米，報導了什麼？');
});

it('leaves alone what was really asked, and what other readers see', () => {
  expect(exampleText('新码头何时开放？', wordsFor('zh-TW'))).toBe('新码头何时开放？');
  expect(exampleText(MADE, wordsFor('zh-CN'))).toBe(MADE);
});
