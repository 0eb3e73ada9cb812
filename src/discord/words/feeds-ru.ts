import type { FeedWords } from './feeds-en.js';
import { formats } from './formats.js';

const { counted } = formats('ru');

/** What is said of feeds, in Russian. */
export const russianFeeds: FeedWords = {
  header: 'Ленты подборки',
  empty: 'Пока нет ни одной.',
  articles: (n) => counted(n, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' }),
  fetched: (when) => `получена ${when}`,
  next: (when) => `в следующий раз ${when}`,
  failing: (times) =>
    counted(times, {
      one: 'не удалось # раз',
      few: 'не удалось # раза подряд',
      many: 'не удалось # раз подряд',
      other: 'не удалось # раза подряд',
    }),
  added: (title) => `Лента ${title} добавлена`,
  known: (title) => `Лента ${title} уже добавлена.`,
  removed: (title) => `Лента ${title} убрана. Пришедшие с ней статьи остаются.`,
  unknown: 'Такой ленты нет. Выберите её из списка при вводе.',
  came: (added, changed) =>
    `${counted(added, { one: '# новая статья', few: '# новые статьи', many: '# новых статей', other: '# новой статьи' })}, изменено: ${String(changed)}`,
  later: 'Отныне её получают каждые полчаса.',
  faults: {
    'bad-address': 'Адрес должен быть веб-адресом, начинающимся с протокола.',
    private: 'Адрес ведёт на эту машину или в сеть за ней, а владелец бота этого не разрешил.',
    'too-large': 'Для ленты это слишком много.',
    'too-slow': 'Ответ не приходит вовремя.',
    'too-many-redirects': 'Адрес без конца перенаправляет на другие.',
    refused: 'Сервер её не выдаёт.',
    unreachable: 'Сервер недоступен.',
    'not-a-feed': 'По этому адресу нет ленты, которую можно прочитать.',
  },
};
