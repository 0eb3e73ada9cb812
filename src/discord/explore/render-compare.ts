import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Comparison, Edition, Voice } from '../../retrieval/explore/compare.js';
import { quoteButtons, quoteSelect } from '../answer/answer-actions.js';
import type { AnswerIds } from '../answer/answer-ids.js';
import { dateText } from '../answer/render-date.js';
import { questionText } from '../answer/render-question.js';
import { quoteText } from '../answer/render-quote.js';
import { askedLine, linkButton, listed, nameText, sourceText } from '../answer/render-source.js';
import { understoodLine } from '../answer/render-understood.js';
import { buttonRow } from '../message/buttons.js';
import { webLink } from '../message/escape.js';
import { QUOTES_PER_PAGE, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import { pagesOf } from '../message/pages.js';
import type { Words } from '../words.js';
import { nearestComponents } from './nearest-components.js';
import { differenceButton, differenceLine } from './render-differences.js';

export interface ComparisonView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  /** The custom id of the button that turns to a page. */
  customId(page: number): string;
  /** The custom id of the button that opens the card of differences. */
  readonly differId: string;
  readonly ids: AnswerIds;
  readonly words: Words;
}

/** A publisher's texts: its name and quote, and where that stands with its other editions. */
interface Heard {
  /** Counted from 1. */
  readonly number: number;
  readonly voice: Voice;
  readonly texts: readonly [string, string];
}

const MAX_EDITIONS = 4;
/** Of an edition: a longer link is not worth its share of a message's text. */
const MAX_EDITION_LINK_LENGTH = 200;
/** Silent publishers told in a line each; of further ones there is only the number. */
const MAX_SILENT = 8;
/** Outlets and languages named in the line of filters. */
const MAX_FILTERS = 4;

/** What each publisher says, side by side, a page of them; then who says nothing. */
export function renderComparison(comparison: Comparison, view: ComparisonView): Message {
  const { words } = view;
  const { voices, silent } = comparison;
  const silence = silent.length > 0 ? silenceText(silent, words) : undefined;
  const budget = TEXT_BUDGET - longestHeader(comparison, words) - (silence?.length ?? 0);
  const heard = voices.map((voice, at) => heardOf(voice, { number: at + 1, budget, words }));
  const lengthOf = ({ texts }: Heard) => texts.join('').length;
  const pages = pagesOf(heard, { lengthOf, budget, max: QUOTES_PER_PAGE });
  const index = Math.min(Math.max(view.page, 0), pages.length - 1);
  const shown = pages[index] ?? [];
  const first = pages.slice(0, index).flat().length + 1;
  const range = { first, last: first - 1 + shown.length, total: voices.length };
  const components: APIComponentInContainer[] = [textDisplay(header(comparison, range, words))];
  for (const each of shown) components.push(separator(), ...heardComponents(each, words));
  if (voices.length === 0) components.push(...nearestComponents(comparison.nearest, budget, words));
  if (silence !== undefined && index === pages.length - 1) components.push(separator(), textDisplay(silence));
  const quotes = shown.map(({ number, voice }) => ({ number, citation: voice.citation }));
  if (quotes.length > 1) components.push(quoteSelect(quotes, view));
  const buttons = [
    ...pageButtons(
      { index, pages: pages.length, left: voices.length - range.last, customId: view.customId },
      words,
    ),
    ...(quotes.length === 1 ? quotes.flatMap((quote) => quoteButtons(quote, view)) : []),
    ...(index === 0
      ? differenceButton(comparison.differences ?? [], { customId: view.differId, words })
      : []),
  ];
  if (buttons.length > 0) components.push(buttonRow(buttons));
  return message(components);
}

