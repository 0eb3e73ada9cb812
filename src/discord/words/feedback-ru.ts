import type { FeedbackWords } from './feedback-en.js';

/** What members are asked about answers, in Russian. */
export const russianFeedback: FeedbackWords = {
  helpful: 'Полезно',
  unhelpful: 'Не помогло',
  isThere: 'В материалах это есть',
  title: 'Что не так с этим ответом?',
  reason: 'Что не так?',
  reasons: {
    person: 'Не тот человек',
    date: 'Не та дата',
    excerpt: 'Неудачный отрывок',
    missing: 'В материалах ответ есть',
    'no-answer': 'Это не ответ на вопрос',
  },
  which: 'О какой цитате речь?',
  whichHint: 'Оставьте пустым, если речь обо всём ответе.',
  ofQuote: (quote) => `Цитата ${quote}`,
  note: 'В нескольких словах',
  noteHint: 'Писать не обязательно.',
  whereHint: 'Где это сказано? Поможет издание, заголовок или день.',
  agree: 'Приложить мой вопрос',
  agreeHint: 'Тогда модераторы увидят, что вы спросили. Иначе вопрос не сохраняется.',
  thanks: 'Спасибо, это поможет.',
  kept: (privacy) =>
    `Отзыв сохранён для модераторов вместе с вашим именем; \`/${privacy}\` покажет и удалит его.`,
  questionKept: 'Ваш вопрос приложен, как вы разрешили.',
  questionNotKept: 'Ваш вопрос не сохранён.',
};
