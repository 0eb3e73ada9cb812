import { formats } from './formats.js';
import type { ReloadWords } from './reload-en.js';

const { counted, number } = formats('uk');

/** What moderators read who reload the coverage or ask how it is, in Ukrainian. */
export const ukrainianReload: ReloadWords = {
  skip: 'пропустити',
  planned: 'Що змінить перезавантаження',
  nothing: 'Від останнього читання добірки нічого не змінилося, перезавантажувати нічого.',
  articles: (before, after) => `Статті: ${number(before)} → ${number(after)}`,
  notRead: (before, after) => `Не прочитано: ${number(before)} → ${number(after)}`,
  added: (n) =>
    counted(n, {
      one: 'Додасться # стаття',
      few: 'Додадуться # статті',
      many: 'Додасться # статей',
      other: 'Додасться # статті',
    }),
  changed: (n) =>
    counted(n, {
      one: 'Зміниться # стаття',
      few: 'Зміняться # статті',
      many: 'Зміниться # статей',
      other: 'Зміниться # статті',
    }),
  removed: (n) =>
    counted(n, {
      one: 'Зникне # стаття',
      few: 'Зникнуть # статті',
      many: 'Зникне # статей',
      other: 'Зникне # статті',
    }),
  rejected: (n) =>
    counted(n, {
      one: 'Не читається # об’єкт',
      few: 'Не читаються # об’єкти',
      many: 'Не читається # об’єктів',
      other: 'Не читається # об’єкта',
    }),
  line: (n) => `рядок ${number(n)}`,
  glossary: 'Імена й терміни змінилися, тому все аналізується наново.',
  many: 'Зникне понад десяту частину статей.',
  outdated: 'Файли тим часом змінилися. Ось що перезавантаження змінить тепер:',
  apply: 'Застосувати',
  applyAnyway: 'Усе одно застосувати',
  rollBack: 'Повернути як було',
  begun: 'Триває перезавантаження. До його кінця відповіді беруться з попередньої добірки.',
  reading: (done, total) => `Читання файлів: ${number(done)} з ${number(total)}`,
  indexing: (done, total) => `Індексація статей: ${number(done)} з ${number(total)}`,
  done: 'Добірку перезавантажено',
  passages: (before, after) => `Уривки: ${number(before)} → ${number(after)}`,
  took: (seconds) => `Це тривало ${seconds} с.`,
  restorable: (when) => `Попередню добірку збережено: до неї можна повернутися до ${when}.`,
  refused: 'Не перезавантажено: на контрольні запитання немає належних відповідей',
  loadedThough: 'Контрольні запитання, на які немає належних відповідей:',
  expected: (what) => `очікувалося: ${what}`,
  quotedInstead: (files) => `процитовано: ${files}`,
  quotedNothing: 'нічого не процитовано',
  failed: 'Добірку не вдалося прочитати. Відповіді лишилися такими, як були.',
  rolledBack: 'Добірка знову така, як до перезавантаження',
  filesStay: 'Файли на диску лишилися як є: наступне перезавантаження знову їх урахує.',
  notKept:
    'Попередня добірка більше не зберігається: було інше перезавантаження, минуло чверть години або бота запустили наново. Поверніть попередні файли на місце, а тоді перезавантажте добірку.',
  status: {
    header: 'Добірка',
    passages: (n) => counted(n, { one: '# уривок', few: '# уривки', many: '# уривків', other: '# уривка' }),
    outlets: (list) => `Видання: ${list}`,
    months: (list) => `Місяці: ${list}`,
    undated: (n) => `без дати: ${number(n)}`,
    noOutlet: (n) => `без видання: ${number(n)}`,
    of: (name, n) => `${name} ${number(n)}`,
    newest: 'Найновіша:',
    loaded: ({ when, by, seconds }) => `Прочитано ${when}, ким: ${by}, за ${seconds} с`,
    start: 'бот під час запуску',
    watch: 'бот, бо змінилися файли',
    restart: 'бот, бо попередню добірку було втрачено',
    memory: (megabytes) => `Пам’ять: ${number(megabytes)} мегабайтів`,
    rejected: (n) =>
      counted(n, {
        one: 'Не прочитано # об’єкт',
        few: 'Не прочитано # об’єкти',
        many: 'Не прочитано # об’єктів',
        other: 'Не прочитано # об’єкта',
      }),
    nothingRejected: 'Прочитано все.',
  },
};
