import { russianActions } from './actions-ru.js';
import { russianArranging } from './arranging-ru.js';
import { russianDiffer } from './differ-ru.js';
import { russianDigest } from './digest-ru.js';
import type { Words } from './en.js';
import { russianExplore } from './explore-ru.js';
import { russianFeedback } from './feedback-ru.js';
import { formats } from './formats.js';
import { russianGuide } from './guide-ru.js';
import { russianPrivacy } from './privacy-ru.js';
import { russianProblems } from './problems-ru.js';
import { russianReload } from './reload-ru.js';
import { russianSettings } from './settings-ru.js';
import { russianTending } from './tending-ru.js';

const { counted, joined, languageName, month, number, year } = formats('ru');

/** All that members read, in Russian. */
export const russian: Words = {
  languageName: (language) => languageName(language, 'другой язык'),
  joined,
  facts: (parts) => parts.join(' · '),
  andMore: (n) => `ещё ${number(n)}`,
  quotedText: (text) => `«${text}»`,

  answer: {
    header: ({ first, last, total }) => {
      if (first === 1 && last === total) {
        return counted(total, { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' });
      }
      return first === last
        ? `Цитата ${number(first)} из ${number(total)}`
        : `Цитаты ${number(first)}–${number(last)} из ${number(total)}`;
    },
    tooLong: 'Цитата не помещается в одно сообщение. Прочитайте её в источнике.',
    alsoSearched: (names) => `Также искали: ${names}`,
    asked: (question) => `вопрос: ${question}`,
    alsoIn: (outlets) => `также: ${outlets}`,
    openAt: (place) => `Открыть: ${place}`,
    openSource: 'Открыть источник',
    searchForOriginal: 'Найти оригинал',
    previous: 'Назад',
    more: (n) => (n > 0 ? `Ещё (${number(n)})` : 'Ещё'),
  },

  actions: russianActions,

  arranging: russianArranging,
  differ: russianDiffer,
  tending: russianTending,
  reload: russianReload,
  problems: russianProblems,

  explore: russianExplore,
  digest: russianDigest,

  feedback: russianFeedback,
  guide: russianGuide,
  privacy: russianPrivacy,
  settings: russianSettings,

  filter: {
    language: (name) => `язык: ${name}`,
    outlet: (name) => `издание: ${name}`,
    from: (day) => `с ${day}`,
    to: (day) => `по ${day}`,
  },

  date: {
    month,
    year,
    relative: (written) => `дата относительная: ${written}`,
    relativeUnwritten: 'дата относительная',
    inferred: (date) => `${date} (дата предположительная)`,
    inferredUnnamed: 'дата предположительная',
    unknown: 'дата неизвестна',
  },

  abstention: {
    header: 'В собранных материалах ответа нет',
    widen: 'Возможно, фильтры слишком узкие: попробуйте без них или спросите другими словами.',
    nearest: 'Ближайшие заголовки',
  },

  coverage: {
    header: 'Какие материалы собраны',
    empty: 'Статьи ещё не загружены.',
    articles: (n, languages) =>
      `${counted(n, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })}: ${languages}`,
    ofLanguage: (language, n) => `${language} (${number(n)})`,
    dates: (first, last) => (first === last ? `За ${first}` : `С ${first} по ${last}`),
    outlets: (names) => `Издания: ${names}`,
    topics: (names) => `Частые темы: ${names}`,
  },

  help: {
    header: 'Цитаты из прессы, слово в слово',
    body: (names) => [
      `Задайте вопрос командой \`/${names.ask}\` на любом языке. В ответ вы получите предложения из собранных статей слово в слово, с источником, датой и ссылкой. Здесь ничего не пересказывают и не придумывают: если в материалах ответа нет, об этом будет сказано прямо.`,
      'Пока вы печатаете, предлагаются имена и заголовки из материалов. Ваш текст стоит первым: нажмите клавишу ввода, чтобы его оставить.',
      `\`/${names.ask}\` можно ограничить языком, изданием и датами, а с \`${names.private}\` ответ увидите только вы.`,
      `Под ответом: *${russianActions.inContext}* показывает, что стоит вокруг цитаты, *${russianActions.verify}* заново читает файл, а *${russianActions.share}* открывает всем ответ, который видели только вы.`,
      `Можно также упомянуть бота с вопросом или выбрать *${names.check}* в меню приложений у сообщения.`,
      `\`/${names.coverage}\` показывает, какие материалы собраны.`,
    ],
    marks:
      'По вопросу ищутся статьи на всех языках; в строке *Также искали* видно, по каким именам. Дата приводится так, как её указывает статья. Если она не указана, вы увидите: *дата относительная*, *дата предположительная* или *дата неизвестна*. Ссылка даётся, если она известна; иначе прямо сказано, что это поиск.',
  },

  fault: {
    bug: (reference) => `Что-то пошло не так (код ${reference}). Сообщите, пожалуйста, владельцу бота.`,
    stopping: 'Бот перезапускается. Повторите вопрос через минуту.',
    unknownCommand: 'Этой команды больше нет. Выберите её из списка ещё раз.',
    expired: 'Эта кнопка больше не действует. Пожалуйста, задайте вопрос снова.',
    noQuestion: 'Напишите вопрос или несколько слов для поиска.',
    questionTooLong: (max) => `Пожалуйста, уложитесь в ${number(max)} знаков.`,
    badDate: (option, given) =>
      `Не удалось прочитать дату ${given} в \`${option}\`. Напишите год-месяц-день, например 2022-04-08.`,
    datesReversed: (from, to) =>
      `\`${from[0]}\` (${from[1]}) позже, чем \`${to[0]}\` (${to[1]}). Поменяйте их местами.`,
    unknownOutlet: (given, some) =>
      `В материалах нет издания ${given}. Выберите его из списка при вводе${some ? `, например ${some}` : ''}.`,
  },
};
