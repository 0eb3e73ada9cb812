import type { DifferWords } from './differ-en.js';
import { formats } from './formats.js';

const { counted, day, duration, number } = formats('zh-TW');

/** What is said where reports differ, in traditional Chinese. */
export const traditionalChineseDiffer: DifferWords = {
  title: '報導分歧',
  note: '均為原文引用，不判斷孰是孰非。',
  kinds: { figure: '數量', duration: '時長', date: '日期', office: '職務' },
  line: (sides) => `各報導說法不一：${sides}`,
  side: (value, counts) => `${value}（${counts}）`,
  reports: (n) => counted(n, { other: '#篇報導' }),
  publishers: (n) => counted(n, { other: '#家媒體' }),
  counts: (parts) => parts.join('，'),
  exactness: {
    about: (value) => `約${value}`,
    nearly: (value) => `近${value}`,
    over: (value) => `超過${value}`,
    under: (value) => `最多${value}`,
  },
  range: (least, most) => `${least}至${most}`,
  each: (value) => `各${value}`,
  percent: (value) => `${value}%`,
  citing: (medium) => `援引${medium}`,
  gone: '報導庫已有變化，此處不再有分歧。請重新提問。',
  number,
  duration,
  day,
};
