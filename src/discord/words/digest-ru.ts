import type { DigestWords } from './digest-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('ru');

/** The digest of a channel, in Russian. */
export const russianDigest: DigestWords = {
  day,
  header: (today) => `Дайджест · ${today}`,
  page: ({ first, last, total }) => {
    if (first === 1 && last === total) {
      return counted(total, { one: '# сюжет', few: '# сюжета', many: '# сюжетов', other: '# сюжета' });
    }
    return first === last
      ? `Сюжет ${number(first)} из ${number(total)}`
      : `Сюжеты ${number(first)}–${number(last)} из ${number(total)}`;
  },
  headline: (n, title) => `**${number(n)}. ${title}**`,
  reports: (n) =>
    counted(n, { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' }),
  publishers: (n) =>
    counted(n, { one: '# издатель', few: '# издателя', many: '# издателей', other: '# издателя' }),
  new: 'новое',
  updated: 'обновлено',
  matches: (names) => `по теме ${names}`,
  also: (outlets) => `также: ${outlets}`,
  late: (time) => `с опозданием: по расписанию ${time}`,
  firstRun:
    'Это первый дайджест здесь, поэтому он начинается с самых свежих сюжетов. Дальше в нём будет то, что появилось после предыдущего.',
  nothing: 'С прошлого дайджеста ничего нового не появилось.',
  onThisDay: 'В этот день в прошлые годы',
  leftOut: {
    header: (n) =>
      `Не вошло в дайджест: ${counted(n, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })}`,
    none: 'В дайджест вошли все новые статьи.',
    language: 'не на выбранных языках',
    outlet: 'не из выбранных изданий',
    topic: 'не о выбранных людях и темах',
    repetition: 'почти дословно повторяет статью, которая уже была',
    first: 'в первый дайджест входят только самые свежие сюжеты',
  },
};
