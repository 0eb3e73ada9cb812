import type { APIComponentInContainer } from 'discord.js';
import type { Citation } from '../../retrieval/answer.js';
import type { Who, WrittenSo } from '../../retrieval/explore/who.js';
import { dateText } from '../answer/render-date.js';
import { listed, nameText } from '../answer/render-source.js';
import { buttonRows } from '../message/button-rows.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import { pagesOf } from '../message/pages.js';
import type { Words } from '../words.js';
import { quoteRow } from './quote-row.js';

export interface WhoView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  customId(page: number): string;
  readonly words: Words;
}

const MAX_OUTLETS = 3;
const MAX_LINES = 6;
const MAX_QUOTES = 6;
/** Left free on a page for the title above the first quote. */
const ROOM_FOR_TITLE = 100;
/** Of what is told before the quotes. */
const MAX_FACTS_LENGTH = 2000;

/** What the coverage says of a person: names and offices, then quotes by and about them, in pages. */
export function renderWho(found: Who, view: WhoView): Message {
  const { words } = view;
  const title = [`### ${words.explore.who.header}`, words.quotedText(nameText(found.name))].join('\n');
  if (found.passages === 0) {
    return message([textDisplay(`${title}\n${words.explore.who.unknown}`)]);
  }
  const facts = fitting(factLines(found, words), MAX_FACTS_LENGTH);
  const budget = TEXT_BUDGET - title.length - facts.length - 4;
  const pages = pagesOf(quoteRows(found, budget, words), {
    lengthOf: (row) => row.length,
    budget,
    max: MAX_QUOTES,
  });
  const index = Math.min(Math.max(view.page, 0), pages.length - 1);
  const rows = pages[index] ?? [];
  const components: APIComponentInContainer[] = [
    textDisplay(index === 0 ? `${title}\n${facts}` : title),
    ...rows.flatMap((row) => [separator(), textDisplay(row)]),
  ];
  const left = pages.slice(index + 1).flat().length;
  const turning = { index, pages: pages.length, left, customId: view.customId };
  components.push(...buttonRows([pageButtons(turning, words)]));
  return message(components);
}

function factLines(found: Who, words: Words): readonly string[] {
  const { who } = words.explore;
  const { names, offices, held, together, first, last } = found;
  return [
    words.facts([who.articles(found.articles), who.passages(found.passages)]),
    ...(found.isKnown ? [] : [`-# ${who.bySound}`]),
    `**${who.names}**`,
    ...names.slice(0, MAX_LINES).map((entry) => writtenLine(entry, words)),
    ...(offices.length > 0 ? [`**${who.offices}**`] : []),
    ...offices.slice(0, MAX_LINES).map((entry) => writtenLine(entry, words)),
    ...(held.length > 0 ? [`**${who.held}**`] : []),
    ...held
      .slice(0, MAX_LINES)
      .map(
        ({ office, from, to }) =>
          `- ${words.facts([nameText(office), ...(from === undefined && to === undefined ? [] : [`${nameText(from ?? '…')} – ${nameText(to ?? '…')}`])])}`,
      ),
    ...(first === undefined ? [] : [who.first(mentionText(first, words))]),
    ...(last === undefined ? [] : [who.last(mentionText(last, words))]),
    ...(together.length > 0
      ? [who.together(words.joined(together.map(({ name, passages }) => `${nameText(name)} (${passages})`)))]
      : []),
  ];
}

function writtenLine({ written, language, times, outlets }: WrittenSo, words: Words): string {
  const facts = [
    nameText(written),
    words.languageName(language),
    `× ${times}`,
    ...(outlets.length > 0 ? [listed(outlets.map(nameText), MAX_OUTLETS, words)] : []),
  ];
  return `- ${words.facts(facts)}`;
}

function mentionText({ outlet, date }: Citation, words: Words): string {
  return words.facts([...(outlet === undefined ? [] : [nameText(outlet)]), dateText(date, words)]);
}

/** One text for each quote, those by the person first. */
function quoteRows({ by, about }: Who, budget: number, words: Words): readonly string[] {
  const under = (title: string, quotes: readonly Citation[]) =>
    quotes.map((quote, at) =>
      [...(at > 0 ? [] : [`**${title}**`]), quoteRow(quote, { budget: budget - ROOM_FOR_TITLE, words })].join(
        '\n',
      ),
    );
  return [...under(words.explore.who.by, by), ...under(words.explore.who.about, about)];
}

/** As many of the lines as are together no longer than `max`. */
function fitting(lines: readonly string[], max: number): string {
  let left = max;
  return lines
    .filter((line) => {
      left -= line.length + 1;
      return left >= 0;
    })
    .join('\n');
}
