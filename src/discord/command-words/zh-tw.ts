import { traditionalChineseDigests } from './digest-zh-tw.js';
import type { CommandWords } from './en.js';
import { traditionalChineseExplore } from './explore-zh-tw.js';
import { traditionalChineseSettings } from './settings-zh-tw.js';
import { traditionalChineseTending } from './tending-zh-tw.js';

/** The names and descriptions of all commands, in Chinese as written in Taiwan. */
export const traditionalChinese: CommandWords = {
  ask: { name: '提問', description: '向收錄的報導提問，任何語言皆可' },
  question: { name: '問題', description: '一個問題或幾個詞，任何語言皆可' },
  language: { name: '語言', description: '僅限這種語言的文章' },
  outlet: { name: '媒體', description: '僅限這家媒體的文章' },
  from: { name: '起始日期', description: '僅限當天及以後的文章，例如 2022-04-08' },
  to: { name: '截止日期', description: '僅限當天及以前的文章，例如 2022-04-30' },
  private: { name: '僅自己可見', description: '答案只顯示給您一人' },
  coverage: { name: '收錄範圍', description: '收錄了哪些報導：語言、媒體、日期和話題' },
  help: { name: '說明', description: '如何提問，如何閱讀答案' },
  ...traditionalChineseTending,
  ...traditionalChineseSettings,
  ...traditionalChineseExplore,
  ...traditionalChineseDigests,
};
