import { formats } from './formats.js';

const { counted } = formats('en');

/** What may be uploaded, written for people. */
export interface UploadLimits {
  readonly endings: string;
  readonly files: string;
  readonly megabytes: string;
}

/** What is said of articles that are added, hidden and removed, in English. */
export const englishArticles = {
  notFound: 'No such article. Please pick one from the list while typing.',
  inFile: (file: string) => `In the file ${file}`,
  gone: 'The file is not there any more. Somebody else has removed or renamed it.',
  add: {
    form: 'Add articles',
    files: 'Files',
    filesHint: ({ endings, files, megabytes }: UploadLimits) =>
      `${endings}; up to ${files} files of at most ${megabytes} megabytes each`,
    text: 'Or the text of an article, or its address',
    textHint: 'First its headline on a line of its own, then an empty line, then its paragraphs',
    nothing:
      'There was nothing to add. Please choose files, or paste the text of an article or the address of its page.',
    header: 'This would be added',
    headerNone: 'None of this can be added',
    pasted: 'The text that you pasted',
    passages: (n: number) => counted(n, { one: '# passage', other: '# passages' }),
    replaces: 'A file of this name is there already and would be replaced. Its former text is kept.',
    sameAs: (other: string) => `Nearly the same as an article that is there already: ${other}`,
    refused: {
      'too-large': (megabytes: string) => `It is larger than ${megabytes} megabytes.`,
      'not-fetched': 'It could not be fetched from Discord. Please upload it again.',
      'wrong-kind': (endings: string) => `Files of this kind are not read. They must end in ${endings}.`,
      'too-slow': 'It could not be read in time.',
      'no-article': 'No article could be read from it:',
      twice: 'Another file of this upload has the same name.',
    },
    confirm: 'Add',
    confirmReplacing: 'Add and replace',
    discard: 'Discard',
    waits: 'It waits for a day, also if the bot is restarted.',
    discarded: 'Nothing was added. What was uploaded is deleted.',
    expired:
      'What was uploaded is not there any more: it was added or discarded, or a day is over. Please upload it again.',
    done: 'Added to the coverage',
    keptAs: (path: string) => `Its former text lies in the folder of removed files as ${path}.`,
    existsNow: (path: string) =>
      `There is a file ${path} by now. Please upload yours again to see whether it should be replaced.`,
    outside: (path: string) => `${path} leads out of the folder of the coverage, so nothing was written.`,
  },
  hide: {
    done: 'The article is hidden: nothing quotes it any more',
    undo: (command: string) => `Its file stays as it is. \`${command}\` shows it again.`,
    already: 'This article is hidden already.',
  },
  show: {
    done: 'The article is part of the coverage again',
    notHidden: 'Nothing of this name is hidden. Please pick one from the list while typing.',
  },
  faulty: (fault: string) => `Somebody must first mend a file by hand: ${fault}`,
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
