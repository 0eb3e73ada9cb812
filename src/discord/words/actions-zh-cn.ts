import type { ActionWords } from './actions-en.js';

/** What stands below answers, and what comes of it, in simplified Chinese. */
export const simplifiedChineseActions: ActionWords = {
  checkCommand: '与收录的报道核对',
  inContext: '查看上下文',
  verify: '核对',
  share: '公开分享',
  shared: '已分享',
  delete: '删除',
  choose: '查看引文的上下文，或核对引文',
  inContextOf: (quote) => `引文 ${quote} 的上下文`,
  verifyOf: (quote) => `核对引文 ${quote}`,
  verifiedOf: (quote) => `引文 ${quote} 核对无误`,
  notThereOf: (quote) => `引文 ${quote} 已不在原处`,
  verified: ({ article, start, end }) =>
    `刚刚重新读取了文件。引文一字不差，位于文章 \`${article}\` 的第 ${start}–${end} 位。`,
  sha256: (digest) => `引文的 SHA-256：\`${digest}\``,
  changed: '文件已有改动：文章在引用之处已不是这些文字。',
  gone: '这篇文章已不在收录的报道中。',
  answerGone: '这里引用的内容已不在收录的报道中，请重新提问。',
  tooLong: '这一段太长，一条消息放不下，请到来源处阅读。',
  sharedBy: (member, question) => `由 ${member} 分享 · 提问：${question}`,
  notShared: '此处不允许应用公开发言，因此只有您能看到这条回答。',
  notYours: '只有分享者或管理人员可以删除这条回答。',
  mention: '提及我并用任何语言提问，我会以新闻报道的原文作答；详见 `/help`。',
  nothingToCheck: '这条消息里没有可供查找的文字。',
};
