import type { ProblemWords } from './problems-en.js';

/** What moderators read of problems with articles, in Russian. */
export const russianProblems: ProblemWords = {
  header: 'Что может быть не так со статьями',
  none: 'Ничего подозрительного не найдено.',
  noneOfKind: 'Ничего такого не найдено.',
  range: ({ first, last, total }) => `${first}–${last} из ${total}`,
  newer: 'Назад',
  older: 'Дальше',
  choose: 'Только проблемы одного вида',
  all: 'Все виды',
  kinds: {
    mojibake: 'Буквы в неверной кодировке',
    short: 'Почти нет текста',
    date: 'Нет даты',
    outlet: 'Нет издания или оно неизвестно',
    link: 'Нет ссылки на оригинал',
    duplicate: 'Почти то же, что другая статья',
    language: 'Заголовок и текст на разных языках',
    caption: 'Подпись к снимку прочитана как текст',
    quotes: 'Кавычки без пары',
  },
  fixes: {
    link: 'Указать ссылку',
    date: 'Указать дату',
    captured: 'Указать день сохранения',
    outlet: 'Указать издание',
    hide: 'Скрыть',
  },
  forms: {
    link: { label: 'Ссылка на оригинал', hint: 'Полный адрес страницы' },
    date: { label: 'Дата статьи', hint: 'Например, 2025-05-16' },
    captured: {
      label: 'День, когда страницу сохранили',
      hint: 'Например, 2025-06-08; действует для всех статей файла',
    },
    outlet: { label: 'Кто опубликовал', hint: 'Так, как это показывать' },
    hide: {
      label: 'Скрыть эту статью? Тогда напишите «да».',
      hint: 'Она останется в файле, но не будет искаться и цитироваться',
    },
  },
  confirmation: 'да',
  relative: (written) => `только: ${written}`,
  sameAs: (other) => `то же, что: ${other}`,
  unknownOutlet: (name) => `неизвестно: ${name}`,
  byHand: 'Это может исправить только тот, кто ведёт файлы.',
  done: (what) => `Записано в список источников: ${what}.`,
  invalid: 'Это не то, о чём спрашивает форма. Ничего не изменено.',
  faulty: (reason) => `Список источников нельзя изменить, в нём ошибка: ${reason}`,
  gone: 'Этой статьи больше нет в подборке.',
};
