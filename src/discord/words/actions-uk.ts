import type { ActionWords } from './actions-en.js';

/** What stands below answers, and what comes of it, in Ukrainian. */
export const ukrainianActions: ActionWords = {
  checkCommand: 'Звірити з матеріалами',
  inContext: 'У контексті',
  verify: 'Перевірити',
  share: 'Поділитися',
  shared: 'Опубліковано',
  delete: 'Видалити',
  choose: 'Цитата в контексті або перевірка',
  inContextOf: (quote) => `Цитата ${quote} у контексті`,
  verifyOf: (quote) => `Перевірити цитату ${quote}`,
  verifiedOf: (quote) => `Цитату ${quote} перевірено`,
  notThereOf: (quote) => `Цитати ${quote} там більше немає`,
  verified: ({ article, start, end }) =>
    `Файл щойно прочитано знову. Цитата стоїть у ньому слово в слово: стаття \`${article}\`, позиції ${start}–${end}.`,
  sha256: (digest) => `SHA-256 цитованого тексту: \`${digest}\``,
  changed: 'Файл змінився: на процитованому місці стаття цього більше не каже.',
  gone: 'Цієї статті більше немає в зібраних матеріалах.',
  answerGone: 'Процитованого тут у матеріалах більше немає. Будь ласка, поставте запитання знову.',
  tooLong: 'Абзац не вміщується в одне повідомлення. Прочитайте його у джерелі.',
  sharedBy: (member, question) => `ділиться ${member} · запитання: ${question}`,
  notShared: 'Застосункам тут не можна писати для всіх, тож відповідь побачили лише ви.',
  notYours: 'Видалити цю відповідь може лише той, хто нею поділився, або модератор.',
  mention:
    'Згадайте мене й поставте запитання будь-якою мовою: я відповім цитатами з преси. Докладніше: `/help`.',
  nothingToCheck: 'У цьому повідомленні немає слів, які можна було б шукати.',
};
