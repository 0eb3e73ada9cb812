import type { ActionWords } from './actions-en.js';

/** What stands below answers, and what comes of it, in traditional Chinese. */
export const traditionalChineseActions: ActionWords = {
  checkCommand: '與收錄的報導核對',
  inContext: '查看上下文',
  verify: '核對',
  share: '公開分享',
  shared: '已分享',
  delete: '刪除',
  choose: '查看引文的上下文，或核對引文',
  inContextOf: (quote) => `引文 ${quote} 的上下文`,
  verifyOf: (quote) => `核對引文 ${quote}`,
  verifiedOf: (quote) => `引文 ${quote} 核對無誤`,
  notThereOf: (quote) => `引文 ${quote} 已不在原處`,
  verified: ({ article, start, end }) =>
    `剛剛重新讀取了檔案。引文一字不差，位於文章 \`${article}\` 的第 ${start}–${end} 位。`,
  sha256: (digest) => `引文的 SHA-256：\`${digest}\``,
  changed: '檔案已有改動：文章在引用之處已不是這些文字。',
  gone: '這篇文章已不在收錄的報導中。',
  answerGone: '這裡引用的內容已不在收錄的報導中，請重新提問。',
  tooLong: '這一段太長，一則訊息放不下，請到來源處閱讀。',
  sharedBy: (member, question) => `由 ${member} 分享 · 提問：${question}`,
  notShared: '此處不允許應用程式公開發言，因此只有您看得到這則回答。',
  notYours: '只有分享者或管理人員可以刪除這則回答。',
  mention: '提及我並用任何語言提問，我會以新聞報導的原文作答；詳見 `/help`。',
  nothingToCheck: '這則訊息裡沒有可供查找的文字。',
};
