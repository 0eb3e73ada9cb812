import type { Label } from './en.js';

/** The names and descriptions of the commands that tend the corpus. */
export const englishTending = {
  corpus: { name: 'corpus', description: 'Tend the coverage' },
  corpusAdd: { name: 'add', description: 'Add articles: give an address, upload files, or paste a text' },
  corpusAddress: {
    name: 'address',
    description: 'The address of a web page that holds an article; without one, a form opens',
  },
  corpusRemove: { name: 'remove', description: 'Move an article out of the coverage, without deleting it' },
  article: { name: 'article', description: 'Type some of its headline, its file or its id' },
  corpusHide: { name: 'hide', description: 'Hide an article: nothing quotes it until it is shown again' },
  corpusShow: { name: 'show', description: 'Show a hidden article again' },
  hiddenArticle: { name: 'article', description: 'Pick one of the hidden articles' },
  alias: { name: 'alias', description: 'Names by which people and things are found' },
  aliasAdd: { name: 'add', description: 'Add a name: who or what is meant by it' },
  aliasList: { name: 'list', description: 'The names that moderators have added' },
  aliasRemove: { name: 'remove', description: 'Remove a name that moderators have added' },
  aliasName: { name: 'name', description: 'The name, as articles or members write it' },
  aliasConcept: { name: 'means', description: 'Type any name of the one who is meant, in any script' },
  corpusFeed: { name: 'feed', description: 'Feeds whose items become articles' },
  feedAdd: { name: 'add', description: 'Add a feed and fetch it' },
  feedList: { name: 'list', description: 'All feeds, and how they fare' },
  feedRemove: { name: 'remove', description: 'Remove a feed; its articles stay' },
  feedFetch: { name: 'fetch', description: 'Fetch a feed now, or all of them' },
  feedUrl: { name: 'address', description: 'The address of the feed' },
  feedOutlet: { name: 'outlet', description: 'What to call its publisher; otherwise the title of the feed' },
  feedName: { name: 'feed', description: 'Pick one of the feeds' },
  corpusReload: {
    name: 'reload',
    description: 'See what a reload of the coverage would change, and apply it',
  },
  confirm: { name: 'confirm', description: 'Whether to ask before it is applied' },
  corpusStatus: { name: 'status', description: 'What the coverage holds, and when it was read' },
  corpusProblems: {
    name: 'problems',
    description: 'What is wrong with articles, each with a way to mend it',
  },
  corpusPin: { name: 'pin', description: 'Pin quotes to a question, or see what is pinned' },
  pinQuestion: { name: 'question', description: 'The question; without one, what is pinned' },
  corpusFeedback: { name: 'feedback', description: 'What members find wrong with answers' },
  audit: { name: 'audit', description: 'Who has changed what in the coverage, and when' },
} satisfies Readonly<Record<string, Label>>;

/** The names of one language. */
export type TendingCommandWords = typeof englishTending;
