import type { Label } from './label.js';

/** The names and descriptions of `/digest`, its subcommands, options and choices; of a choice, the description is shown. */
export const englishDigests = {
  digest: { name: 'digest', description: 'What is new in the coverage, once a day in a channel' },
  digestSet: { name: 'set', description: 'Arrange a digest, or change one' },
  digestList: { name: 'list', description: 'The digests of this server' },
  digestPreview: {
    name: 'preview',
    description: 'What a digest would say now, and why articles are in it or not',
  },
  digestNow: { name: 'now', description: 'Send a digest now' },
  digestPause: { name: 'pause', description: 'Send a digest no more for the time being' },
  digestResume: { name: 'resume', description: 'Let a paused digest go on' },
  digestRemove: { name: 'remove', description: 'Send a digest no more' },
  digestStatus: {
    name: 'status',
    description: 'When digests were sent, why not, and when they are due next',
  },
  digestChannel: {
    name: 'channel',
    description: 'Where: a text or announcement channel, a thread or a post of a forum',
  },
  digestTime: { name: 'time', description: 'When, such as 08:00' },
  digestZone: { name: 'timezone', description: 'By the clocks of which zone; type a city' },
  digestDays: { name: 'days', description: 'On which days of the week; every day if left out' },
  digestLanguages: {
    name: 'languages',
    description: 'Only articles in these languages, with commas between',
  },
  digestOutlets: { name: 'outlets', description: 'Only articles of these outlets, with commas between' },
  digestTopics: {
    name: 'topics',
    description: 'Only about these people, places or topics, with commas between',
  },
  digestStyle: {
    name: 'style',
    description: 'With layout and buttons, or as plain text for search and exporters',
  },
  digestRole: { name: 'role', description: 'Notify this role; nobody if left out' },
  digestNoRole: { name: 'no-role', description: 'Notify no role any more' },
  digestWhenNothing: {
    name: 'when-nothing',
    description: 'What to send when nothing is new; nothing if left out',
  },
  digestWhich: { name: 'digest', description: 'Which of the digests of this server' },
  digestStyleCards: { name: 'cards', description: 'With layout and buttons' },
  digestStylePlain: { name: 'plain', description: 'Plain text' },
  digestSilence: { name: 'silence', description: 'Nothing' },
  digestLine: { name: 'line', description: 'One line that says so' },
  digestOnThisDay: { name: 'on-this-day', description: 'Quotes of the same day in earlier years' },
} satisfies Readonly<Record<string, Label>>;

/** The names of one language. */
export type DigestCommandWords = typeof englishDigests;
