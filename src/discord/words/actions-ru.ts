import type { ActionWords } from './actions-en.js';

/** What stands below answers, and what comes of it, in Russian. */
export const russianActions: ActionWords = {
  checkCommand: 'Сверить с материалами',
  inContext: 'В контексте',
  verify: 'Проверить',
  share: 'Поделиться',
  shared: 'Опубликовано',
  delete: 'Удалить',
  choose: 'Цитата в контексте или проверка',
  inContextOf: (quote) => `Цитата ${quote} в контексте`,
  verifyOf: (quote) => `Проверить цитату ${quote}`,
  verifiedOf: (quote) => `Цитата ${quote} проверена`,
  notThereOf: (quote) => `Цитаты ${quote} там больше нет`,
  verified: ({ article, start, end }) =>
    `Файл только что прочитан заново. Цитата стоит в нём слово в слово: статья \`${article}\`, позиции ${start}–${end}.`,
  sha256: (digest) => `SHA-256 цитируемого текста: \`${digest}\``,
  changed: 'Файл изменился: на процитированном месте статья этого больше не говорит.',
  gone: 'Этой статьи больше нет в собранных материалах.',
  answerGone: 'Того, что здесь процитировано, в материалах больше нет. Пожалуйста, задайте вопрос снова.',
  tooLong: 'Абзац не помещается в одно сообщение. Прочитайте его в источнике.',
  sharedBy: (member, question) => `делится ${member} · вопрос: ${question}`,
  notShared: 'Приложениям здесь нельзя писать для всех, поэтому ответ увидели только вы.',
  notYours: 'Удалить этот ответ может только тот, кто им поделился, или модератор.',
  mention: 'Упомяните меня и задайте вопрос на любом языке: я отвечу цитатами из прессы. Подробнее: `/help`.',
  nothingToCheck: 'В этом сообщении нет слов, которые можно было бы искать.',
};
