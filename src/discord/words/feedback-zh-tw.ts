import type { FeedbackWords } from './feedback-en.js';

/** What members are asked about answers, in Chinese as written in Taiwan. */
export const traditionalChineseFeedback: FeedbackWords = {
  helpful: '有幫助',
  unhelpful: '沒幫助',
  isThere: '報導裡其實有',
  title: '這個答案有什麼問題？',
  reason: '問題在哪裡？',
  reasons: {
    person: '人物不對',
    date: '日期不對',
    excerpt: '摘錄不當',
    missing: '報導裡其實有答案',
    'no-answer': '答非所問',
  },
  which: '是哪一則引文？',
  whichHint: '如果說的是整個答案，請留空。',
  ofQuote: (quote) => `引文 ${quote}`,
  note: '簡單說明',
  noteHint: '可以不填。',
  whereHint: '在哪裡？媒體、標題或日期都有幫助。',
  agree: '附上我的提問',
  agreeHint: '這樣管理員能看到您問了什麼；否則不會保存您的提問。',
  thanks: '謝謝，這很有幫助。',
  kept: (privacy) => `意見會連同您的名字保存，供管理員查看；用 \`/${privacy}\` 可以查看和刪除。`,
  questionKept: '已按您的同意附上提問。',
  questionNotKept: '未保存您的提問。',
};
