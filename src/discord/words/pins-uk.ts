import { formats } from './formats.js';
import type { PinWords } from './pins-en.js';

const { counted } = formats('uk');

/** What is said of quotes that moderators pin, and of what members find wrong, in Ukrainian. */
export const ukrainianPins: PinWords = {
  approved: 'схвалено модераторами',
  header: 'Закріплені цитати',
  empty: 'Нічого не закріплено. Вкажіть запитання, щоб закріпити цитати відповіді на нього.',
  choose: 'Які з цих цитат мають стояти першими?',
  chooseHint:
    'Хто запитає про те саме будь-якою мовою, отримає їх першими, з позначкою, що їх схвалили модератори.',
  select: 'Цитати, які закріпити',
  option: (quote) => `Цитата ${quote}`,
  nothing: 'У добірці немає цитат на це запитання, закріплювати нічого.',
  done: (n) =>
    counted(n, {
      one: 'Закріплено # цитату',
      few: 'Закріплено # цитати',
      many: 'Закріплено # цитат',
      other: 'Закріплено # цитати',
    }),
  quotes: (n) => counted(n, { one: '# цитата', few: '# цитати', many: '# цитат', other: '# цитати' }),
  broken: (n) =>
    counted(n, {
      one: '# з них більше немає на місці, її не показують',
      few: '# з них більше немає на місці, їх не показують',
      many: '# з них більше немає на місці, їх не показують',
      other: '# з них більше немає на місці, їх не показують',
    }),
  unpin: 'Відкріпити цитати запитання',
  unpinned: (question) => `За запитанням ${question} більше нічого не закріплено.`,
  feedback: {
    header: 'Що учасникам не подобається у відповідях',
    empty: 'Розглядати нічого.',
    waiting: (n) => counted(n, { one: 'чекає #', few: 'чекають #', many: 'чекають #', other: 'чекають #' }),
    noQuestion: 'Учасник не дозволив зберігати своє запитання.',
    gone: 'Цієї цитати більше немає на місці.',
    done: 'Розглянуто',
    next: 'Далі',
    hide: 'Приховати статтю',
    pin: 'Закріпити цитати',
    alias: 'Додати ім’я',
    aliasForm: 'Додати ім’я',
    aliasName: 'Ім’я',
    aliasMeans: 'Кого чи що воно означає: відоме ім’я',
  },
};
