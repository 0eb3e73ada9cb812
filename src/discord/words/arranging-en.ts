import { formats } from './formats.js';

const { counted, number, weekday } = formats('en');

/** Why Discord may not let us post: its own names for what is missing. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'MentionEveryone',
] as const;
export type NeededPermission = (typeof NEEDED_PERMISSIONS)[number];

/** Arranging digests, in English. What is put in is escaped, or a channel, a role or a time as Discord marks it. */
export const englishArranging = {
  weekday,
  arranged: 'The digest is arranged',
  changed: 'The digest is changed',
  where: (channel: string, time: string, zone: string) => `In ${channel} at ${time} (${zone})`,
  everyDay: 'every day',
  workdays: 'Monday to Friday',
  weekend: 'Saturday and Sunday',
  next: (when: string) => `Next: ${when}`,
  everything: 'About all of the coverage',
  /** Every language, outlet or topic: takes back what was chosen of them. */
  all: 'all',
  only: (names: string) => `Only: ${names}`,
  style: { cards: 'With layout and buttons', plain: 'As plain text' },
  pings: (role: string) => `Notifies ${role}`,
  whenNothing: {
    silence: 'Nothing is sent when nothing is new',
    line: 'When nothing is new, one line says so',
    'on-this-day': 'When nothing is new, quotes of the same day in earlier years, if there are any',
  },
  pausedState: { 'by-hand': 'Paused', refused: 'Paused, because Discord did not let me post there' },

  list: (n: number) => counted(n, { one: '# digest', other: '# digests' }),
  none: (command: string) => `No digest is arranged in this server. \`${command}\` arranges one.`,
  paused: 'The digest is paused',
  resumed: 'The digest goes on',
  removed: 'The digest is removed',
  sentNow: (link: string) => `Sent: ${link}`,
  nothingNow: 'Nothing has arrived that the channel was not told of, so nothing was sent.',
  notSentNow: (why: string) => `Not sent yet: ${why}.`,
  previewHeader: (channel: string) => `What ${channel} would be sent now`,
  previewNothing:
    'Nothing would be sent now: nothing has arrived that the channel was not told of and wants.',

  runs: 'Latest runs',
  run: {
    sent: (link: string) => `sent: ${link}`,
    underWay: 'on its way',
    'nothing-new': 'nothing new',
    missed: 'not sent: it would have been too late',
    superseded: 'not sent: the one after it told of the same',
    paused: 'not sent: the digest was paused',
    closed: 'not sent: the channel is gone, or closed to me',
    failed: (code: string) => `not sent (${code})`,
  },
  byHand: 'asked for',
  noRuns: 'It has not been due yet.',

  about: 'About this digest',
  aboutHeader: 'About this digest',
  aboutMarks:
    'It tells what entered the coverage since the one before, each story once, with a sentence quoted word for word. Whoever manages the server can change it.',
  gone: 'This digest is no longer arranged.',

  missing: (channel: string, permissions: string) =>
    `I cannot post in ${channel}. Please give me these permissions there, and try again: ${permissions}.`,
  permission: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    MentionEveryone: 'Mention @everyone, @here and All Roles',
  } satisfies Record<NeededPermission, string>,
  badTime: (given: string) =>
    `I cannot read the time ${given}. Please write hours and minutes, for example 08:00.`,
  badZone: (given: string) =>
    `I know no time zone called ${given}. Please pick one from the list while typing a city, for example Europe/Kyiv.`,
  badDays: (given: string) =>
    `I cannot read the days ${given}. Please name days of the week, or pick from the list while typing.`,
  unknownDigest: 'I know no such digest in this server. Please pick it from the list while typing.',
  tooMany: (max: number) => `A server can have ${number(max)} digests at most. Please remove or change one.`,
  everyoneRole: 'A digest does not notify everyone. Please choose another role, or none.',
  notice: (channel: string, command: string) =>
    `The digest in ${channel} is paused: three times I could not post there, because the channel is gone or closed to me. When that is mended, \`${command}\` lets it go on.`,
};

/** Arranging digests, in one language. */
export type ArrangingWords = typeof englishArranging;
