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

  article: {
    button: 'Article',
    buttonOf: (quote: number) => `Article of quote ${quote}`,
    unknown: (title: string) =>
      `No headline in the coverage has the words ${title}. Please pick one from the list while typing.`,
    author: (name: string) => `by ${name}`,
    passages: (n: number) => counted(n, { one: '# passage', other: '# passages' }),
    sameStory: 'Other reports of the same story',
    related: 'Related articles',
    shared: (names: string) => `both on: ${names}`,
    choosePart: 'Read a part of it',
    chooseOther: 'Another article',
    beginning: 'Beginning',
    whole: 'The whole text',
    /** Counted from 1. */
    page: ({ page, pages }: { page: number; pages: number }) => `page ${number(page)} of ${number(pages)}`,
    next: 'Next',
    card: 'About the article',
  },
};

/** What is said where coverage is compared and followed, in one language. */
export type ExploreWords = typeof englishExplore;
