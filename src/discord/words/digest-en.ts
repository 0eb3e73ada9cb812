import { formats } from './formats.js';

const { counted, day, number } = formats('en');

/** Which stories of a digest a page shows, counted from 1. */
export interface StoryRange {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** The digest of a channel, in English. */
export const englishDigest = {
  /** A day in words, for a text that no reader's clock shows. */
  day,
  header: (today: string) => `News digest · ${today}`,
  page: ({ first, last, total }: StoryRange) => {
    if (first === 1 && last === total) return counted(total, { one: '# story', other: '# stories' });
    return first === last
      ? `Story ${number(first)} of ${number(total)}`
      : `Stories ${number(first)}–${number(last)} of ${number(total)}`;
  },
  headline: (n: number, title: string) => `**${number(n)}. ${title}**`,
  reports: (n: number) => counted(n, { one: '# report', other: '# reports' }),
  publishers: (n: number) => counted(n, { one: '# publisher', other: '# publishers' }),
  new: 'new',
  updated: 'updated',
  matches: (names: string) => `matches ${names}`,
  also: (outlets: string) => `also: ${outlets}`,
  late: (time: string) => `late: was due ${time}`,
  firstRun:
    'This is the first digest here, so it begins with the newest stories. From now on it brings what has come since the one before.',
  nothing: 'Nothing new in the coverage since the last digest.',
  onThisDay: 'On this day in earlier years',
  leftOut: {
    header: (n: number) => `Not in the digest: ${counted(n, { one: '# article', other: '# articles' })}`,
    none: 'Every article that arrived is in the digest.',
    language: 'not in a language chosen',
    outlet: 'not of an outlet chosen',
    topic: 'about none of the people and topics chosen',
    repetition: 'nearly the same words as an article that was there before',
    first: 'a first digest holds the newest stories only',
  },
};

/** The digest of a channel, in one language. */
export type DigestWords = typeof englishDigest;
