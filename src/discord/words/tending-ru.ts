import { russianAliases } from './aliases-ru.js';
import { russianArticles } from './articles-ru.js';
import { russianFeeds } from './feeds-ru.js';
import { russianPins } from './pins-ru.js';
import type { TendingWords } from './tending-en.js';

/** What moderators read who tend the corpus, in Russian. */
export const russianTending: TendingWords = {
  notHere: 'Подборкой занимаются только на других серверах.',
  notYou:
    'Это могут только модераторы: те, кто управляет сервером, или участники с ролью, названной владельцем бота.',
  expired: 'Эта кнопка больше не действует. Вызовите команду ещё раз.',
  takenUp: 'С этого момента ответы это учитывают.',
  notTakenUp: (reference) =>
    `Изменение записано, но заново прочитать подборку не удалось (код ${reference}). До тех пор ответы остаются прежними.`,
  articles: russianArticles,
  aliases: russianAliases,
  feeds: russianFeeds,
  pins: russianPins,
  audit: {
    header: 'Что сделали модераторы',
    empty: 'Пока ничего.',
    range: ({ first, last, total }) => `${first}–${last} из ${total}, сначала новые`,
    newer: 'Новее',
    older: 'Старее',
    theBot: 'сам бот',
    forgotten: 'участник, чьи данные удалены',
    change: (before, after) => `${before} → ${after}`,
    nothing: 'ничего',
    channel: 'Сообщать об этом и в канале',
    toldIn: (channel) => `Новые записи появляются и в ${channel}.`,
    notToldIn: (channel) =>
      `Мне нельзя писать в ${channel}. Разрешите мне видеть этот канал и писать в нём, затем выберите его снова.`,
    actions: {
      reload: 'подборка прочитана заново',
      'roll back': 'возвращена прежняя подборка',
      fix: 'исправлены данные статьи',
      add: 'добавлена статья',
      replace: 'заменена статья',
      hide: 'скрыта статья',
      show: 'статья снова показана',
      remove: 'убран файл',
      'add feed': 'добавлена лента',
      'remove feed': 'убрана лента',
      'fetch feed': 'получена лента',
      'add alias': 'добавлено другое имя',
      'remove alias': 'убрано другое имя',
      pin: 'цитаты закреплены за вопросом',
      unpin: 'закреплённые цитаты убраны',
      'close feedback': 'разобран отзыв',
      'set audit channel': 'выбран канал для этого списка',
    },
  },
};
