import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Citation } from '../../retrieval/answer.js';
import type { Timeline } from '../../retrieval/explore/timeline.js';
import { filterLine, questionText } from '../answer/render-question.js';
import { understoodLine } from '../answer/render-understood.js';
import { buttonRows } from '../message/button-rows.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import { pagesOf } from '../message/pages.js';
import type { Words } from '../words.js';
import { nearestComponents } from './nearest-components.js';
import { quoteRow } from './quote-row.js';

export interface TimelineView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  customId(page: number): string;
  /** Of the picture that is sent along, and what it says; only the first page shows it. */
  readonly picture: { readonly url: string; readonly description: string } | undefined;
  readonly words: Words;
}

/** Each is one text display, for a message holds forty components. */
const MAX_ROWS = 8;
const MAX_BAR = 12;
/** Left free on a page for the period and the gap above a quote. */
const ROOM_FOR_PERIOD = 400;

/** What was said in order of time: a page of quotes under their periods, with gaps named, and those without a date last. */
export function renderTimeline(timeline: Timeline, view: TimelineView): Message {
  const { words, picture } = view;
  const total = quotesOf(timeline).length;
  const longest = [1, total].map(
    (first) => header(timeline, { first, last: total + 1, total }, words).length,
  );
  const budget = TEXT_BUDGET - Math.max(...longest);
  const pages = pagesOf(rowsOf(timeline, budget, words), {
    lengthOf: (row) => row.length,
    budget,
    max: MAX_ROWS,
  });
  const index = Math.min(Math.max(view.page, 0), pages.length - 1);
  const rows = pages[index] ?? [];
  const first = pages.slice(0, index).flat().length + 1;
  const range = { first, last: first - 1 + rows.length, total };
  const components: APIComponentInContainer[] = [textDisplay(header(timeline, range, words))];
  if (index === 0 && picture !== undefined) {
    const item = { media: { url: picture.url }, description: picture.description };
    components.push({ type: ComponentType.MediaGallery, items: [item] });
  }
  components.push(...rows.flatMap((row) => [separator(), textDisplay(row)]));
  if (total === 0) components.push(...nearestComponents(timeline.nearest, budget, words));
  const turning = { index, pages: pages.length, left: total - range.last, customId: view.customId };
  components.push(...buttonRows([pageButtons(turning, words)]));
  return message(components);
}

function quotesOf({ periods, undated }: Timeline): readonly Citation[] {
  return [...periods.flatMap(({ quotes }) => quotes), ...undated];
}

function header(
  { following, languages, understood }: Timeline,
  range: Parameters<Words['explore']['timeline']['header']>[0],
  words: Words,
): string {
  const title = range.total === 0 ? words.abstention.header : words.explore.timeline.header(range);
  return [
    `### ${title}`,
    questionText(following, words),
    ...filterLine(following, words),
    ...(range.first === 1 ? understoodLine({ languages, understood, question: following }, words) : []),
  ].join('\n');
}

/** One row for each quote; the first of a period begins with the period, and with the gap before it. */
function rowsOf(
  { periods, gaps, undated, grain }: Timeline,
  budget: number,
  words: Words,
): readonly string[] {
  const { nothingBetween, unknownDate } = words.explore.timeline;
  const most = Math.max(1, ...periods.map(({ quotes }) => quotes.length));
  const before = new Map(gaps.map((gap) => [gap.before, gap] as const));
  const dated = periods.flatMap(({ key, quotes }) =>
    quotes.map((quote, at) => {
      const day = quote.date.iso?.slice(0, 10) ?? '';
      const gap = before.get(day);
      // Of several quotes of that day, the first has the gap before it.
      before.delete(day);
      return [
        ...(gap === undefined ? [] : [`-# ${nothingBetween(dayText(gap.after), dayText(gap.before))}`]),
        ...(at > 0 ? [] : [`**${periodText(key, grain, words)}** ${barText(quotes.length, most)}`]),
        quoteRow(quote, { budget: budget - ROOM_FOR_PERIOD, words }),
      ].join('\n');
    }),
  );
  const others = undated.map((quote, at) =>
    [
      ...(at > 0 ? [] : [`**${unknownDate}**`]),
      quoteRow(quote, { budget: budget - ROOM_FOR_PERIOD, words }),
    ].join('\n'),
  );
  return [...dated, ...others];
}

/** A bar and what it stands for. */
function barText(count: number, most: number): string {
  return `${'▇'.repeat(Math.max(1, Math.round((count / most) * MAX_BAR)))} ${count}`;
}

/** A day in the reader's own way of writing. */
function dayText(day: string): string {
  return `<t:${Math.floor(Date.parse(`${day}T12:00:00Z`) / 1000)}:D>`;
}

/** A period as a member reads it. */
function periodText(key: string, grain: Timeline['grain'], words: Words): string {
  return grain === 'day' ? dayText(key) : periodName(key, grain, words);
}

/** A period in words, where Discord writes no days: in a picture. */
export function periodName(key: string, grain: Timeline['grain'], words: Words): string {
  const date = new Date(`${key}${grain === 'year' ? '-01-01' : grain === 'month' ? '-01' : ''}T12:00:00Z`);
  if (grain === 'year') return words.date.year(date);
  return grain === 'month' ? words.date.month(date) : words.explore.timeline.day(date);
}
