import type { DifferWords } from './differ-en.js';
import { formats } from './formats.js';

const { counted, day, duration, number } = formats('zh-CN');

/** What is said where reports differ, in simplified Chinese. */
export const simplifiedChineseDiffer: DifferWords = {
  title: '报道分歧',
  note: '均为原文引用，不判断孰是孰非。',
  kinds: { figure: '数量', duration: '时长', date: '日期', office: '职务' },
  line: (sides) => `各报道说法不一：${sides}`,
  side: (value, counts) => `${value}（${counts}）`,
  reports: (n) => counted(n, { other: '#篇报道' }),
  publishers: (n) => counted(n, { other: '#家媒体' }),
  counts: (parts) => parts.join('，'),
  exactness: {
    about: (value) => `约${value}`,
    nearly: (value) => `近${value}`,
    over: (value) => `超过${value}`,
    under: (value) => `最多${value}`,
  },
  range: (least, most) => `${least}至${most}`,
  each: (value) => `各${value}`,
  percent: (value) => `${value}%`,
  citing: (medium) => `援引${medium}`,
  gone: '报道库已有变化，此处不再有分歧。请重新提问。',
  number,
  duration,
  day,
};
