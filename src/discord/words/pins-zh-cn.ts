import { formats } from './formats.js';
import type { PinWords } from './pins-en.js';

const { counted } = formats('zh-CN');

/** What is said of quotes that moderators pin, and of what members find wrong, in simplified Chinese. */
export const simplifiedChinesePins: PinWords = {
  approved: '经管理员认可',
  header: '固定的引文',
  empty: '还没有固定任何引文。请给出一个问题，以固定其回答中的引文。',
  choose: '哪些引文应当排在最前？',
  chooseHint: '无论用哪种语言提出同样的问题，都会先看到这些引文，并注明经管理员认可。',
  select: '要固定的引文',
  option: (quote) => `引文 ${quote}`,
  nothing: '报道库中没有回答这个问题的引文，因此无法固定。',
  done: (n) => counted(n, { other: '已固定 # 条引文' }),
  quotes: (n) => counted(n, { other: '# 条引文' }),
  broken: (n) => counted(n, { other: '其中 # 条已不在原处，不再显示' }),
  unpin: '取消某个问题的固定引文',
  unpinned: (question) => `${question} 不再有固定的引文。`,
  feedback: {
    header: '成员对回答的不满',
    empty: '没有待处理的反馈。',
    waiting: (n) => counted(n, { other: '待处理 # 条' }),
    noQuestion: '该成员没有同意保留问题。',
    gone: '这条引文已不在原处。',
    done: '完成',
    next: '下一条',
    hide: '隐藏文章',
    pin: '固定引文',
    alias: '添加名称',
    aliasForm: '添加名称',
    aliasName: '名称',
    aliasMeans: '它指谁或什么：填写已知的名称',
  },
};
