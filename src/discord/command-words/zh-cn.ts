import { simplifiedChineseDigests } from './digest-zh-cn.js';
import type { CommandWords } from './en.js';
import { simplifiedChineseExplore } from './explore-zh-cn.js';
import { simplifiedChineseSettings } from './settings-zh-cn.js';
import { simplifiedChineseTending } from './tending-zh-cn.js';

/** The names and descriptions of all commands, in Chinese as written on the mainland. */
export const simplifiedChinese: CommandWords = {
  ask: { name: '提问', description: '向收录的报道提问，任何语言均可' },
  question: { name: '问题', description: '一个问题或几个词，任何语言均可' },
  language: { name: '语言', description: '仅限这种语言的文章' },
  outlet: { name: '媒体', description: '仅限这家媒体的文章' },
  from: { name: '起始日期', description: '仅限当天及以后的文章，例如 2022-04-08' },
  to: { name: '截止日期', description: '仅限当天及以前的文章，例如 2022-04-30' },
  private: { name: '仅自己可见', description: '答案只显示给您一人' },
  coverage: { name: '收录范围', description: '收录了哪些报道：语言、媒体、日期和话题' },
  help: { name: '帮助', description: '如何提问，如何阅读答案' },
  ...simplifiedChineseTending,
  ...simplifiedChineseSettings,
  ...simplifiedChineseExplore,
  ...simplifiedChineseDigests,
};
