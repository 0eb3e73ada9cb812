import type { ExploreWords } from './explore-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('ru');

/** What is said where coverage is compared and followed, in Russian. */
export const russianExplore: ExploreWords = {
  unnamed: 'Издание не указано',
  unknownLanguage: (given, all) => `Язык ${given} неизвестен. Есть такие: ${all}.`,
  tooManyOutlets: (max) =>
    `Укажите не больше ${counted(max, { one: '# издания', few: '# изданий', many: '# изданий', other: '# издания' })}.`,

  compare: {
    button: 'Сравнить',
    header: ({ first, last, total }) => {
      if (first === 1 && last === total)
        return counted(total, {
          one: 'Об этом пишет # издатель',
          few: 'Об этом пишут # издателя',
          many: 'Об этом пишут # издателей',
          other: 'Об этом пишут # издателя',
        });
      return first === last
        ? `Кто об этом пишет: ${number(first)} из ${number(total)}`
        : `Кто об этом пишет: ${number(first)}–${number(last)} из ${number(total)}`;
    },
    edition: (facts) => `также в другой редакции: ${facts}`,
    silence: 'Молчат',
    nothing: (publisher) => `${publisher}: в материалах об этом ничего нет`,
  },

  article: {
    button: 'Статья',
    buttonOf: (quote) => `Статья цитаты ${quote}`,
    unknown: (title) => `В материалах нет заголовка со словами ${title}. Выберите его из списка при вводе.`,
    author: (name) => `автор: ${name}`,
    passages: (n) =>
      counted(n, { one: '# отрывок', few: '# отрывка', many: '# отрывков', other: '# отрывка' }),
    sameStory: 'Другие сообщения о том же событии',
    related: 'Близкие статьи',
    shared: (names) => `в обеих: ${names}`,
    choosePart: 'Читать часть статьи',
    chooseOther: 'Другая статья',
    beginning: 'Начало',
    whole: 'Весь текст',
    page: ({ page, pages }) => `страница ${number(page)} из ${number(pages)}`,
    next: 'Далее',
    card: 'О статье',
  },

  timeline: {
    button: 'Хронология',
    header: ({ first, last, total }) =>
      first === 1 && last === total
        ? counted(total, {
            one: '# цитата по времени',
            few: '# цитаты по времени',
            many: '# цитат по времени',
            other: '# цитаты по времени',
          })
        : `По времени: цитаты ${number(first)}–${number(last)} из ${number(total)}`,
    day,
    nothingBetween: (after, before) => `между ${after} и ${before} об этом не писали`,
    unknownDate: 'Точная дата неизвестна',
    summary: ({ quotes, first, last }) =>
      `${counted(quotes, { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' })} · ${first} – ${last}`,
  },

  who: {
    header: 'Кто это, по материалам',
    unknown: 'Человека с таким именем, ни по написанию, ни по звучанию, в материалах нет.',
    bySound: 'Этого имени нет в списках: искали по написанию и звучанию.',
    articles: (n) => `статей: ${number(n)}`,
    passages: (n) =>
      counted(n, { one: '# отрывок', few: '# отрывка', many: '# отрывков', other: '# отрывка' }),
    names: 'Как называют',
    offices: 'Должности, названные в материалах',
    held: 'Должности по глоссарию, не по материалам',
    first: (facts) => `Первое упоминание: ${facts}`,
    last: (facts) => `Последнее упоминание: ${facts}`,
    together: (names) => `Упоминается вместе с: ${names}`,
    by: 'Прямая речь',
    about: 'О человеке',
  },
};
