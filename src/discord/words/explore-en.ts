import { formats } from './formats.js';

const { counted, number } = formats('en');

/** Which things of a list a page shows, counted from 1. */
export interface Shown {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** What is said where coverage is compared and followed, in English. */
export const englishExplore = {
  /** Stands for a publisher where an article names no outlet. */
  unnamed: 'Outlet not named',
  unknownLanguage: (given: string, all: string) => `I do not know the language ${given}. There are: ${all}.`,
  tooManyOutlets: (max: number) => `Please name at most ${number(max)} outlets.`,

  compare: {
    button: 'Compare',
    header: ({ first, last, total }: Shown) => {
      if (first === 1 && last === total)
        return counted(total, { one: '# publisher on this', other: '# publishers on this' });
      return first === last
        ? `Publisher ${number(first)} of ${number(total)} on this`
        : `Publishers ${number(first)}–${number(last)} of ${number(total)} on this`;
    },
    edition: (facts: string) => `also in another edition: ${facts}`,
    silence: 'Silent',
    nothing: (publisher: string) => `${publisher}: nothing in the coverage on this`,
  },
};

/** What is said where coverage is compared and followed, in one language. */
export type ExploreWords = typeof englishExplore;
