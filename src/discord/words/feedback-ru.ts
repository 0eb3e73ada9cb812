import type { FeedbackWords } from './feedback-en.js';

/** What members are asked about answers, in Russian. */
export const russianFeedback: FeedbackWords = {
  helpful: 'Полезно',
  unhelpful: 'Не помогло',
  title: 'Что не так с этим ответом?',
  reason: 'Что не так?',
  reasons: {
    person: 'Не тот человек',
    date: 'Не та дата',
    excerpt: 'Неудачный отрывок',
    'no-answer': 'Это не ответ на вопрос',
  },
  which: 'О какой цитате речь?',
  whichHint: 'Оставьте пустым, если речь обо всём ответе.',
  ofQuote: (quote) => `Цитата ${quote}`,
  note: 'В нескольких словах',
  noteHint: 'Писать не обязательно.',
  agree: 'Приложить мой вопрос',
  agreeHint: 'Тогда модераторы увидят, что вы спросили. Иначе вопрос не сохраняется.',
  thanks: 'Спасибо, это поможет.',
  kept: (privacy) =>
    `Отзыв сохранён для модераторов вместе с вашим именем; \`/${privacy}\` покажет и удалит его.`,
  questionKept: 'Ваш вопрос приложен, как вы разрешили.',
  questionNotKept: 'Ваш вопрос не сохранён.',
};
