import { formats } from './formats.js';

const { counted } = formats('en');

/** What is said of articles that are added, hidden and removed, in English. */
export const englishArticles = {
  notFound: 'No such article. Please pick one from the list while typing.',
  inFile: (file: string) => `In the file ${file}`,
  gone: 'The file is not there any more. Somebody else has removed or renamed it.',
  remove: {
    header: 'Remove this file from the coverage?',
    others: (n: number) =>
      `With it ${counted(n, { one: '# other article goes', other: '# other articles go' })}, which the same file holds:`,
    kept: 'It is not deleted: it moves to the folder of removed files, from where whoever runs the bot can put it back.',
    confirm: 'Remove',
    done: 'The file is removed from the coverage',
    keptAs: (path: string) => `It lies in the folder of removed files as ${path}.`,
  },
};

/** What is said of articles, in one language. */
export type ArticleWords = typeof englishArticles;
