import type { FeedbackWords } from './feedback-en.js';

/** What members are asked about answers, in Ukrainian. */
export const ukrainianFeedback: FeedbackWords = {
  helpful: 'Корисно',
  unhelpful: 'Не допомогло',
  isThere: 'У матеріалах це є',
  title: 'Що не так із цією відповіддю?',
  reason: 'Що не так?',
  reasons: {
    person: 'Не та людина',
    date: 'Не та дата',
    excerpt: 'Невдалий уривок',
    missing: 'У матеріалах відповідь є',
    'no-answer': 'Це не відповідь на запитання',
  },
  which: 'Про яку цитату йдеться?',
  whichHint: 'Залиште порожнім, якщо йдеться про всю відповідь.',
  ofQuote: (quote) => `Цитата ${quote}`,
  note: 'Кількома словами',
  noteHint: 'Писати не обов’язково.',
  whereHint: 'Де це сказано? Допоможе видання, заголовок або день.',
  agree: 'Додати моє запитання',
  agreeHint: 'Тоді модератори побачать, що ви запитали. Інакше запитання не зберігається.',
  thanks: 'Дякуємо, це допоможе.',
  kept: (privacy) =>
    `Відгук збережено для модераторів разом із вашим іменем; \`/${privacy}\` покаже й видалить його.`,
  questionKept: 'Ваше запитання додано, як ви дозволили.',
  questionNotKept: 'Ваше запитання не збережено.',
};
