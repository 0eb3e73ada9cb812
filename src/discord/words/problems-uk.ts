import type { ProblemWords } from './problems-en.js';

/** What moderators read of problems with articles, in Ukrainian. */
export const ukrainianProblems: ProblemWords = {
  header: 'Що може бути не так зі статтями',
  none: 'Нічого підозрілого не знайдено.',
  noneOfKind: 'Нічого такого не знайдено.',
  range: ({ first, last, total }) => `${first}–${last} з ${total}`,
  newer: 'Назад',
  older: 'Далі',
  choose: 'Лише проблеми одного виду',
  all: 'Усі види',
  kinds: {
    mojibake: 'Літери в неправильному кодуванні',
    short: 'Майже немає тексту',
    date: 'Немає дати',
    outlet: 'Немає видання або воно невідоме',
    link: 'Немає посилання на оригінал',
    duplicate: 'Майже те саме, що інша стаття',
    language: 'Заголовок і текст різними мовами',
    caption: 'Підпис до знімка прочитано як текст',
    quotes: 'Лапки без пари',
  },
  fixes: {
    link: 'Указати посилання',
    date: 'Указати дату',
    captured: 'Указати день збереження',
    outlet: 'Указати видання',
    hide: 'Приховати',
  },
  forms: {
    link: { label: 'Посилання на оригінал', hint: 'Повна адреса сторінки' },
    date: { label: 'Дата статті', hint: 'Наприклад, 2025-05-16' },
    captured: {
      label: 'День, коли сторінку зберегли',
      hint: 'Наприклад, 2025-06-08; діє для всіх статей файлу',
    },
    outlet: { label: 'Хто опублікував', hint: 'Так, як це показувати' },
    hide: {
      label: 'Приховати цю статтю? Тоді напишіть «так».',
      hint: 'Вона лишиться у файлі, але її не шукатимуть і не цитуватимуть',
    },
  },
  confirmation: 'так',
  relative: (written) => `лише: ${written}`,
  sameAs: (other) => `те саме, що: ${other}`,
  unknownOutlet: (name) => `невідоме: ${name}`,
  byHand: 'Це може виправити лише той, хто веде файли.',
  done: (what) => `Записано до списку джерел: ${what}.`,
  invalid: 'Це не те, про що питає форма. Нічого не змінено.',
  faulty: (reason) => `Список джерел не можна змінити, у ньому помилка: ${reason}`,
  gone: 'Цієї статті більше немає в добірці.',
};
