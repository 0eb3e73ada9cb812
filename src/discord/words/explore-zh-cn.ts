import type { ExploreWords } from './explore-en.js';
import { formats } from './formats.js';

const { day, number } = formats('zh-CN');

/** What is said where coverage is compared and followed, in Chinese as written on the mainland. */
export const simplifiedChineseExplore: ExploreWords = {
  unnamed: '未注明媒体',
  unknownLanguage: (given, all) => `无法识别语言${given}。可选：${all}。`,
  tooManyOutlets: (max) => `请最多选择 ${number(max)} 家媒体。`,

  compare: {
    button: '对比',
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) return `${number(total)} 家发布方对此有报道`;
      return first === last
        ? `对此有报道的第 ${number(first)} 家，共 ${number(total)} 家`
        : `对此有报道的第 ${number(first)}–${number(last)} 家，共 ${number(total)} 家`;
    },
    edition: (facts) => `另见其他版本：${facts}`,
    silence: '未报道',
    nothing: (publisher) => `${publisher}：收录的报道中没有相关内容`,
  },

  article: {
    button: '文章',
    buttonOf: (quote) => `第 ${quote} 条引文的文章`,
    unknown: (title) => `收录的报道中没有标题含有${title}。请在输入时从列表中选择。`,
    author: (name) => `作者：${name}`,
    passages: (n) => `${number(n)} 个段落`,
    sameStory: '同一事件的其他报道',
    related: '相关文章',
    shared: (names) => `共同涉及：${names}`,
    choosePart: '阅读其中一部分',
    chooseOther: '另一篇文章',
    beginning: '开头',
    whole: '全文',
    page: ({ page, pages }) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
    next: '下一页',
    card: '文章信息',
  },

  timeline: {
    button: '时间线',
    header: ({ first, last, total }) =>
      first === 1 && last === total
        ? `按时间排列的 ${number(total)} 条引文`
        : `按时间排列：第 ${number(first)}–${number(last)} 条，共 ${number(total)} 条`,
    day,
    nothingBetween: (after, before) => `${after}至${before}之间没有相关报道`,
    unknownDate: '确切日期不详',
    summary: ({ quotes, first, last }) => `${number(quotes)} 条引文 · ${first} – ${last}`,
  },

  who: {
    header: '报道中的人物',
    unknown: '收录的报道中没有这个名字，按写法和读音都没有找到。',
    bySound: '这个名字未收入词表，是按写法和读音查找的。',
    articles: (n) => `${number(n)} 篇文章`,
    passages: (n) => `${number(n)} 个段落`,
    names: '各媒体的称呼',
    offices: '报道中提到的职务',
    held: '职务（据词表，非报道内容）',
    first: (facts) => `首次出现：${facts}`,
    last: (facts) => `最近出现：${facts}`,
    together: (names) => `一同出现的人物：${names}`,
    by: '本人原话',
    about: '关于此人',
  },
};
