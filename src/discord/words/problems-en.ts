import type { Fix, ProblemKind } from '../../retrieval/library/problems-page.js';

/** What moderators read of problems with articles, in English. */
export const englishProblems = {
  header: 'What may be wrong with articles',
  none: 'Nothing was found to be wrong.',
  noneOfKind: 'Nothing of this kind was found.',
  range: ({ first, last, total }: { first: string; last: string; total: string }) =>
    `${first}–${last} of ${total}`,
  newer: 'Previous',
  older: 'Next',
  choose: 'Only problems of one kind',
  all: 'All kinds',
  kinds: {
    mojibake: 'Letters of a wrong encoding',
    short: 'Hardly any text',
    date: 'No date',
    outlet: 'No outlet, or an unknown one',
    link: 'No link to the original',
    duplicate: 'Nearly the same as another',
    language: 'Headline and text in different languages',
    caption: 'A caption read as text',
    quotes: 'Quotation marks without their pair',
    boilerplate: 'What recurs in an outlet’s articles, and is left out',
  } satisfies Record<ProblemKind, string>,
  /** On buttons. */
  fixes: {
    link: 'Set link',
    date: 'Set date',
    captured: 'Set day of saving',
    outlet: 'Set outlet',
    hide: 'Hide',
    keep: 'Keep',
  } satisfies Record<Fix, string>,
  /** What a form asks for, at most 45 characters, and how to write it, at most 100. */
  forms: {
    link: { label: 'The link to the original', hint: 'An address that begins with https://' },
    date: { label: 'The date of the article', hint: 'Such as 2025-05-16' },
    captured: {
      label: 'The day on which the page was saved',
      hint: 'Such as 2025-06-08; it counts for all articles of the file',
    },
    outlet: { label: 'Who published it', hint: 'As it is to be shown' },
    hide: {
      label: 'Hide this article? Then write yes.',
      hint: 'It stays in its file, but is neither searched nor quoted',
    },
    keep: {
      label: 'The line that belongs to the articles',
      hint: 'As the list shows it; it counts for all articles',
    },
  } satisfies Record<Fix, { label: string; hint: string }>,
  /** What must be written to hide an article. */
  confirmation: 'yes',
  relative: (written: string) => `only: ${written}`,
  sameAs: (other: string) => `the same as: ${other}`,
  unknownOutlet: (name: string) => `unknown: ${name}`,
  byHand: 'Only whoever keeps the files can mend this.',
  done: (what: string) => `Written to the list of sources: ${what}.`,
  invalid: 'That is not what the form asks for. Nothing was changed.',
  faulty: (reason: string) => `The list of sources cannot be changed, since it is faulty: ${reason}`,
  gone: 'The article is no longer in the coverage.',
};

/** What they read, in one language. */
export type ProblemWords = typeof englishProblems;
