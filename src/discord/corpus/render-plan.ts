import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Plan } from '../../retrieval/library/plan.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, textDisplay, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';
import { pathText } from './render-removal.js';

/** Lines of each kind. */
const MAX_LINES = 6;
/** UTF-16 code units that the lists may take up; the rest of a message is for what stands around them. */
const LISTS_BUDGET = 2800;
const MAX_TITLE_LENGTH = 60;
const MAX_REASON_LENGTH = 120;
const MAX_FILE_LENGTH = 60;

interface PlanView {
  readonly ids: SignedIds;
  readonly words: Words;
  /** More than a tenth of the articles would vanish. */
  readonly isDangerous: boolean;
  /** Somebody has agreed to another plan, which is out of date. */
  readonly isNewer?: boolean;
}

/** What a reload would do, and a button that does it. */
export function renderPlan(plan: Plan, { ids, words, isDangerous, isNewer = false }: PlanView): Message {
  const { reload } = words;
  const apply: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: isDangerous ? ButtonStyle.Danger : ButtonStyle.Primary,
    label: reload.apply,
    custom_id: ids.sign('reload', 'apply', plan.id),
  };
  return message([
    textDisplay([`### ${reload.planned}`, ...(isNewer ? [reload.outdated] : [])].join('\n')),
    textDisplay(figureLines(plan, words).join('\n')),
    ...changeLists(plan, words).map(textDisplay),
    ...(plan.isGlossaryChanged ? [textDisplay(reload.glossary)] : []),
    ...(isDangerous ? [textDisplay(`**${reload.many}**`)] : []),
    buttonRow([apply]),
  ]);
}

/** That there is nothing to reload. */
export function renderNothingChanged(words: Words): Message {
  return textMessage(words.reload.nothing);
}

/** How many articles there were and would be. */
export function figureLines({ before, after }: Pick<Plan, 'before' | 'after'>, { reload }: Words): string[] {
  return [
    reload.articles(before.articles, after.articles),
    ...(before.rejected + after.rejected > 0 ? [reload.notRead(before.rejected, after.rejected)] : []),
  ];
}

/**
 * Each kind of change as a text: how many, then the first of them, as many as there is room for.
 * @param budget in UTF-16 code units; the numbers alone are told whatever it is
 */
export function changeLists(plan: Plan, words: Words, budget = LISTS_BUDGET): readonly string[] {
  for (let lines = MAX_LINES; ; lines -= 1) {
    const lists = listsOf(plan, words, lines);
    if (lines === 0 || lists.join('').length <= budget) return lists;
  }
}

function listsOf({ added, changed, removed, rejected }: Plan, words: Words, max: number): readonly string[] {
  const { reload } = words;
  const articleLine =
    (sign: string) =>
    ({ title, file }: Plan['added'][number]) =>
      `\`${sign}\` ${escapeLine(shorten(title, MAX_TITLE_LENGTH))} \u00B7 ${fileText(file)}`;
  const faultLine = ({ file, line, reason }: Plan['rejected'][number]) =>
    words.facts([
      `\`!\` ${fileText(file)}`,
      ...(line === undefined ? [] : [reload.line(line)]),
      escapeLine(shorten(reason, MAX_REASON_LENGTH)),
    ]);
  const options = { max, words };
  return [
    listText(reload.added(added.length), { list: added, line: articleLine('+'), ...options }),
    listText(reload.changed(changed.length), { list: changed, line: articleLine('~'), ...options }),
    listText(reload.removed(removed.length), { list: removed, line: articleLine('\u2212'), ...options }),
    listText(reload.rejected(rejected.length), { list: newFirst(rejected), line: faultLine, ...options }),
  ].flatMap((text) => text ?? []);
}

/** What is news is looked for first. */
function newFirst(rejected: Plan['rejected']): Plan['rejected'] {
  return [...rejected].sort((one, other) => Number(other.isNew) - Number(one.isNew));
}

interface List<T> {
  readonly list: readonly T[];
  readonly line: (item: T) => string;
  /** Lines at most. */
  readonly max: number;
  readonly words: Words;
}

function listText<T>(header: string, { list, line, max, words }: List<T>): string | undefined {
  if (list.length === 0) return undefined;
  const left = list.length - max;
  const more = left > 0 && max > 0 ? [words.andMore(left)] : [];
  return [`**${header}**`, ...list.slice(0, max).map(line), ...more].join('\n');
}

function fileText(file: string): string {
  return pathText(shorten(file, MAX_FILE_LENGTH));
}
