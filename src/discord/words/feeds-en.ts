import type { FeedFault } from '../../feeds/feeds.js';
import { formats } from './formats.js';

const { counted } = formats('en');

/** What is said of feeds, in English. */
export const englishFeeds = {
  header: 'Feeds of the coverage',
  empty: 'None yet.',
  articles: (n: number) => counted(n, { one: '# article', other: '# articles' }),
  fetched: (when: string) => `fetched ${when}`,
  next: (when: string) => `next time ${when}`,
  failing: (times: number) => counted(times, { one: 'failed # time', other: 'failed # times in a row' }),
  added: (title: string) => `The feed ${title} is added`,
  known: (title: string) => `The feed ${title} has been added already.`,
  removed: (title: string) => `The feed ${title} is removed. The articles that came with it stay.`,
  unknown: 'There is no such feed. Please pick one from the list while typing.',
  came: (added: number, changed: number) =>
    `${counted(added, { one: '# new article', other: '# new articles' })}, ${counted(changed, { one: '# changed', other: '# changed' })}`,
  later: 'It is fetched every half hour from now on.',
  faults: {
    'bad-address': 'This is not an address that begins with https or http.',
    private: 'The address leads to this machine or a network behind it, which the operator has not allowed.',
    'too-large': 'It is too large for a feed.',
    'too-slow': 'It does not answer in time.',
    'too-many-redirects': 'It leads from one address to the next without end.',
    refused: 'The server does not give it out.',
    unreachable: 'The server cannot be reached.',
    'not-a-feed': 'What stands there is no feed that could be read.',
  } satisfies Record<FeedFault, string>,
};

/** What is said of feeds, in one language. */
export type FeedWords = typeof englishFeeds;