function header(
  comparison: Comparison,
  range: Parameters<Words['explore']['compare']['header']>[0],
  words: Words,
): string {
  const { comparing, languages, understood, voices } = comparison;
  const title = voices.length === 0 ? words.abstention.header : words.explore.compare.header(range);
  return [
    `### ${title}`,
    questionText(comparing, words),
    ...narrowedLine(comparison, words),
    ...(range.first === 1
      ? [
          ...understoodLine({ languages, understood, question: { text: comparing.text } }, words),
          ...differenceLine(comparison.differences ?? [], words),
        ]
      : []),
  ].join('\n');
}

function longestHeader(comparison: Comparison, words: Words): number {
  const total = comparison.voices.length;
  return Math.max(
    ...[1, total].map((first) => header(comparison, { first, last: total + 1, total }, words).length),
  );
}

/** A line that says what was compared, where it was not everything. */
function narrowedLine({ comparing }: Comparison, words: Words): string[] {
  const { outlets, languages, from, to } = comparing;
  const only = [
    ...languages.map((language) => words.filter.language(words.languageName(language))),
    ...outlets.map((outlet) => words.filter.outlet(nameText(outlet))),
    ...(from === undefined ? [] : [words.filter.from(nameText(from))]),
    ...(to === undefined ? [] : [words.filter.to(nameText(to))]),
  ];
  if (only.length === 0) return [];
  const left = only.length - MAX_FILTERS;
  return [`-# ${words.facts(left > 0 ? [...only.slice(0, MAX_FILTERS), words.andMore(left)] : only)}`];
}

function heardOf(
  voice: Voice,
  { number, budget, words }: { readonly number: number; readonly budget: number; readonly words: Words },
): Heard {
  const { citation, editions, publisher } = voice;
  const name = publisher === undefined ? words.explore.unnamed : nameText(publisher);
  const source = [sourceText(citation, words), ...editionLines(editions, words)].join('\n');
  const above = [`**${number} \u00B7 ${name}**`, ...askedLine(citation, words)].join('\n');
  const text = `${above}\n${quoteText(citation.excerpt)}`;
  // A quote is never cut to fit: whoever reads half a sentence may take it for the whole.
  const fits = text.length + source.length <= budget;
  return { number, voice, texts: [fits ? text : `${above}\n*${words.answer.tooLong}*`, source] };
}

/** A line for each further outlet of the house: where it says something on this, or that it does not. */
function editionLines(editions: readonly Edition[], words: Words): string[] {
  const lines = editions.slice(0, MAX_EDITIONS).map(({ outlet, citation }) => {
    const name = nameText(outlet);
    if (citation === undefined) return `-# ${words.explore.compare.nothing(name)}`;
    const link = citation.link && webLink(citation.link.url);
    const label = citation.link?.kind === 'search' ? words.answer.searchForOriginal : words.answer.openSource;
    return `-# ${words.explore.compare.edition(
      words.facts([
        name,
        dateText(citation.date, words),
        words.languageName(citation.language),
        ...(link !== undefined && link.length <= MAX_EDITION_LINK_LENGTH ? [`[${label}](${link})`] : []),
      ]),
    )}`;
  });
  const left = editions.length - lines.length;
  return left > 0 ? [...lines, `-# ${words.andMore(left)}`] : lines;
}

function heardComponents({ voice, texts }: Heard, words: Words): APIComponentInContainer[] {
  const displays = texts.map(textDisplay);
  const button = linkButton(voice.citation, words, voice.citation.excerpt.text);
  return button ? [{ type: ComponentType.Section, components: displays, accessory: button }] : displays;
}

function silenceText(silent: readonly string[], words: Words): string {
  const { silence, nothing } = words.explore.compare;
  const left = silent.length - MAX_SILENT;
  const rest = silent.slice(MAX_SILENT).map(nameText);
  return [
    `**${silence}**`,
    ...silent.slice(0, MAX_SILENT).map((name) => nothing(nameText(name))),
    ...(left > 0 ? [`-# ${listed(rest, MAX_SILENT, words)}`] : []),
  ].join('\n');
}
