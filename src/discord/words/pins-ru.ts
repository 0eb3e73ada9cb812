import { formats } from './formats.js';
import type { PinWords } from './pins-en.js';

const { counted } = formats('ru');

/** What is said of quotes that moderators pin, and of what members find wrong, in Russian. */
export const russianPins: PinWords = {
  approved: 'одобрено модераторами',
  header: 'Закреплённые цитаты',
  empty: 'Ничего не закреплено. Укажите вопрос, чтобы закрепить цитаты ответа на него.',
  choose: 'Какие из этих цитат должны стоять первыми?',
  chooseHint:
    'Кто спросит о том же на любом языке, получит их первыми, с пометкой, что их одобрили модераторы.',
  select: 'Цитаты, которые закрепить',
  option: (quote) => `Цитата ${quote}`,
  nothing: 'В подборке нет цитат на этот вопрос, закреплять нечего.',
  done: (n) =>
    counted(n, {
      one: 'Закреплена # цитата',
      few: 'Закреплены # цитаты',
      many: 'Закреплено # цитат',
      other: 'Закреплено # цитаты',
    }),
  quotes: (n) => counted(n, { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' }),
  broken: (n) =>
    counted(n, {
      one: '# из них больше нет на месте, её не показывают',
      few: '# из них больше нет на месте, их не показывают',
      many: '# из них больше нет на месте, их не показывают',
      other: '# из них больше нет на месте, их не показывают',
    }),
  unpin: 'Открепить цитаты вопроса',
  unpinned: (question) => `За вопросом ${question} больше ничего не закреплено.`,
  feedback: {
    header: 'Что участникам не нравится в ответах',
    empty: 'Разбирать нечего.',
    waiting: (n) => counted(n, { one: 'ждёт #', few: 'ждут #', many: 'ждут #', other: 'ждут #' }),
    noQuestion: 'Участник не разрешил сохранять свой вопрос.',
    gone: 'Этой цитаты больше нет на месте.',
    done: 'Разобрано',
    next: 'Дальше',
    hide: 'Скрыть статью',
    pin: 'Закрепить цитаты',
    alias: 'Добавить имя',
    aliasForm: 'Добавить имя',
    aliasName: 'Имя',
    aliasMeans: 'Кого или что оно означает: известное имя',
  },
};
