import { ukrainianAliases } from './aliases-uk.js';
import { ukrainianArticles } from './articles-uk.js';
import { ukrainianFeeds } from './feeds-uk.js';
import { ukrainianPins } from './pins-uk.js';
import type { TendingWords } from './tending-en.js';

/** What moderators read who tend the corpus, in Ukrainian. */
export const ukrainianTending: TendingWords = {
  notHere: 'Добіркою опікуються лише на інших серверах.',
  notYou: 'Це можуть лише модератори: ті, хто керує сервером, або учасники з роллю, яку назвав власник бота.',
  expired: 'Ця кнопка більше не діє. Викличте команду ще раз.',
  takenUp: 'Відтепер відповіді це враховують.',
  notTakenUp: (reference) =>
    `Зміну записано, але прочитати добірку наново не вдалося (код ${reference}). Доти відповіді лишаються такими, як були.`,
  articles: ukrainianArticles,
  aliases: ukrainianAliases,
  feeds: ukrainianFeeds,
  pins: ukrainianPins,
  audit: {
    header: 'Що зробили модератори',
    empty: 'Поки що нічого.',
    range: ({ first, last, total }) => `${first}–${last} з ${total}, спершу нові`,
    newer: 'Новіші',
    older: 'Старіші',
    theBot: 'сам бот',
    forgotten: 'учасник, чиї дані видалено',
    change: (before, after) => `${before} → ${after}`,
    nothing: 'нічого',
    channel: 'Повідомляти про це також у каналі',
    toldIn: (channel) => `Нові записи з’являються також у ${channel}.`,
    notToldIn: (channel) =>
      `Мені не можна писати в ${channel}. Дозвольте мені бачити цей канал і писати в ньому, тоді виберіть його знову.`,
    actions: {
      reload: 'добірку прочитано наново',
      'roll back': 'повернуто попередню добірку',
      fix: 'виправлено дані статті',
      add: 'додано статтю',
      replace: 'замінено статтю',
      hide: 'приховано статтю',
      show: 'статтю показано знову',
      remove: 'прибрано файл',
      'add feed': 'додано стрічку',
      'remove feed': 'прибрано стрічку',
      'fetch feed': 'отримано стрічку',
      'add alias': 'додано інше ім’я',
      'remove alias': 'прибрано інше ім’я',
      pin: 'цитати закріплено за запитанням',
      unpin: 'закріплені цитати прибрано',
      'close feedback': 'розглянуто відгук',
      'set audit channel': 'вибрано канал для цього списку',
    },
  },
};
