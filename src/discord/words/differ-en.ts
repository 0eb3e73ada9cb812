import { formats } from './formats.js';

const { counted, day, duration, number } = formats('en');

/** What is said where reports differ, in English. */
export const englishDiffer = {
  /** On a button, and above the card. */
  title: 'Where reports differ',
  note: 'Quoted as it stands. Nothing here says who is right.',
  kinds: { figure: 'How many', duration: 'How long', date: 'When', office: 'Which office' },
  /** `sides` side by side, as {@link side} gives them. */
  line: (sides: string) => `Reports differ: ${sides}`,
  side: (value: string, counts: string) => `${value} (${counts})`,
  reports: (n: number) => counted(n, { one: '# report', other: '# reports' }),
  /** Where reports have it from: publishers, and media that they cite. */
  publishers: (n: number) => counted(n, { one: '# publisher', other: '# publishers' }),
  counts: (parts: readonly string[]) => parts.join(', '),
  exactness: {
    about: (value: string) => `about ${value}`,
    nearly: (value: string) => `nearly ${value}`,
    over: (value: string) => `more than ${value}`,
    under: (value: string) => `up to ${value}`,
  },
  range: (least: string, most: string) => `${least}–${most}`,
  each: (value: string) => `${value} each`,
  percent: (value: string) => `${value}%`,
  citing: (medium: string) => `citing ${medium}`,
  gone: 'Nothing differs here any more: the coverage has changed. Please ask again.',
  number,
  duration,
  day,
};

/** What is said where reports differ, in one language. */
export type DifferWords = typeof englishDiffer;
