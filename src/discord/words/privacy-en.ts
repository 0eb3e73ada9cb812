import { formats } from './formats.js';

const { counted } = formats('en');

/** What members read of what is kept of them, in English. */
export const englishPrivacy = {
  header: 'What is kept',
  questions:
    'Your questions are neither stored nor logged. An answer shows its question, and from there it is read when you turn a page; whoever deletes the answer deletes both.',
  opinions: (helpful: string, unhelpful: string) =>
    `What you say of answers (*${helpful}*, *${unhelpful}*) is kept for the moderators, with your name; your question only if you agree in the form.`,
  moderators: 'What those who tend the coverage or the digests change or set up is kept with their names.',
  yours: (entries: string) => `Kept of you: ${entries}.`,
  entries: (n: number) => counted(n, { one: '# entry', other: '# entries' }),
  nothing: 'Nothing is kept of you.',
  export: 'Export mine',
  delete: 'Delete mine',
  exported: 'This is all that is kept of you, as a JSON file.',
  confirm: 'Delete for good all that is kept of you? It cannot be undone.',
  confirmDelete: 'Yes, delete it',
  cancel: 'Cancel',
  deleted: 'Deleted. Nothing is kept of you any more.',
  notDeleted: 'Nothing was deleted.',
};

/** What members read of what is kept of them, in one language. */
export type PrivacyWords = typeof englishPrivacy;
