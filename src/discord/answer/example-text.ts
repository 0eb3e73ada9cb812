import { WORDS, type Words } from '../words.js';

/** How questions in Chinese are made of names, as the mainland writes. */
const ABOUT = /^\u5173\u4E8E(.+)\uFF0C\u62A5\u9053\u4E86\u4EC0\u4E48\uFF1F$/;

/** A question to try, as the reader writes; names stay as the coverage has them, for both ways of writing find the same. */
export function exampleText(text: string, words: Words): string {
  return words === WORDS['zh-TW'] ? text.replace(ABOUT, '關於$1，報導了什麼？') : text;
}
