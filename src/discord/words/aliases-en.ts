/** What is said of names that moderators add, in English. */
export const englishAliases = {
  header: 'Names that moderators have added',
  empty: 'None yet.',
  means: (alias: string, concept: string) => `${alias} means ${concept}`,
  added: (alias: string, concept: string) => `${alias} means ${concept} from now on.`,
  removed: (alias: string, concept: string) => `${alias} no longer means ${concept}.`,
  newConcept: (name: string) => `New: ${name}`,
  unknownConcept:
    'Nobody and nothing of this name is known. Please pick from the list while typing; a new person is offered there as well.',
  unknownAlias: 'Moderators have added no such name. Please pick one from the list while typing.',
  taken: (alias: string, concept: string) => `${alias} already means ${concept}.`,
  noWord: 'A name needs at least two letters, or one Chinese character.',
};

/** What is said of names that moderators add, in one language. */
export type AliasWords = typeof englishAliases;
