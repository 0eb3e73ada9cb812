import type { ArticleDate } from '../article.js';
import { isBoilerplate, teaserOf } from '../boilerplate/boilerplate.js';
import { dateOf, findDate, UNKNOWN_DATE } from '../dates/dates.js';
import { mayBeRelative, relativeDate } from '../dates/relative-date.js';
import type { Draft, Line, Page, Reading } from '../draft.js';
import { comparable, oneLine } from '../lines/clean.js';

/** Longer lines are not the name of an outlet, a section or a moment. */
const MAX_LABEL_LENGTH = 60;
/** Longer lines are no moment, unless it is understood. */
const MAX_UNCLEAR_LENGTH = 40;
/** The icon's name before a moment, glued to it or with a colon. */
const ICON = /^time(?:\s?:\s?|\s?(?=[\p{N}\p{Lo}\p{Lu}\p{Script=Cyrillic}]))(.+)$/u;
/** How many lines may stand between the time and the headline's return: the section and the outlet, with some to spare. */
const MAX_LABELS = 6;
// Bullets U+2022, U+00B7, U+25CF, U+25AA; asterisk, dash.
const BULLET = /^[\u2022\u00B7\u25CF\u25AA*-]\s*/;

interface NumberedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

interface Item {
  readonly title: string;
  readonly outlet: string | undefined;
  readonly section: string | undefined;
  readonly date: ArticleDate;
  /** Where its headline first stands, among the lines that are not blank. */
  readonly start: number;
  /** Where its body begins, likewise. */
  readonly body: number;
}

/** Whether a text is a page on which an aggregator shows several articles one below the other. */
export function looksLikeAggregator(text: string): boolean {
  const lines = numbered(text);
  const found = itemsOf(lines);
  return (
    found.length >= 2 ||
    (found.length === 1 && lines.some((line) => /^time/i.test(line.text) && momentOf(line.text)))
  );
}

/**
 * Reads a page of an aggregator: each article has its headline twice or thrice, its outlet, a moment such as
 * "time6 days ago", perhaps section and outlet as bullets, and its text.
 */
export function aggregator({ text }: Page): Reading {
  const lines = numbered(text);
  const found = itemsOf(lines);
  return { drafts: found.map((item, index) => draftOf(item, lines, found[index + 1]?.start)), faults: [] };
}

function draftOf(item: Item, lines: readonly NumberedLine[], end: number | undefined): Draft {
  const body = lines.slice(item.body, end);
  const over = body.findIndex(({ text }, index) => index > 0 && isAppNotice(text));
  const kept = over < 0 ? body : body.slice(0, over);
  const { title, outlet, section, date } = item;
  return {
    ...{ format: 'aggregator', key: `${title}|${outlet ?? ''}`, title, outlet, section, date },
    lines: kept.map(({ text }): Line => ({ kind: 'paragraph', text })),
    line: lines[item.start]?.number,
  };
}

/** The page's own words, which follow upon the last article. */
function isAppNotice(line: string): boolean {
  return line.length <= MAX_LABEL_LENGTH && teaserOf(line) === undefined && isBoilerplate(line);
}

function numbered(text: string): readonly NumberedLine[] {
  return text
    .split('\n')
    .map((raw, index) => ({ text: oneLine(raw), number: index + 1 }))
    .filter((line) => line.text !== '');
}

function itemsOf(lines: readonly NumberedLine[]): readonly Item[] {
  const found: Item[] = [];
  for (const [index, { text }] of lines.entries()) {
    const date = momentOf(text) ?? unclearMoment(text);
    const item = date === undefined ? undefined : itemAround(lines, index, date);
    if (item !== undefined && item.start >= (found.at(-1)?.body ?? 0)) found.push(item);
  }
  return found;
}

/** The moment that a line names and nothing else, with or without the icon's name before it. */
function momentOf(line: string): ArticleDate | undefined {
  if (line.length > MAX_LABEL_LENGTH) return undefined;
  const moment = line.replace(/^time\s*:?\s*/i, '');
  const relative = relativeDate(moment);
  if (relative !== undefined) return relative;
  const found = findDate(moment);
  return found !== undefined && found.start === 0 && found.end === moment.length ? dateOf(moment) : undefined;
}

/** A moment that is not understood: its article is one all the same. By the icon's name, or words such as "ago". */
function unclearMoment(line: string): ArticleDate | undefined {
  if (line.length > MAX_UNCLEAR_LENGTH) return undefined;
  const moment = ICON.exec(line)?.[1];
  return moment !== undefined || mayBeRelative(line)
    ? { ...UNKNOWN_DATE, written: moment ?? line }
    : undefined;
}

/** The article whose moment stands in a line: its headline must be there at least twice. */
function itemAround(lines: readonly NumberedLine[], at: number, date: ArticleDate): Item | undefined {
  // Above the moment stands the outlet, above that the headline; or the headline at once.
  for (const above of [2, 1]) {
    const title = lines[at - above]?.text;
    if (title === undefined || momentOf(title) !== undefined || isBoilerplate(title)) continue;
    // A headline may begin as an unclear moment does.
    if (isSame(lines[at]?.text, title)) continue;
    const twice = isSame(lines[at - above - 1]?.text, title);
    const labels = lines.slice(at + 1, at + 1 + MAX_LABELS);
    const again = labels.findIndex(({ text }) => isSame(text, title));
    if (!twice && again < 0) continue;
    const outlet = above === 2 ? lines[at - 1]?.text : undefined;
    if (outlet !== undefined && (outlet.length > MAX_LABEL_LENGTH || isSame(outlet, title))) continue;
    const bullets = again >= 0 ? again : labels.findIndex(({ text }) => !BULLET.test(text));
    const names = labels.slice(0, Math.max(0, bullets)).map(({ text }) => text.replace(BULLET, ''));
    return {
      ...{ title, outlet: outlet ?? names.at(-1), date },
      section: names.find((name) => !isSame(name, outlet ?? names.at(-1) ?? '')),
      start: at - above - (twice ? 1 : 0),
      body: at + 1 + (again >= 0 ? again + 1 : Math.max(0, bullets)),
    };
  }
  return undefined;
}

function isSame(one: string | undefined, other: string): boolean {
  return one !== undefined && comparable(one) === comparable(other) && comparable(one) !== '';
}
