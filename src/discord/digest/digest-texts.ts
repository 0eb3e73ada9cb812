import type { Excerpt, Source } from '../../retrieval/answer.js';
import type { Anniversary, Digest, Story } from '../../retrieval/digest/digest.js';
import { dateText } from '../answer/render-date.js';
import { quoteText } from '../answer/render-quote.js';
import { listed, nameText } from '../answer/render-source.js';
import { escapeLine } from '../message/escape.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';

const MAX_TITLE_LENGTH = 150;
const MAX_NAME_LENGTH = 40;
const MAX_ALSO = 4;
const MAX_NAMES = 3;

/** What a channel is shown of its digest, however it is shown. */
export interface DigestView {
  /** Of the digest, in the channel's time zone: `YYYY-MM-DD`. */
  readonly day: string;
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  /** The custom id of the button that turns to a page. */
  customId(page: number): string;
  readonly words: Words;
  /** When it was due, such as `08:00`, if it comes late. */
  readonly dueAt?: string | undefined;
  /** Whether it is the channel's first. */
  readonly firstRun?: boolean | undefined;
  /** Shown where the digest has nothing new. */
  readonly onThisDay?: readonly Anniversary[] | undefined;
  /** The id of a role to be pinged by the first page. */
  readonly pingedRole?: string | undefined;
}

/** The lines above the stories; `range` is that of the page. */
export function headerText(
  { stories }: Digest,
  { first, last }: { readonly first: number; readonly last: number },
  { day, words, dueAt, firstRun = false, pingedRole }: DigestView,
): string {
  const { digest } = words;
  const total = stories.length;
  const isFirst = first <= 1;
  const facts = [
    total > 0 ? digest.page({ first, last, total }) : '',
    dueAt === undefined ? '' : digest.late(dueAt),
  ].filter((fact) => fact !== '');
  return [
    // Nobody is pinged twice when a page is turned.
    ...(pingedRole !== undefined && isFirst ? [`<@&${pingedRole}>`] : []),
    `### ${digest.header(dayText(day, words))}`,
    ...(facts.length > 0 ? [`-# ${words.facts(facts)}`] : []),
    ...(firstRun && isFirst ? [digest.firstRun] : []),
    ...(total === 0 ? [digest.nothing] : []),
  ].join('\n');
}

function dayText(day: string, words: Words): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? nameText(day) : words.digest.day(date);
}

/** A headline of an article, ready to stand in a line; never empty. */
export function titleText({ title }: Pick<Source, 'title'>): string {
  return escapeLine(shorten(title, MAX_TITLE_LENGTH)) || '…';
}

/** An excerpt, or that it is too long to be shown; nothing where there is none. */
export function excerptText(excerpt: Excerpt | undefined, max: number, words: Words): string {
  if (excerpt === undefined) return '';
  const quote = quoteText(excerpt);
  // A quote is never cut to fit: whoever reads half a sentence may take it for the whole.
  return quote.length <= max ? quote : `*${words.answer.tooLong}*`;
}

/** Outlet, date and language of an article. */
export function factsOf(
  { outlet, citing, date, language }: Source,
  words: Words,
  ofDay?: (date: Date) => string,
): readonly string[] {
  return [
    outlet ? nameText(outlet) : '',
    citing ? words.differ.citing(nameText(citing.name)) : '',
    dateText(date, words, ofDay),
    words.languageName(language),
  ].filter((fact) => fact !== '');
}

/** Why a story is here, by how many it is reported, and by whom else. */
export function whyText(story: Story, words: Words): string {
  const { digest } = words;
  const { kind, met, reports, publishers, lead, also } = story;
  const names = met.map(({ name }) => words.quotedText(shortName(name)));
  const first = lead.outlet ?? lead.title;
  const others = [...new Set(also.map(({ outlet, title }) => outlet ?? title))].filter(
    (other) => other !== first,
  );
  return words.facts([
    kind === 'updated' ? digest.updated : digest.new,
    ...(names.length > 0 ? [digest.matches(listed(names, MAX_NAMES, words))] : []),
    ...(reports > 1 ? [digest.reports(reports)] : []),
    ...(reports > 1 && publishers > 0 ? [digest.publishers(publishers)] : []),
    ...(others.length > 0 ? [digest.also(listed(others.map(shortName), MAX_ALSO, words))] : []),
  ]);
}

const shortName = (name: string) => escapeLine(shorten(name, MAX_NAME_LENGTH)) || '…';

/** Lines one below the other, without those that are empty. */
export function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** The first of the texts that fits, else the last: from the fullest to the barest. */
export function fitting(budget: number, texts: readonly [string, ...string[]]): string {
  return texts.find(({ length }) => length <= budget) ?? texts.at(-1) ?? texts[0];
}
