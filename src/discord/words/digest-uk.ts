import type { DigestWords } from './digest-en.js';
import { formats } from './formats.js';

const { counted, day, number } = formats('uk');

/** The digest of a channel, in Ukrainian. */
export const ukrainianDigest: DigestWords = {
  day,
  header: (today) => `Дайджест · ${today}`,
  page: ({ first, last, total }) => {
    if (first === 1 && last === total) {
      return counted(total, { one: '# сюжет', few: '# сюжети', many: '# сюжетів', other: '# сюжету' });
    }
    return first === last
      ? `Сюжет ${number(first)} з ${number(total)}`
      : `Сюжети ${number(first)}–${number(last)} з ${number(total)}`;
  },
  headline: (n, title) => `**${number(n)}. ${title}**`,
  reports: (n) =>
    counted(n, { one: '# публікація', few: '# публікації', many: '# публікацій', other: '# публікації' }),
  publishers: (n) =>
    counted(n, { one: '# видавець', few: '# видавці', many: '# видавців', other: '# видавця' }),
  new: 'нове',
  updated: 'оновлено',
  matches: (names) => `за темою ${names}`,
  also: (outlets) => `також: ${outlets}`,
  late: (time) => `із запізненням: за розкладом ${time}`,
  firstRun:
    'Це перший дайджест тут, тому він починається з найсвіжіших сюжетів. Далі в ньому буде те, що з’явилося після попереднього.',
  nothing: 'Від попереднього дайджесту нічого нового не з’явилося.',
  onThisDay: 'Цього дня в минулі роки',
  leftOut: {
    header: (n) =>
      `Не ввійшло до дайджесту: ${counted(n, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' })}`,
    none: 'До дайджесту ввійшли всі нові статті.',
    language: 'не вибраними мовами',
    outlet: 'не з вибраних видань',
    topic: 'не про вибраних людей і теми',
    repetition: 'майже дослівно повторює статтю, яка вже була',
    first: 'до першого дайджесту входять лише найсвіжіші сюжети',
  },
};
