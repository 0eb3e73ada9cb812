import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Fix, Problem, ProblemKind, ProblemsPage } from '../../retrieval/library/problems-page.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, textDisplay } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';
import { pathText } from './render-removal.js';

/** With a button each, and all that stands around them, within what a message may hold. */
export const PROBLEMS_PAGE_SIZE = 6;

const MAX_TITLE_LENGTH = 80;
const MAX_FILE_LENGTH = 80;
const MAX_DETAIL_LENGTH = 80;
/** Stands for all kinds in a custom id, which has no empty parts. */
export const ALL_KINDS = 'all';

export interface ProblemsView {
  readonly kind: ProblemKind | undefined;
  /** Said above the list. */
  readonly note?: string | undefined;
  readonly ids: SignedIds;
  readonly words: Words;
}

/** A page of what may be wrong with articles, each with a button that mends it where one can. */
export function renderProblems(found: ProblemsPage, { kind, note, ids, words }: ProblemsView): Message {
  const { problems: said } = words;
  const { page, problems, total, counts } = found;
  const first = page * PROBLEMS_PAGE_SIZE + 1;
  const last = first + problems.length - 1;
  const range = said.range({ first: String(first), last: String(last), total: String(total) });
  const nothing = counts.length === 0 ? said.none : said.noneOfKind;
  const view = { place: [kind ?? ALL_KINDS, page] as const, ids, words };
  return message([
    textDisplay(
      [
        `### ${said.header}`,
        ...(note === undefined ? [] : [note]),
        problems.length === 0 ? nothing : `-# ${range}`,
      ].join('\n'),
    ),
    ...problems.map((problem) => problemRow(problem, view)),
    ...pageRow({ kind, page, isLast: last >= total }, { ids, words }),
    ...(counts.length === 0 ? [] : [kindSelect(counts, kind, { ids, words })]),
  ]);
}

interface RowView {
  /** The kind and the page that are shown, to come back to. */
  readonly place: readonly [string, number];
  readonly ids: SignedIds;
  readonly words: Words;
}

function problemRow(problem: Problem, { place, ids, words }: RowView): APIComponentInContainer {
  const { problems: said } = words;
  const { kind, fix, articleId, title, file } = problem;
  const detail = detailText(problem, words);
  const text = [
    `**${said.kinds[kind]}**`,
    `${escapeLine(shorten(title, MAX_TITLE_LENGTH))} \u00B7 ${pathText(shorten(file, MAX_FILE_LENGTH))}`,
    ...(detail === undefined ? [] : [`-# ${detail}`]),
    ...(fix === undefined ? [`-# ${said.byHand}`] : []),
  ].join('\n');
  if (fix === undefined) return textDisplay(text);
  const button: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: fix === 'hide' ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label: said.fixes[fix],
    custom_id: ids.sign('problems', 'fix', fix, articleId, ...place),
  };
  return { type: ComponentType.Section, components: [textDisplay(text)], accessory: button };
}

/** What shows the problem. */
function detailText({ kind, detail }: Problem, { problems: said, quotedText }: Words): string | undefined {
  if (detail === undefined) return undefined;
  const shown = escapeLine(shorten(detail, MAX_DETAIL_LENGTH));
  if (kind === 'date') return said.relative(quotedText(shown));
  if (kind === 'outlet') return said.unknownOutlet(shown);
  if (kind === 'duplicate') return said.sameAs(shown);
  return quotedText(shown);
}

function pageRow(
  { kind, page, isLast }: { readonly kind: ProblemKind | undefined; page: number; isLast: boolean },
  { ids, words: { problems: said } }: Pick<RowView, 'ids' | 'words'>,
): readonly APIComponentInContainer[] {
  const button = (label: string, to: number): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: ids.sign('problems', 'page', kind ?? ALL_KINDS, to),
  });
  const buttons = [
    ...(page > 0 ? [button(said.newer, page - 1)] : []),
    ...(isLast ? [] : [button(said.older, page + 1)]),
  ];
  return buttons.length === 0 ? [] : [buttonRow(buttons)];
}

function kindSelect(
  counts: ProblemsPage['counts'],
  kind: ProblemKind | undefined,
  { ids, words: { problems: said, reload } }: Pick<RowView, 'ids' | 'words'>,
): APIComponentInContainer {
  const options: APISelectMenuOption[] = counts.map(({ kind: value, count }) => ({
    label: reload.status.of(said.kinds[value], count),
    value,
    default: value === kind,
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: ids.sign('problems', 'kind'),
        placeholder: said.choose,
        options: [{ label: said.all, value: ALL_KINDS, default: kind === undefined }, ...options],
      },
    ],
  };
}

/** What was written of an article: `Set link: https://…`. */
export function fixText(fix: Fix, value: string | boolean, { problems: said, facts }: Words): string {
  const shown = typeof value === 'string' ? [escapeLine(shorten(value, MAX_DETAIL_LENGTH))] : [];
  return said.done(facts([said.fixes[fix], ...shown]));
}
