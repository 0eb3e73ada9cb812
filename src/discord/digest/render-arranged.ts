import { channelMention, messageLink, roleMention, TimestampStyles, time } from 'discord.js';
import type { DigestRun } from '../../state/digest-run.js';
import type { DigestPlan } from '../../state/digest-store.js';
import { listed, nameText } from '../answer/render-source.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay, textMessage } from '../message/message.js';
import { daysText } from '../options/days-option.js';
import type { Words } from '../words.js';

const MAX_NAMES = 6;
/** Of a digest among others. */
const MAX_RUNS = 3;
/** Of a digest that is shown alone. */
const MAX_RUNS_ALONE = 15;
/** Discord's ways of saying that a channel is gone or closed. */
const CLOSED_CODES = ['50001', '50013', '50083', '10003', '10004', '160005'];

/** A digest and when it is due next. */
export interface Arranged {
  readonly plan: DigestPlan;
  /** `undefined` while it is paused. */
  readonly next: Date | undefined;
}

/** A digest and what became of it, newest first. */
export interface ArrangedRuns extends Arranged {
  readonly runs: readonly DigestRun[];
}

/** What was done to a digest, and what it is now. */
export function renderArranged(header: string, { plan, next }: Arranged, words: Words): Message {
  return textMessage(`### ${header}`, ...planLines({ plan, next }, words));
}

/** All digests of a server. */
export function renderDigests(
  arranged: readonly Arranged[],
  { command, words }: { readonly command: string; readonly words: Words },
): Message {
  if (arranged.length === 0) return textMessage(words.arranging.none(command));
  const texts = arranged.map((each) => planLines(each, words).join('\n'));
  return message([
    textDisplay([`### ${words.arranging.list(arranged.length)}`, ...fitting(texts)].join('\n\n')),
  ]);
}

/** What became of digests lately. */
export function renderStatus(
  arranged: readonly ArrangedRuns[],
  { command, words }: { readonly command: string; readonly words: Words },
): Message {
  if (arranged.length === 0) return textMessage(words.arranging.none(command));
  const max = arranged.length === 1 ? MAX_RUNS_ALONE : MAX_RUNS;
  const texts = arranged.map(({ plan, next, runs }) =>
    [
      whereText(plan, words),
      stateText({ plan, next }, words),
      ...(runs.length === 0 ? [`-# ${words.arranging.noRuns}`] : []),
      ...runs.slice(0, max).map((run) => `- ${runText(run, plan, words)}`),
    ].join('\n'),
  );
  return message([textDisplay([`### ${words.arranging.runs}`, ...fitting(texts)].join('\n\n'))]);
}

/** What a digest is, to whoever reads it. */
export function renderAbout({ plan, next }: Arranged, words: Words): Message {
  const { aboutHeader, aboutMarks } = words.arranging;
  return message([
    textDisplay([`### ${aboutHeader}`, ...planLines({ plan, next }, words)].join('\n')),
    separator(),
    textDisplay(`-# ${aboutMarks}`),
  ]);
}

/** What came of a run, in a few words. */
export function endText(
  { state, reason = '', messageId }: DigestRun,
  plan: DigestPlan,
  words: Words,
): string {
  const { run } = words.arranging;
  if (state === 'sent') return run.sent(linkTo(plan, messageId));
  if (state === 'due' || state === 'sending') return run.underWay;
  switch (reason) {
    case 'nothing-new':
    case 'missed':
    case 'superseded':
    case 'paused':
      return run[reason];
    default:
      return CLOSED_CODES.includes(reason) ? run.closed : run.failed(nameText(reason));
  }
}

/** Where a message of a digest stands. */
export function linkTo({ guildId, channelId }: DigestPlan, messageId = ''): string {
  return messageLink(channelId, messageId, guildId);
}

/** Everything about a digest, a line for each thing. */
function planLines({ plan, next }: Arranged, words: Words): readonly string[] {
  const { style, pings, whenNothing, only, everything } = words.arranging;
  const wishes = [
    ...plan.languages.map(words.languageName),
    ...plan.outlets.map(nameText),
    ...plan.topics.map((topic) => words.quotedText(nameText(topic))),
  ];
  return [
    whereText(plan, words),
    stateText({ plan, next }, words),
    wishes.length > 0 ? only(listed(wishes, MAX_NAMES, words)) : everything,
    `-# ${words.facts([
      style[plan.style],
      whenNothing[plan.whenNothing],
      ...(plan.roleId === undefined ? [] : [pings(roleMention(plan.roleId))]),
    ])}`,
  ];
}

function whereText(plan: DigestPlan, words: Words): string {
  const where = words.arranging.where(channelMention(plan.channelId), plan.time, nameText(plan.timezone));
  return `**${words.facts([where, daysText(plan.days, words)])}**`;
}

function stateText({ plan, next }: Arranged, { arranging }: Words): string {
  if (plan.paused !== undefined) return arranging.pausedState[plan.paused];
  return next === undefined
    ? ''
    : arranging.next(`${time(next, TimestampStyles.LongDateTime)} (${time(next, 'R')})`);
}

function runText(run: DigestRun, plan: DigestPlan, words: Words): string {
  return words.facts([
    time(run.at, TimestampStyles.ShortDateTime),
    ...(run.byHand ? [words.arranging.byHand] : []),
    endText(run, plan, words),
  ]);
}

/** The first of the texts, as many as fit, and a sign that some are left out. */
function fitting(texts: readonly string[]): readonly string[] {
  let left = TEXT_BUDGET - 100;
  const shown = texts.filter((text) => {
    left -= text.length + 2;
    return left >= 0;
  });
  return shown.length < texts.length ? [...shown, '…'] : shown;
}
