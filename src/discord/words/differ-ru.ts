import type { DifferWords } from './differ-en.js';
import { formats } from './formats.js';

const { counted, day, duration, number } = formats('ru');

/** What is said where reports differ, in Russian. */
export const russianDiffer: DifferWords = {
  title: 'Где сообщения расходятся',
  note: 'Цитаты приведены дословно. Кто прав, здесь не решается.',
  kinds: { figure: 'Сколько', duration: 'Как долго', date: 'Когда', office: 'Должность' },
  line: (sides) => `Сообщения расходятся: ${sides}`,
  side: (value, counts) => `${value} (${counts})`,
  reports: (n) =>
    counted(n, { one: '# сообщение', few: '# сообщения', many: '# сообщений', other: '# сообщения' }),
  publishers: (n) =>
    counted(n, { one: '# издатель', few: '# издателя', many: '# издателей', other: '# издателя' }),
  counts: (parts) => parts.join(', '),
  exactness: {
    about: (value) => `около ${value}`,
    nearly: (value) => `почти ${value}`,
    over: (value) => `больше ${value}`,
    under: (value) => `до ${value}`,
  },
  range: (least, most) => `${least}–${most}`,
  each: (value) => `по ${value} с каждой стороны`,
  percent: (value) => `${value} %`,
  citing: (medium) => `со ссылкой: ${medium}`,
  gone: 'Расхождений здесь больше нет: публикации изменились. Задайте вопрос ещё раз.',
  number,
  duration,
  day,
};
