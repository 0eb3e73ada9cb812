import type { ExploreWords } from './explore-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('uk');

/** What is said where coverage is compared and followed, in Ukrainian. */
export const ukrainianExplore: ExploreWords = {
  unnamed: 'Видання не зазначено',
  unknownLanguage: (given, all) => `Мова ${given} невідома. Є такі: ${all}.`,
  tooManyOutlets: (max) =>
    `Вкажіть не більше ніж ${counted(max, { one: '# видання', few: '# видання', many: '# видань', other: '# видання' })}.`,

  compare: {
    button: 'Порівняти',
    header: ({ first, last, total }) => {
      if (first === 1 && last === total)
        return counted(total, {
          one: 'Про це пише # видавець',
          few: 'Про це пишуть # видавці',
          many: 'Про це пишуть # видавців',
          other: 'Про це пишуть # видавця',
        });
      return first === last
        ? `Хто про це пише: ${number(first)} із ${number(total)}`
        : `Хто про це пише: ${number(first)}–${number(last)} із ${number(total)}`;
    },
    edition: (facts) => `також в іншій редакції: ${facts}`,
    silence: 'Мовчать',
    nothing: (publisher) => `${publisher}: у матеріалах про це нічого немає`,
  },

  article: {
    button: 'Стаття',
    buttonOf: (quote) => `Стаття цитати ${quote}`,
    unknown: (title) =>
      `У матеріалах немає заголовка зі словами ${title}. Виберіть його зі списку під час введення.`,
    author: (name) => `автор: ${name}`,
    passages: (n) => counted(n, { one: '# уривок', few: '# уривки', many: '# уривків', other: '# уривка' }),
    sameStory: 'Інші повідомлення про ту саму подію',
    related: 'Споріднені статті',
    shared: (names) => `в обох: ${names}`,
    choosePart: 'Читати частину статті',
    chooseOther: 'Інша стаття',
    beginning: 'Початок',
    whole: 'Увесь текст',
    page: ({ page, pages }) => `сторінка ${number(page)} з ${number(pages)}`,
    next: 'Далі',
    card: 'Про статтю',
  },

  timeline: {
    button: 'Хронологія',
    header: ({ first, last, total }) =>
      first === 1 && last === total
        ? counted(total, {
            one: '# цитата за часом',
            few: '# цитати за часом',
            many: '# цитат за часом',
            other: '# цитати за часом',
          })
        : `За часом: цитати ${number(first)}–${number(last)} із ${number(total)}`,
    day,
    nothingBetween: (after, before) => `між ${after} і ${before} про це не писали`,
    unknownDate: 'Точна дата невідома',
    summary: ({ quotes, first, last }) =>
      `${counted(quotes, { one: '# цитата', few: '# цитати', many: '# цитат', other: '# цитати' })} · ${first} – ${last}`,
  },

  who: {
    header: 'Хто це, за матеріалами',
    unknown: 'Людини з таким іменем, ні за написанням, ні за звучанням, у матеріалах немає.',
    bySound: 'Цього імені немає у списках: шукали за написанням і звучанням.',
    articles: (n) => `статей: ${number(n)}`,
    passages: (n) => counted(n, { one: '# уривок', few: '# уривки', many: '# уривків', other: '# уривка' }),
    names: 'Як називають',
    offices: 'Посади, названі в матеріалах',
    held: 'Посади за глосарієм, не за матеріалами',
    first: (facts) => `Перша згадка: ${facts}`,
    last: (facts) => `Остання згадка: ${facts}`,
    together: (names) => `Згадується разом із: ${names}`,
    by: 'Пряма мова',
    about: 'Про людину',
  },
};
