import type { NamesOfCommands } from './en.js';
import { formats } from './formats.js';

const { counted } = formats('en');

/** What guides members: small talk, examples, waits, and what else there is to know of the coverage, in English. */
export const englishGuide = {
  hello: 'Hello! Ask me about the news, in any language, and I answer with quotes from the press.',
  thanks: 'You are welcome. Ask on whenever you like.',
  about:
    'I am Dragoman, a bot. I look for sentences in collected articles that answer your question, and show them word for word, with source, date and link. I write nothing of my own, and know nothing but these articles.',
  examples: 'Questions that this coverage answers:',
  /** `when`: a moment to come, as Discord shows it, such as “in 12 seconds”. */
  /** What else can be looked up, a command on each line. */
  commands: (names: NamesOfCommands) => [
    'More to look up:',
    `- \`/${names.compare}\`: what each publisher says on a question, side by side, and who says nothing`,
    `- \`/${names.timeline}\`: a topic or a person in order of time`,
    `- \`/${names.who}\`: what the coverage calls a person, and what they said`,
    `- \`/${names.article}\`: an article with its parts, and what else reports on it`,
    `- \`/${names.privacy}\`: what is kept of you, to export or delete`,
  ],
  wait: (when: string) => `You have asked much in a short time. Please ask again ${when}.`,
  waitInServer: (when: string) => `Much is being asked in this server just now. Please ask again ${when}.`,
  busy: 'I am still looking for the answer to your last question. Please ask again when it is there.',
  noAccess: (reference: string) =>
    `I may not write here. Whoever manages this server can let me view this channel and send messages in it (reference ${reference}).`,
  deleted: (reference: string) =>
    `The message was deleted meanwhile. Please ask again (reference ${reference}).`,
  onlyYou: 'Apps may not post for everybody here, so you alone see this.',
  people: (names: string) => `People: ${names}`,
  named: (name: string, articles: number) => `${name} (${articles})`,
  gaps: (stretches: string) => `Longest without coverage: ${stretches}`,
  gap: (from: string, to: string, days: number) =>
    `${from} to ${to} (${counted(days, { one: '# day', other: '# days' })})`,
};

/** What guides members, in one language. */
export type GuideWords = typeof englishGuide;
