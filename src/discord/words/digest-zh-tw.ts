import type { DigestWords } from './digest-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('zh-TW');

/** The digest of a channel, in traditional Chinese. */
export const traditionalChineseDigest: DigestWords = {
  day,
  header: (today) => `每日要聞 · ${today}`,
  page: ({ first, last, total }) => {
    if (first === 1 && last === total) return counted(total, { other: '# 則新聞' });
    return first === last
      ? `第 ${number(first)} 則，共 ${number(total)} 則`
      : `第 ${number(first)}–${number(last)} 則，共 ${number(total)} 則`;
  },
  headline: (n, title) => `**${number(n)}. ${title}**`,
  reports: (n) => counted(n, { other: '# 篇報導' }),
  publishers: (n) => counted(n, { other: '# 家媒體' }),
  new: '新增',
  updated: '有更新',
  matches: (names) => `關注：${names}`,
  also: (outlets) => `另見：${outlets}`,
  late: (time) => `延遲：原定 ${time}`,
  firstRun: '這是這裡的第一份每日要聞，先列出最新的幾則；此後每次只帶來上一份之後的新內容。',
  nothing: '自上一份每日要聞以來，沒有新的報導。',
  onThisDay: '往年今日的報導',
  leftOut: {
    header: (n) => `未列入：${counted(n, { other: '# 篇文章' })}`,
    none: '新到的文章已全部列入。',
    language: '不在所選語言之內',
    outlet: '不屬於所選媒體',
    topic: '不涉及所選的人物和話題',
    repetition: '與先前已有的文章內容幾乎相同',
    first: '第一份只列最新的幾則',
  },
};
