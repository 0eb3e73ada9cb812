import type { ExploreWords } from './explore-en.js';
import { formats } from './formats.js';

const { day, number } = formats('zh-TW');

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

  article: {
    button: '文章',
    buttonOf: (quote) => `第 ${quote} 條引文的文章`,
    unknown: (title) => `收錄的報導中沒有標題含有${title}。請在輸入時從列表中選擇。`,
    author: (name) => `作者：${name}`,
    passages: (n) => `${number(n)} 個段落`,
    sameStory: '同一事件的其他報導',
    related: '相關文章',
    shared: (names) => `共同涉及：${names}`,
    choosePart: '閱讀其中一部分',
    chooseOther: '另一篇文章',
    beginning: '開頭',
    whole: '全文',
    page: ({ page, pages }) => `第 ${number(page)} 頁，共 ${number(pages)} 頁`,
    next: '下一頁',
    card: '文章資訊',
  },

  timeline: {
    button: '時間軸',
    header: ({ first, last, total }) =>
      first === 1 && last === total
        ? `依時間排列的 ${number(total)} 條引文`
        : `依時間排列：第 ${number(first)}–${number(last)} 條，共 ${number(total)} 條`,
    day,
    nothingBetween: (after, before) => `${after}至${before}之間沒有相關報導`,
    unknownDate: '確切日期不詳',
    summary: ({ quotes, first, last }) => `${number(quotes)} 條引文 · ${first} – ${last}`,
  },

  who: {
    header: '報導中的人物',
    unknown: '收錄的報導中沒有這個名字，依寫法和讀音都沒有找到。',
    bySound: '這個名字未收入詞表，是依寫法和讀音查找的。',
    articles: (n) => `${number(n)} 篇文章`,
    passages: (n) => `${number(n)} 個段落`,
    names: '各媒體的稱呼',
    offices: '報導中提到的職務',
    held: '職務（據詞表，非報導內容）',
    first: (facts) => `首次出現：${facts}`,
    last: (facts) => `最近出現：${facts}`,
    together: (names) => `一同出現的人物：${names}`,
    by: '本人原話',
    about: '關於此人',
  },
};
