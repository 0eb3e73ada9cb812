import { formats } from './formats.js';

const { counted, day, number } = formats('en');

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

  timeline: {
    button: 'Timeline',
    header: ({ first, last, total }: Shown) => {
      if (first === 1 && last === total)
        return counted(total, { one: 'One quote in time', other: '# quotes in order of time' });
      return first === last
        ? `Quote ${number(first)} of ${number(total)}, in order of time`
        : `Quotes ${number(first)}–${number(last)} of ${number(total)}, in order of time`;
    },
    day,
    nothingBetween: (after: string, before: string) => `no coverage of this between ${after} and ${before}`,
    unknownDate: 'Date not known exactly',
    summary: ({ quotes, first, last }: { quotes: number; first: string; last: string }) =>
      `${counted(quotes, { one: '# quote', other: '# quotes' })} · ${first} – ${last}`,
  },

  who: {
    header: 'Who is it, by the coverage',
    unknown: 'Nobody of this name, as written or as it sounds, is in the coverage.',
    bySound: 'Nobody listed this name: it was looked for as written and as it sounds.',
    articles: (n: number) => `in ${counted(n, { one: '# article', other: '# articles' })}`,
    passages: (n: number) => counted(n, { one: '# passage', other: '# passages' }),
    names: 'Called',
    offices: 'Offices stated in the coverage',
    held: 'Offices by the glossary, not the coverage',
    first: (facts: string) => `First mention: ${facts}`,
    last: (facts: string) => `Last mention: ${facts}`,
    together: (names: string) => `Named together with: ${names}`,
    by: 'Quoted as saying',
    about: 'About them',
  },
};

/** What is said where coverage is compared and followed, in one language. */
export type ExploreWords = typeof englishExplore;
