import { ukrainianActions } from './actions-uk.js';
import { ukrainianArranging } from './arranging-uk.js';
import { ukrainianDiffer } from './differ-uk.js';
import { ukrainianDigest } from './digest-uk.js';
import type { Words } from './en.js';
import { ukrainianExplore } from './explore-uk.js';
import { ukrainianFeedback } from './feedback-uk.js';
import { formats } from './formats.js';
import { ukrainianGuide } from './guide-uk.js';
import { ukrainianPrivacy } from './privacy-uk.js';
import { ukrainianProblems } from './problems-uk.js';
import { ukrainianReload } from './reload-uk.js';
import { ukrainianSettings } from './settings-uk.js';
import { ukrainianTending } from './tending-uk.js';

const { counted, joined, languageName, month, number, year } = formats('uk');

/** All that members read, in Ukrainian. */
export const ukrainian: Words = {
  languageName: (language) => languageName(language, 'інша мова'),
  joined,
  facts: (parts) => parts.join(' · '),
  andMore: (n) => `ще ${number(n)}`,
  quotedText: (text) => `«${text}»`,

  answer: {
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) {
        return counted(total, { one: '# цитата', few: '# цитати', many: '# цитат', other: '# цитати' });
      }
      return first === last
        ? `Цитата ${number(first)} з ${number(total)}`
        : `Цитати ${number(first)}–${number(last)} з ${number(total)}`;
    },
    tooLong: 'Цитата не вміщується в одне повідомлення. Прочитайте її в джерелі.',
    alsoSearched: (names) => `Також шукали: ${names}`,
    asked: (question) => `запитання: ${question}`,
    alsoIn: (outlets) => `також: ${outlets}`,
    openAt: (place) => `Відкрити: ${place}`,
    openSource: 'Відкрити джерело',
    searchForOriginal: 'Знайти оригінал',
    previous: 'Назад',
    more: (n) => (n > 0 ? `Ще (${number(n)})` : 'Ще'),
  },

  actions: ukrainianActions,

  arranging: ukrainianArranging,
  differ: ukrainianDiffer,
  tending: ukrainianTending,
  reload: ukrainianReload,
  problems: ukrainianProblems,

  explore: ukrainianExplore,
  digest: ukrainianDigest,

  feedback: ukrainianFeedback,
  guide: ukrainianGuide,
  privacy: ukrainianPrivacy,
  settings: ukrainianSettings,

  filter: {
    language: (name) => `мова: ${name}`,
    outlet: (name) => `видання: ${name}`,
    from: (day) => `від ${day}`,
    to: (day) => `до ${day}`,
  },

  date: {
    month,
    year,
    relative: (written) => `дата відносна: ${written}`,
    relativeUnwritten: 'дата відносна',
    inferred: (date) => `${date} (дата ймовірна)`,
    inferredUnnamed: 'дата ймовірна',
    unknown: 'дата невідома',
  },

  abstention: {
    header: 'У зібраних матеріалах відповіді немає',
    widen: 'Можливо, фільтри завузькі: спробуйте без них або запитайте іншими словами.',
    nearest: 'Найближчі заголовки',
  },

  coverage: {
    header: 'Які матеріали зібрано',
    empty: 'Статті ще не завантажено.',
    articles: (n, languages) =>
      `${counted(n, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' })}: ${languages}`,
    ofLanguage: (language, n) => `${language} (${number(n)})`,
    dates: (first, last) => (first === last ? `За ${first}` : `Від ${first} до ${last}`),
    outlets: (names) => `Видання: ${names}`,
    topics: (names) => `Часті теми: ${names}`,
  },

  help: {
    header: 'Цитати з преси, слово в слово',
    body: (names) => [
      `Поставте запитання командою \`/${names.ask}\` будь-якою мовою. У відповідь ви отримаєте речення із зібраних статей слово в слово, з джерелом, датою і посиланням. Тут нічого не переказують і не вигадують: якщо в матеріалах відповіді немає, про це буде сказано прямо.`,
      'Поки ви друкуєте, пропонуються імена та заголовки з матеріалів. Ваш текст стоїть першим: натисніть клавішу введення, щоб його залишити.',
      `\`/${names.ask}\` можна обмежити мовою, виданням і датами, а з \`${names.private}\` відповідь побачите лише ви.`,
      `Під відповіддю: *${ukrainianActions.inContext}* показує, що стоїть довкола цитати, *${ukrainianActions.verify}* знову читає файл, а *${ukrainianActions.share}* відкриває всім відповідь, яку бачили лише ви.`,
      `Можна також згадати бота із запитанням або вибрати *${names.check}* у меню застосунків повідомлення.`,
      `\`/${names.coverage}\` показує, які матеріали зібрано.`,
    ],
    marks:
      'За запитанням шукаються статті всіма мовами; у рядку *Також шукали* видно, за якими іменами. Дату наведено так, як її вказує стаття. Якщо її не вказано, ви побачите: *дата відносна*, *дата ймовірна* або *дата невідома*. Посилання подається, якщо воно відоме; інакше прямо сказано, що це пошук.',
  },

  fault: {
    bug: (reference) => `Щось пішло не так (код ${reference}). Повідомте, будь ласка, власника бота.`,
    stopping: 'Бот перезапускається. Повторіть запитання за хвилину.',
    unknownCommand: 'Цієї команди більше немає. Виберіть її зі списку ще раз.',
    expired: 'Ця кнопка більше не діє. Будь ласка, поставте запитання знову.',
    noQuestion: 'Напишіть запитання або кілька слів для пошуку.',
    questionTooLong: (max) => `Будь ласка, вкладіться в ${number(max)} знаків.`,
    badDate: (option, given) =>
      `Не вдалося прочитати дату ${given} в \`${option}\`. Напишіть рік-місяць-день, наприклад 2022-04-08.`,
    datesReversed: (from, to) =>
      `\`${from[0]}\` (${from[1]}) пізніше, ніж \`${to[0]}\` (${to[1]}). Поміняйте їх місцями.`,
    unknownOutlet: (given, some) =>
      `У матеріалах немає видання ${given}. Виберіть його зі списку під час введення${some ? `, наприклад ${some}` : ''}.`,
  },
};
