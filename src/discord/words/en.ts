import type { Language } from '../../language/languages.js';
import { englishActions } from './actions-en.js';
import { englishArranging } from './arranging-en.js';
import { englishDiffer } from './differ-en.js';
import { englishDigest } from './digest-en.js';
import { englishExplore } from './explore-en.js';
import { englishFeedback } from './feedback-en.js';
import { formats } from './formats.js';
import { englishGuide } from './guide-en.js';
import { englishPrivacy } from './privacy-en.js';
import { englishProblems } from './problems-en.js';
import { englishReload } from './reload-en.js';
import { englishSettings } from './settings-en.js';
import { englishTending } from './tending-en.js';

const { counted, joined, languageName, month, number, year } = formats('en');

/** What the commands and options that a text names are called in the reader's Discord. */
export interface NamesOfCommands {
  readonly ask: string;
  readonly coverage: string;
  readonly private: string;
  /** The command on a message. */
  readonly check: string;
  readonly compare: string;
  readonly timeline: string;
  readonly who: string;
  readonly article: string;
  readonly privacy: string;
}

/** Which quotes of an answer a page shows, counted from 1. */
export interface QuoteRange {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/**
 * All that members read. What is put in must be escaped already, except for labels of buttons, where Discord
 * reads no markup.
 */
export const english = {
  languageName: (language: Language) => languageName(language, 'Other'),
  joined,
  /** Short pieces of information, on one line. */
  facts: (parts: readonly string[]) => parts.join(' · '),
  andMore: (n: number) => `${number(n)} more`,
  quotedText: (text: string) => `“${text}”`,

  answer: {
    header: ({ first, last, total }: QuoteRange) => {
      if (first === 1 && last === total) {
        return total === 1 ? 'One quote' : counted(total, { one: '# quote', other: '# quotes' });
      }
      return first === last
        ? `Quote ${number(first)} of ${number(total)}`
        : `Quotes ${number(first)}–${number(last)} of ${number(total)}`;
    },
    tooLong: 'This quote is too long for one message. Read it at the source.',
    alsoSearched: (names: string) => `Also searched: ${names}`,
    asked: (question: string) => `asked: ${question}`,
    alsoIn: (outlets: string) => `also in: ${outlets}`,
    openAt: (place: string) => `Open at ${place}`,
    openSource: 'Open the source',
    searchForOriginal: 'Search for the original',
    previous: 'Prev',
    more: (n: number) => (n > 0 ? `More (${number(n)})` : 'More'),
  },

  actions: englishActions,

  arranging: englishArranging,
  differ: englishDiffer,
  tending: englishTending,
  reload: englishReload,
  problems: englishProblems,

  explore: englishExplore,
  digest: englishDigest,

  feedback: englishFeedback,
  guide: englishGuide,
  privacy: englishPrivacy,
  settings: englishSettings,

  filter: {
    language: (name: string) => `only ${name}`,
    outlet: (name: string) => `only ${name}`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
  },

  date: {
    month,
    year,
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
    articles: (n: number, languages: string) =>
      `${counted(n, { one: '# article', other: '# articles' })}: ${languages}`,
    ofLanguage: (language: string, n: number) => `${language} (${number(n)})`,
    dates: (first: string, last: string) => (first === last ? `From ${first}` : `From ${first} to ${last}`),
    outlets: (names: string) => `Outlets: ${names}`,
    topics: (names: string) => `Often about: ${names}`,
  },

  help: {
    header: 'Dragoman quotes the press',
    body: (names: NamesOfCommands) => [
      `Ask with \`/${names.ask}\`, in any language. You get sentences of collected articles, word for word, each with its source, date and link. Nothing is summed up and nothing is made up: if the coverage does not say it, you are told so.`,
      'While you type, names and headlines of the coverage are offered. Your own words stand first: press Enter to keep them.',
      `\`/${names.ask}\` can be narrowed by language, outlet and date, and answers you alone with \`${names.private}\`.`,
      `Below an answer, *${englishActions.inContext}* shows what stands around a quote, *${englishActions.verify}* reads its file again, and *${englishActions.share}* shows everybody an answer that you alone could see.`,
      `You can also mention the bot with a question, or choose *${names.check}* among the apps of a message.`,
      `\`/${names.coverage}\` shows what the coverage holds.`,
    ],
    marks:
      'A question finds articles in all languages; *Also searched* shows by which names. A date is shown as the article states it. Where it does not, you read *date relative*, *date inferred* or *date unknown*. A link is shown when it is known; otherwise it is labelled as a search.',
  },

  fault: {
    bug: (reference: string) =>
      `Something went wrong (reference ${reference}). Please tell whoever runs this bot.`,
    stopping: 'The bot is restarting. Please ask again in a minute.',
    unknownCommand: 'This command is not known any more. Please pick it from the list again.',
    expired: 'This button is too old, or was not made by this bot. Please ask again.',
    noQuestion: 'Please write a question, or a few words to look for.',
    questionTooLong: (max: number) => `Please ask in at most ${number(max)} characters.`,
    badDate: (option: string, given: string) =>
      `I cannot read the date ${given} in \`${option}\`. Please write year-month-day, for example 2022-04-08.`,
    /** Each: what the option is called, and the day in it. */
    datesReversed: (from: readonly [string, string], to: readonly [string, string]) =>
      `\`${from[0]}\` (${from[1]}) is later than \`${to[0]}\` (${to[1]}). Please swap them.`,
    unknownOutlet: (given: string, some: string) =>
      `No outlet in the coverage is called ${given}. Please pick one from the list while typing${some ? `, such as ${some}` : ''}.`,
  },
};

/** The wording of one language. Every catalogue is of this type, so that none lacks a text or has one too many. */
export type Words = typeof english;
