import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Question } from '../../retrieval/answer.js';
import type { Difference, DifferenceSide } from '../../retrieval/differences/differences.js';
import { quoteSelect } from '../answer/answer-actions.js';
import { headerLines } from '../answer/answer-header.js';
import type { AnswerIds } from '../answer/answer-ids.js';
import { quoteText } from '../answer/render-quote.js';
import { linkButton, sourceText } from '../answer/render-source.js';
import { buttonRows } from '../message/button-rows.js';
import { secondaryButton } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { QUOTES_PER_PAGE, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import { pagesOf } from '../message/pages.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';

export interface DifferencesView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  /** The custom id of the button that turns to a page. */
  customId(page: number): string;
  readonly ids: AnswerIds;
  readonly words: Words;
}

const MAX_WRITTEN_LENGTH = 60;
/** Sides named in a line; of further ones there is only the number. */
const MAX_SIDES_IN_LINE = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The first difference in one small line: its sides with their reports; how many differences there are besides. */
export function differenceLine(differences: readonly Difference[], words: Words): string[] {
  const [first, ...others] = differences;
  if (first === undefined) return [];
  const line = words.differ.line(sidesText(first, words));
  return [`-# ${others.length === 0 ? line : words.facts([line, words.andMore(others.length)])}`];
}

/** The button that opens the card; none where nothing differs. */
export function differenceButton(
  differences: readonly Difference[],
  { customId, words }: { readonly customId: string; readonly words: Words },
) {
  return differences.length === 0 ? [] : [secondaryButton(words.differ.title, customId)];
}

/** "1,000 each (3 reports, 2 publishers) · 100 each (1 report)". */
function sidesText({ sides }: Difference, words: Words): string {
  const left = sides.length - MAX_SIDES_IN_LINE;
  const texts = sides.slice(0, MAX_SIDES_IN_LINE).map((side) => sideText(side, words));
  return words.facts(left > 0 ? [...texts, words.andMore(left)] : texts);
}

function sideText(side: DifferenceSide, words: Words): string {
  const { differ } = words;
  const { reports, origins } = side;
  const counts = [differ.reports(reports), ...(reports > 1 ? [differ.publishers(origins)] : [])];
  return differ.side(valueText(side, words), differ.counts(counts));
}

/** A value in the reader's language where it is a number of things; else as the report writes it. */
function valueText({ value, scope, unit, written }: DifferenceSide, words: Words): string {
  const { differ } = words;
  const of = UNIT_TEXT[unit];
  if (of === undefined) return words.quotedText(escapeLine(shorten(written, MAX_WRITTEN_LENGTH)));
  const said = of(value.said, words);
  const exact = value.exactness;
  const text =
    exact === 'range'
      ? differ.range(of(value.least, words), of(value.most, words))
      : exact === 'exact'
        ? said
        : differ.exactness[exact](said);
  return scope === 'each' ? differ.each(text) : text;
}

const UNIT_TEXT: Readonly<Record<string, (n: number, words: Words) => string>> = {
  count: (n, { differ }) => differ.number(n),
  percent: (n, { differ }) => differ.percent(differ.number(n)),
  minutes: (n, { differ }) => differ.duration(n),
  day: (n, { differ }) => differ.day(new Date(n * DAY_MS)),
};

/** One sentence of a side, with what stands above it. */
interface Entry {
  readonly number: number;
  readonly citation: DifferenceSide['citations'][number];
  /** What the reports differ on, and how this side puts it, where either begins. */
  readonly above: string;
  readonly quote: string;
  readonly source: string;
}

/** The card: every side with its sentences, a page of them; never who is right. */
export function renderDifferences(
  {
    question,
    differences = [],
  }: {
    readonly question?: Question;
    readonly differences?: readonly Difference[] | undefined;
  },
  { page, customId, ids, words }: DifferencesView,
): Message {
  const { title, note } = words.differ;
  const top = question === undefined ? [`### ${title}`] : headerLines(title, question, words);
  const header = [...top, `-# ${note}`].join('\n');
  if (differences.length === 0) return message([textDisplay(`${header}\n${words.differ.gone}`)]);
  const budget = TEXT_BUDGET - header.length;
  const entries = entriesOf(differences, budget, words);
  const pages = pagesOf(entries, { lengthOf, budget, max: QUOTES_PER_PAGE });
  const index = Math.min(Math.max(page, 0), pages.length - 1);
  const shown = pages[index] ?? [];
  const components: APIComponentInContainer[] = [textDisplay(header)];
  for (const entry of shown) components.push(separator(), ...entryComponents(entry, words));
  components.push(quoteSelect(shown, { ids, words }));
  const left = entries.length - pages.slice(0, index + 1).flat().length;
  components.push(...buttonRows([pageButtons({ index, pages: pages.length, left, customId }, words)]));
  return message(components);
}

const lengthOf = ({ above, quote, source }: Entry) => above.length + quote.length + source.length + 2;

function entriesOf(differences: readonly Difference[], budget: number, words: Words): readonly Entry[] {
  let number = 0;
  return differences.flatMap((difference) =>
    difference.sides.flatMap((side, at) =>
      side.citations.map((citation, rank): Entry => {
        number += 1;
        const about = at === 0 && rank === 0 ? [`**${words.differ.kinds[difference.kind]}**`] : [];
        const value = rank === 0 ? [`**${sideText(side, words)}**`] : [];
        const source = sourceText(citation, words);
        const above = [...about, ...value, `-# ${number}`].join('\n');
        const whole = quoteText(citation.excerpt);
        // A quote is never cut to fit: whoever reads half a sentence may take it for the whole.
        const fits = above.length + whole.length + source.length + 2 <= budget;
        return { number, citation, above, quote: fits ? whole : `*${words.answer.tooLong}*`, source };
      }),
    ),
  );
}

function entryComponents({ above, quote, source, citation }: Entry, words: Words): APIComponentInContainer[] {
  const displays = [`${above}\n${quote}`, source].map(textDisplay);
  const button = linkButton(citation, words, citation.excerpt.text);
  return button ? [{ type: ComponentType.Section, components: displays, accessory: button }] : displays;
}
