import type { Label } from './en.js';

/** The names and descriptions of the commands that tend the corpus. */
export const englishTending = {
  corpus: { name: 'corpus', description: 'Tend the coverage' },
  corpusAdd: { name: 'add', description: 'Add articles: upload files, or paste a text' },
  corpusRemove: { name: 'remove', description: 'Move an article out of the coverage, without deleting it' },
  article: { name: 'article', description: 'Type some of its headline, its file or its id' },
  audit: { name: 'audit', description: 'Who has changed what in the coverage, and when' },
} satisfies Readonly<Record<string, Label>>;

/** The names of one language. */
export type TendingCommandWords = typeof englishTending;
