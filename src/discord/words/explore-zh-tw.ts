import type { ExploreWords } from './explore-en.js';
import { formats } from './formats.js';

const { number } = formats('zh-TW');

/** What is said where coverage is compared and followed, in Chinese as written in Taiwan. */
export const traditionalChineseExplore: ExploreWords = {
  unnamed: '未註明媒體',
  unknownLanguage: (given, all) => `無法辨識語言${given}。可選：${all}。`,
  tooManyOutlets: (max) => `請最多選擇 ${number(max)} 家媒體。`,

  compare: {
    button: '對照',
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) return `${number(total)} 家發布方對此有報導`;
      return first === last
        ? `對此有報導的第 ${number(first)} 家，共 ${number(total)} 家`
        : `對此有報導的第 ${number(first)}–${number(last)} 家，共 ${number(total)} 家`;
    },
    edition: (facts) => `另見其他版本：${facts}`,
    silence: '未報導',
    nothing: (publisher) => `${publisher}：收錄的報導中沒有相關內容`,
  },
};
