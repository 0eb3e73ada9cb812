import { LANGUAGES, type Language } from '../language/languages.js';

const numbers = new Intl.NumberFormat('en');
const plurals = new Intl.PluralRules('en');
const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function count(n: number, one: string, other: string): string {
  return `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`;
}

/**
 * All that members read. What is put in must be escaped already, except for labels of buttons, where Discord
 * reads no markup.
 */
const english = {
  languageName: (language: Language) => LANGUAGES[language].englishName,
  joined: (parts: readonly string[]) => parts.join(', '),
  andMore: (n: number) => `${numbers.format(n)} more`,
  quotedText: (text: string) => `“${text}”`,

  answer: {
    header: ({ first, last, total }: { first: number; last: number; total: number }) => {
      if (first === 1 && last === total) return total === 1 ? 'One quote' : `${total} quotes`;
      return first === last ? `Quote ${first} of ${total}` : `Quotes ${first}–${last} of ${total}`;
    },
    tooLong: 'This quote is too long for one message. Read it at the source.',
    alsoSearched: (names: readonly string[]) => `Also searched: ${names.join(' · ')}`,
    asked: (question: string) => `asked: ${question}`,
    alsoIn: (outlets: string) => `also in: ${outlets}`,
    openAt: (place: string) => `Open at ${place}`,
    openSource: 'Open the source',
    searchForOriginal: 'Search for the original',
    previous: 'Prev',
    more: (n: number) => (n > 0 ? `More (${n})` : 'More'),
  },

  filter: {
    only: (what: string) => `only ${what}`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
  },

  date: {
    month: (date: Date) => months.format(date),
    year: (date: Date) => String(date.getUTCFullYear()),
    relative: (written: string) => `date relative: ${written}`,
    relativeUnwritten: 'date relative',
    inferred: (date: string) => `${date} (date inferred)`,
    inferredUnnamed: 'date inferred',
    unknown: 'date unknown',
  },

  abstention: {
    header: 'Nothing in the coverage answers this',
    widen: 'Your filters may be too narrow: try without them, or ask in other words.',
    nearest: 'Nearest headlines',
  },

  coverage: {
    header: 'What the coverage holds',
    empty: 'No articles are loaded yet.',
    articles: (n: number, languages: string) => `${count(n, 'article', 'articles')}: ${languages}`,
    ofLanguage: (language: string, n: number) => `${language} (${numbers.format(n)})`,
    dates: (first: string, last: string) => (first === last ? `From ${first}` : `From ${first} to ${last}`),
    outlets: (names: string) => `Outlets: ${names}`,
    topics: (names: string) => `Often about: ${names}`,
  },

  help: {
    header: 'Dragoman quotes the press',
    body: [
      'Ask with `/ask`, in any language. You get sentences of collected articles, word for word, each with its source, date and link. Nothing is summed up and nothing is made up: if the coverage does not say it, you are told so.',
      'While you type, names and headlines of the coverage are offered. Your own words stand first: press Enter to keep them.',
      '`/ask` can be narrowed by language, outlet and date, and answers you alone with `private`.',
      '`/coverage` shows what the coverage holds.',
    ],
    marks:
      'A question finds articles in all languages; *Also searched* shows by which names. A date is shown as the article states it. Where it does not, you read *date relative*, *date inferred* or *date unknown*. A link is shown when it is known; otherwise it is labelled as a search.',
  },

  fault: {
    bug: (reference: string) =>
      `Something went wrong (reference ${reference}). Please tell whoever runs this bot.`,
    stopping: 'The bot is restarting. Please ask again in a minute.',
    unknownCommand: 'This command is not known any more. Please pick it from the list again.',
    expired: 'This answer is too old to turn its pages. Please ask again.',
    noQuestion: 'Please write a question, or a few words to look for.',
    questionTooLong: (max: number) => `Please ask in at most ${max} characters.`,
    badDate: (option: string, given: string) =>
      `I cannot read the date ${given} in \`${option}\`. Please write year-month-day, for example 2022-04-08.`,
    datesReversed: (from: string, to: string) =>
      `\`from\` (${from}) is later than \`to\` (${to}). Please swap them.`,
    unknownOutlet: (given: string, some: string) =>
      `No outlet in the coverage is called ${given}. Please pick one from the list while typing${some ? `, such as ${some}` : ''}.`,
  },
};

/** The wording of one language. */
export type Words = typeof english;

/** The wording nearest to a locale of Discord. So far all is said in English. */
export function wordsFor(_locale: string): Words {
  return english;
}
