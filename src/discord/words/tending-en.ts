import type { AuditAction } from '../../state/audit-store.js';
import { englishAliases } from './aliases-en.js';
import { englishArticles } from './articles-en.js';
import { englishFeeds } from './feeds-en.js';
import { englishPins } from './pins-en.js';

/** What moderators read who tend the corpus, in English. */
export const englishTending = {
  notHere: 'The coverage is tended in other servers only.',
  notYou:
    'Only moderators may do this: members who may manage the server, or who have a role that the operator has named.',
  expired: 'This button is no longer known. Please call the command again.',
  takenUp: 'The answers know of it from now on.',
  notTakenUp: (reference: string) =>
    `The change is written, but the coverage could not be read anew (reference ${reference}). Until it is, answers are as before.`,
  articles: englishArticles,
  aliases: englishAliases,
  feeds: englishFeeds,
  pins: englishPins,
  audit: {
    header: 'What moderators have done',
    empty: 'Nothing yet.',
    range: ({ first, last, total }: { first: string; last: string; total: string }) =>
      `${first}–${last} of ${total}, newest first`,
    newer: 'Newer',
    older: 'Older',
    theBot: 'the bot itself',
    forgotten: 'a member whose data was deleted',
    change: (before: string, after: string) => `${before} → ${after}`,
    nothing: 'nothing',
    channel: 'Also tell of it in a channel',
    toldIn: (channel: string) => `New entries are also posted in ${channel}.`,
    notToldIn: (channel: string) =>
      `I may not post in ${channel}. Let me view the channel and send messages there, then choose it again.`,
    actions: {
      reload: 'read the coverage anew',
      'roll back': 'went back to the former coverage',
      fix: 'corrected an article',
      add: 'added an article',
      replace: 'replaced an article',
      hide: 'hid an article',
      show: 'showed an article again',
      remove: 'removed a file',
      'add feed': 'added a feed',
      'remove feed': 'removed a feed',
      'fetch feed': 'fetched a feed',
      'add alias': 'added an alias',
      'remove alias': 'removed an alias',
      pin: 'pinned quotes to a question',
      unpin: 'unpinned a question',
      'close feedback': 'dealt with feedback',
      'set audit channel': 'chose the channel for this list',
    } satisfies Record<AuditAction, string>,
  },
};

/** What moderators read, in one language. */
export type TendingWords = typeof englishTending;
