import type { AliasWords } from './aliases-en.js';

/** What is said of names that moderators add, in Ukrainian. */
export const ukrainianAliases: AliasWords = {
  header: 'Імена, які додали модератори',
  empty: 'Поки що жодного.',
  means: (alias, concept) => `${alias} — це ${concept}`,
  added: (alias, concept) => `Відтепер ${alias} — це ${concept}.`,
  removed: (alias, concept) => `${alias} більше не означає ${concept}.`,
  newConcept: (name) => `Нове: ${name}`,
  unknownConcept:
    'Нікого й нічого з такою назвою не відомо. Виберіть зі списку під час введення; нову особу там теж запропоновано.',
  unknownAlias: 'Такого імені модератори не додавали. Виберіть його зі списку під час введення.',
  taken: (alias, concept) => `${alias} уже означає ${concept}.`,
  noWord: 'В імені має бути щонайменше дві літери або один ієрогліф.',
};
