import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  TimestampStyles,
  time,
} from 'discord.js';
import type { Applied, Loaded } from '../../retrieval/library/applied.js';
import type { Progress } from '../../retrieval/library/build-snapshot.js';
import type { GoldenFailure } from '../../retrieval/library/smoke-test.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, textDisplay, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';
import { changeLists, figureLines } from './render-plan.js';
import { pathText } from './render-removal.js';

const MAX_FAILURES = 3;
const MAX_GOLDEN_LENGTH = 100;
/** What lists of changes may take up beside failures, in UTF-16 code units. */
const LISTS_BESIDE_FAILURES = 700;
const MAX_FILES = 3;
const MAX_FILE_LENGTH = 60;
const MAX_REASON_LENGTH = 600;
const BAR_LENGTH = 20;

interface ReloadView {
  readonly ids: SignedIds;
  readonly words: Words;
}

type Of<State extends Applied['state']> = Extract<Applied, { readonly state: State }>;

/** How far a reload is. @param progress `undefined`: it has just been asked for */
export function renderProgress(progress: Progress | undefined, { reload }: Words): Message {
  if (progress === undefined) return textMessage(reload.begun);
  const { phase, done, total } = progress;
  const filled = Math.round((BAR_LENGTH * done) / Math.max(1, total));
  const bar = '\u2588'.repeat(filled) + '\u2591'.repeat(BAR_LENGTH - filled);
  return textMessage(reload.begun, `\`${bar}\``, reload[phase](done, total));
}

/** What was reloaded, before and after, and a button that goes back. */
export function renderApplied(applied: Of<'applied'>, { ids, words }: ReloadView): Message {
  const { reload } = words;
  const { plan, former, loaded, failures, restorableUntil } = applied;
  const back: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: reload.rollBack,
    custom_id: ids.sign('reload', 'back', loaded.id),
  };
  return message([
    textDisplay(
      [
        `### ${reload.done}`,
        ...figureLines(plan, words),
        reload.passages(former.report.coverage.passages, loaded.report.coverage.passages),
        reload.took(secondsText(loaded.report.tookMs)),
      ].join('\n'),
    ),
    ...changeLists(plan, words, failures.length > 0 ? LISTS_BESIDE_FAILURES : undefined).map(textDisplay),
    ...(failures.length > 0 ? [textDisplay(failureLines(reload.loadedThough, failures, words))] : []),
    textDisplay(`-# ${reload.restorable(time(restorableUntil, TimestampStyles.ShortTime))}`),
    buttonRow([back]),
  ]);
}

/** Which golden questions fail, and a button that reloads all the same. */
export function renderRefused({ plan, failures }: Of<'refused'>, { ids, words }: ReloadView): Message {
  const anyway: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    label: words.reload.applyAnyway,
    custom_id: ids.sign('reload', 'force', plan.id),
  };
  return message([
    textDisplay(failureLines(`### ${words.reload.refused}`, failures, words)),
    buttonRow([anyway]),
  ]);
}

/** Why nothing was reloaded. @param reason as the file system, or whoever reads the file, tells it */
export function renderFailed(reason: string, { reload }: Words): Message {
  return textMessage(`**${reload.failed}**`, escapeLine(shorten(reason, MAX_REASON_LENGTH)));
}

/** That the former coverage answers again. */
export function renderRolledBack({ report }: Loaded, former: Loaded, { reload }: Words): Message {
  return textMessage(
    `### ${reload.rolledBack}`,
    reload.articles(former.report.coverage.articles, report.coverage.articles),
    reload.filesStay,
  );
}

export function secondsText(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function failureLines(header: string, failures: readonly GoldenFailure[], words: Words): string {
  const left = failures.length - MAX_FAILURES;
  return [
    header,
    ...failures.slice(0, MAX_FAILURES).flatMap((failure) => failureText(failure, words)),
    ...(left > 0 ? [words.andMore(left)] : []),
  ].join('\n');
}

function failureText(
  { question, article, text, quoted }: GoldenFailure,
  { reload, quotedText, facts }: Words,
) {
  const short = (given: string) => escapeLine(shorten(given, MAX_GOLDEN_LENGTH));
  const wanted = [
    ...(article === undefined ? [] : [pathText(shorten(article, MAX_FILE_LENGTH))]),
    ...(text === undefined ? [] : [quotedText(short(text))]),
  ];
  const files = quoted.slice(0, MAX_FILES).map((file) => pathText(shorten(file, MAX_FILE_LENGTH)));
  const found = files.length === 0 ? reload.quotedNothing : reload.quotedInstead(facts(files));
  return [`- ${short(question)}`, `  -# ${reload.expected(facts(wanted))}`, `  -# ${found}`];
}
