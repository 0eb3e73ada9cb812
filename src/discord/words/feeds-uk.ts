import type { FeedWords } from './feeds-en.js';
import { formats } from './formats.js';

const { counted } = formats('uk');

/** What is said of feeds, in Ukrainian. */
export const ukrainianFeeds: FeedWords = {
  header: 'Стрічки добірки',
  empty: 'Поки що жодної.',
  articles: (n) => counted(n, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' }),
  fetched: (when) => `отримано ${when}`,
  next: (when) => `наступного разу ${when}`,
  failing: (times) =>
    counted(times, {
      one: 'не вдалося # раз',
      few: 'не вдалося # рази поспіль',
      many: 'не вдалося # разів поспіль',
      other: 'не вдалося # разу поспіль',
    }),
  added: (title) => `Стрічку ${title} додано`,
  known: (title) => `Стрічку ${title} вже додано.`,
  removed: (title) => `Стрічку ${title} прибрано. Статті, що прийшли з нею, залишаються.`,
  unknown: 'Такої стрічки немає. Виберіть її зі списку під час введення.',
  came: (added, changed) =>
    `${counted(added, { one: '# нова стаття', few: '# нові статті', many: '# нових статей', other: '# нової статті' })}, змінено: ${String(changed)}`,
  later: 'Відтепер її отримують що пів години.',
  faults: {
    'bad-address': 'Адреса має бути вебадресою, що починається з протоколу.',
    private: 'Адреса веде на цю машину або в мережу за нею, а власник бота цього не дозволив.',
    'too-large': 'Для стрічки це забагато.',
    'too-slow': 'Відповідь не надходить вчасно.',
    'too-many-redirects': 'Адреса без кінця переспрямовує на інші.',
    refused: 'Сервер її не видає.',
    unreachable: 'Сервер недоступний.',
    'not-a-feed': 'За цією адресою немає стрічки, яку можна прочитати.',
  },
};
