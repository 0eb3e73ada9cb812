import type { FeedbackWords } from './feedback-en.js';

/** What members are asked about answers, in Chinese as written on the mainland. */
export const simplifiedChineseFeedback: FeedbackWords = {
  helpful: '有帮助',
  unhelpful: '没帮助',
  isThere: '报道里其实有',
  title: '这个答案有什么问题？',
  reason: '问题在哪里？',
  reasons: {
    person: '人物不对',
    date: '日期不对',
    excerpt: '摘录不当',
    missing: '报道里其实有答案',
    'no-answer': '答非所问',
  },
  which: '是哪一条引文？',
  whichHint: '如果说的是整个答案，请留空。',
  ofQuote: (quote) => `引文 ${quote}`,
  note: '简单说明',
  noteHint: '可以不填。',
  whereHint: '在哪里？媒体、标题或日期都有帮助。',
  agree: '附上我的提问',
  agreeHint: '这样管理员能看到您问了什么；否则不会保存您的提问。',
  thanks: '谢谢，这很有帮助。',
  kept: (privacy) => `反馈会连同您的名字保存，供管理员查看；用 \`/${privacy}\` 可以查看和删除。`,
  questionKept: '已按您的同意附上提问。',
  questionNotKept: '未保存您的提问。',
};
