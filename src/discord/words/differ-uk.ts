import type { DifferWords } from './differ-en.js';
import { formats } from './formats.js';

const { counted, day, duration, number } = formats('uk');

/** What is said where reports differ, in Ukrainian. */
export const ukrainianDiffer: DifferWords = {
  title: 'Де повідомлення розходяться',
  note: 'Цитати наведено дослівно. Хто має рацію, тут не вирішується.',
  kinds: { figure: 'Скільки', duration: 'Як довго', date: 'Коли', office: 'Посада' },
  line: (sides) => `Повідомлення розходяться: ${sides}`,
  side: (value, counts) => `${value} (${counts})`,
  reports: (n) =>
    counted(n, {
      one: '# повідомлення',
      few: '# повідомлення',
      many: '# повідомлень',
      other: '# повідомлення',
    }),
  publishers: (n) =>
    counted(n, { one: '# видавець', few: '# видавці', many: '# видавців', other: '# видавця' }),
  counts: (parts) => parts.join(', '),
  exactness: {
    about: (value) => `близько ${value}`,
    nearly: (value) => `майже ${value}`,
    over: (value) => `понад ${value}`,
    under: (value) => `до ${value}`,
  },
  range: (least, most) => `${least}–${most}`,
  each: (value) => `по ${value} з кожного боку`,
  percent: (value) => `${value} %`,
  citing: (medium) => `з посиланням: ${medium}`,
  gone: 'Розбіжностей тут більше немає: публікації змінилися. Поставте запитання ще раз.',
  number,
  duration,
  day,
};
