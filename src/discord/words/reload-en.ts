import { formats } from './formats.js';

const { counted, number } = formats('en');

/** What moderators read who reload the coverage or ask how it is, in English. */
export const englishReload = {
  /** What is chosen so as not to be asked before a reload. */
  skip: 'skip',
  planned: 'What a reload would do',
  nothing: 'Nothing has changed since the coverage was read, so nothing is loaded.',
  articles: (before: number, after: number) => `Articles: ${number(before)} → ${number(after)}`,
  notRead: (before: number, after: number) => `Not read: ${number(before)} → ${number(after)}`,
  added: (n: number) => counted(n, { one: '# article is added', other: '# articles are added' }),
  changed: (n: number) => counted(n, { one: '# article is changed', other: '# articles are changed' }),
  removed: (n: number) => counted(n, { one: '# article vanishes', other: '# articles vanish' }),
  rejected: (n: number) => counted(n, { one: '# thing is not read', other: '# things are not read' }),
  line: (n: number) => `line ${number(n)}`,
  glossary: 'Names and terms have changed, so that everything is analysed anew.',
  many: 'More than a tenth of the articles would vanish.',
  outdated: 'The files have changed meanwhile. This is what a reload would do now:',
  apply: 'Apply',
  applyAnyway: 'Apply anyway',
  rollBack: 'Roll back',
  begun: 'Reloading. Until it is done, answers come from the coverage as it was.',
  reading: (done: number, total: number) => `Reading files: ${number(done)} of ${number(total)}`,
  indexing: (done: number, total: number) => `Indexing articles: ${number(done)} of ${number(total)}`,
  done: 'The coverage is reloaded',
  passages: (before: number, after: number) => `Passages: ${number(before)} → ${number(after)}`,
  took: (seconds: string) => `It took ${seconds} seconds.`,
  restorable: (when: string) => `The coverage as it was is kept: you can go back to it until ${when}.`,
  refused: 'Not reloaded: golden questions are not answered as they should be',
  loadedThough: 'Golden questions that are not answered as they should be:',
  expected: (what: string) => `expected: ${what}`,
  quotedInstead: (files: string) => `quoted: ${files}`,
  quotedNothing: 'quoted: nothing',
  failed: 'The coverage could not be read. Answers are as before.',
  rolledBack: 'The coverage is again as it was before the reload',
  filesStay: 'The files on disk are as they are: the next reload would take them up again.',
  notKept:
    'The coverage as it was is no longer kept: another reload came after, a quarter of an hour is over, or the bot was started anew. Put the files back as they were, then reload.',
  status: {
    header: 'The coverage',
    passages: (n: number) => counted(n, { one: '# passage', other: '# passages' }),
    outlets: (list: string) => `Outlets: ${list}`,
    months: (list: string) => `Months: ${list}`,
    undated: (n: number) => `without a date: ${number(n)}`,
    noOutlet: (n: number) => `without an outlet: ${number(n)}`,
    of: (name: string, n: number) => `${name} ${number(n)}`,
    newest: 'Newest:',
    loaded: ({ when, by, seconds }: { when: string; by: string; seconds: string }) =>
      `Read ${when} by ${by}, in ${seconds} seconds`,
    start: 'the bot, when it started',
    watch: 'the bot, since the files had changed',
    restart: 'the bot, since the former coverage was lost',
    memory: (megabytes: number) => `Memory: ${number(megabytes)} megabytes`,
    rejected: (n: number) => counted(n, { one: '# thing was not read', other: '# things were not read' }),
    nothingRejected: 'Everything could be read.',
  },
};

/** What they read, in one language. */
export type ReloadWords = typeof englishReload;
