import { formats } from './formats.js';
import type { ReloadWords } from './reload-en.js';

const { counted, number } = formats('ru');

/** What moderators read who reload the coverage or ask how it is, in Russian. */
export const russianReload: ReloadWords = {
  skip: 'пропустить',
  planned: 'Что изменит перезагрузка',
  nothing: 'С последнего чтения подборки ничего не изменилось, перезагружать нечего.',
  articles: (before, after) => `Статьи: ${number(before)} → ${number(after)}`,
  notRead: (before, after) => `Не прочитано: ${number(before)} → ${number(after)}`,
  added: (n) =>
    counted(n, {
      one: 'Добавится # статья',
      few: 'Добавятся # статьи',
      many: 'Добавится # статей',
      other: 'Добавится # статьи',
    }),
  changed: (n) =>
    counted(n, {
      one: 'Изменится # статья',
      few: 'Изменятся # статьи',
      many: 'Изменится # статей',
      other: 'Изменится # статьи',
    }),
  removed: (n) =>
    counted(n, {
      one: 'Исчезнет # статья',
      few: 'Исчезнут # статьи',
      many: 'Исчезнет # статей',
      other: 'Исчезнет # статьи',
    }),
  rejected: (n) =>
    counted(n, {
      one: 'Не читается # объект',
      few: 'Не читаются # объекта',
      many: 'Не читается # объектов',
      other: 'Не читается # объекта',
    }),
  line: (n) => `строка ${number(n)}`,
  glossary: 'Имена и термины изменились, поэтому всё анализируется заново.',
  many: 'Исчезнет больше десятой части статей.',
  outdated: 'Файлы тем временем изменились. Вот что перезагрузка изменит теперь:',
  apply: 'Применить',
  applyAnyway: 'Всё равно применить',
  rollBack: 'Вернуть как было',
  begun: 'Идёт перезагрузка. До её конца ответы берутся из прежней подборки.',
  reading: (done, total) => `Чтение файлов: ${number(done)} из ${number(total)}`,
  indexing: (done, total) => `Индексация статей: ${number(done)} из ${number(total)}`,
  done: 'Подборка перезагружена',
  passages: (before, after) => `Отрывки: ${number(before)} → ${number(after)}`,
  took: (seconds) => `Это заняло ${seconds} с.`,
  restorable: (when) => `Прежняя подборка сохранена: к ней можно вернуться до ${when}.`,
  refused: 'Не перезагружено: на контрольные вопросы нет нужных ответов',
  loadedThough: 'Контрольные вопросы, на которые нет нужных ответов:',
  expected: (what) => `ожидалось: ${what}`,
  quotedInstead: (files) => `процитировано: ${files}`,
  quotedNothing: 'ничего не процитировано',
  failed: 'Подборку не удалось прочитать. Ответы остались прежними.',
  rolledBack: 'Подборка снова такая, как до перезагрузки',
  filesStay: 'Файлы на диске остались как есть: следующая перезагрузка снова их учтёт.',
  notKept:
    'Прежняя подборка больше не хранится: была другая перезагрузка, прошло четверть часа или бота перезапустили. Верните прежние файлы на место, затем перезагрузите подборку.',
  status: {
    header: 'Подборка',
    passages: (n) =>
      counted(n, { one: '# отрывок', few: '# отрывка', many: '# отрывков', other: '# отрывка' }),
    outlets: (list) => `Издания: ${list}`,
    months: (list) => `Месяцы: ${list}`,
    undated: (n) => `без даты: ${number(n)}`,
    noOutlet: (n) => `без издания: ${number(n)}`,
    of: (name, n) => `${name} ${number(n)}`,
    newest: 'Самая новая:',
    loaded: ({ when, by, seconds }) => `Прочитано ${when}, кем: ${by}, за ${seconds} с`,
    start: 'бот при запуске',
    watch: 'бот, так как изменились файлы',
    restart: 'бот, так как прежняя подборка была потеряна',
    memory: (megabytes) => `Память: ${number(megabytes)} мегабайт`,
    rejected: (n) =>
      counted(n, {
        one: 'Не прочитан # объект',
        few: 'Не прочитаны # объекта',
        many: 'Не прочитано # объектов',
        other: 'Не прочитано # объекта',
      }),
    nothingRejected: 'Прочитано всё.',
  },
};
