import type { AliasWords } from './aliases-en.js';

/** What is said of names that moderators add, in Russian. */
export const russianAliases: AliasWords = {
  header: 'Имена, добавленные модераторами',
  empty: 'Пока нет ни одного.',
  means: (alias, concept) => `${alias} — это ${concept}`,
  added: (alias, concept) => `Отныне ${alias} — это ${concept}.`,
  removed: (alias, concept) => `${alias} больше не означает ${concept}.`,
  newConcept: (name) => `Новое: ${name}`,
  unknownConcept:
    'Никто и ничто с таким именем не известно. Выберите из списка при вводе; новое лицо там тоже предлагается.',
  unknownAlias: 'Такого имени модераторы не добавляли. Выберите его из списка при вводе.',
  taken: (alias, concept) => `${alias} уже означает ${concept}.`,
  noWord: 'В имени должно быть не меньше двух букв или один иероглиф.',
};
