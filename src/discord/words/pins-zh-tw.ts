import { formats } from './formats.js';
import type { PinWords } from './pins-en.js';

const { counted } = formats('zh-TW');

/** What is said of quotes that moderators pin, and of what members find wrong, in traditional Chinese. */
export const traditionalChinesePins: PinWords = {
  approved: '經管理員認可',
  header: '釘選的引文',
  empty: '還沒有釘選任何引文。請給出一個問題，以釘選其回答中的引文。',
  choose: '哪些引文應當排在最前？',
  chooseHint: '無論用哪種語言提出同樣的問題，都會先看到這些引文，並註明經管理員認可。',
  select: '要釘選的引文',
  option: (quote) => `引文 ${quote}`,
  nothing: '報導庫中沒有回答這個問題的引文，因此無法釘選。',
  done: (n) => counted(n, { other: '已釘選 # 則引文' }),
  quotes: (n) => counted(n, { other: '# 則引文' }),
  broken: (n) => counted(n, { other: '其中 # 則已不在原處，不再顯示' }),
  unpin: '取消某個問題的釘選引文',
  unpinned: (question) => `${question} 不再有釘選的引文。`,
  feedback: {
    header: '成員對回答的不滿',
    empty: '沒有待處理的意見回饋。',
    waiting: (n) => counted(n, { other: '待處理 # 則' }),
    noQuestion: '該成員沒有同意保留問題。',
    gone: '這則引文已不在原處。',
    done: '完成',
    next: '下一則',
    hide: '隱藏文章',
    pin: '釘選引文',
    alias: '新增名稱',
    aliasForm: '新增名稱',
    aliasName: '名稱',
    aliasMeans: '它指誰或什麼：填寫已知的名稱',
  },
};
