import { type APIButtonComponent, type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Answer, Citation } from '../../retrieval/answer.js';
import { differenceButton, differenceLine } from '../explore/render-differences.js';
import { buttonRows } from '../message/button-rows.js';
import { buttonRow } from '../message/buttons.js';
import { QUOTES_PER_PAGE, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import type { Words } from '../words.js';
import {
  followingButtons,
  missingButton,
  opinionButtons,
  quoteButtons,
  quoteSelect,
  shareButton,
} from './answer-actions.js';
import { headerLines } from './answer-header.js';
import type { AnswerIds } from './answer-ids.js';
import type { Asked } from './asked.js';
import { renderAbstention } from './render-abstention.js';
import { filterLine } from './render-question.js';
import { quoteText } from './render-quote.js';
import { askedLine, citationText, linkButton } from './render-source.js';
import { understoodLine } from './render-understood.js';

export interface AnswerView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  /** Which question it answers, for what stands below it. */
  readonly asked: Asked;
  /** The custom ids of what else stands below it. */
  readonly ids: AnswerIds;
  /** Whether it may be shown to others, who do not see it yet. */
  readonly canShare: boolean;
  /** What else the reader should know, in a line of its own. */
  readonly note?: string | undefined;
  readonly words: Words;
}

/** A citation's texts: the quote under its number and what an interviewer asked, and its source. */
interface Quote {
  /** Counted from 1. */
  readonly number: number;
  readonly citation: Citation;
  readonly texts: readonly [string, string];
}

/** The answer as a message: one page of quotes with their sources, or what there is instead of an answer. */
export function renderAnswer(answer: Answer, view: AnswerView): Message {
  const share = view.canShare ? [shareButton(view)] : [];
  if (answer.citations.length === 0) {
    const [{ components: shown }] = renderAbstention(answer, view.words).components;
    return message([...shown, buttonRow([missingButton(view), ...share])]);
  }
  const pages = quotePages(answer, view);
  const index = Math.min(Math.max(view.page, 0), pages.length - 1);
  const quotes = pages[index] ?? [];
  const before = pages.slice(0, index).flat().length;
  const total = answer.citations.length;
  const range = { first: before + 1, last: before + quotes.length, total };

  const components: APIComponentInContainer[] = [textDisplay(header(answer, range, view))];
  for (const quote of quotes) components.push(separator(), ...quoteComponents(quote, view.words));
  const { ids, asked } = view;
  const turn = pageButtons(
    {
      ...{ index, pages: pages.length, left: total - range.last },
      customId: (page) => ids.of({ kind: 'page', page, asked }),
    },
    view.words,
  );
  if (quotes.length > 1) components.push(quoteSelect(quotes, view));
  components.push(
    ...buttonRows([
      [...turn, ...ofOneQuote(quotes, view), ...share],
      opinionButtons(view),
      [
        ...(index === 0
          ? differenceButton(answer.differences ?? [], {
              customId: view.ids.of({ kind: 'differences', asked: view.asked }),
              words: view.words,
            })
          : []),
        ...followingButtons(quotes, view),
      ],
    ]),
  );
  return message(components);
}

function header(
  answer: Answer,
  range: Parameters<Words['answer']['header']>[0],
  { words, note }: Pick<AnswerView, 'words' | 'note'>,
): string {
  return [
    ...headerLines(words.answer.header(range), answer.question, words),
    ...filterLine(answer.question, words),
    ...(range.first === 1 ? understoodLine(answer, words) : []),
    ...(range.first === 1 ? differenceLine(answer.differences ?? [], words) : []),
    ...(note === undefined ? [] : [`-# ${note}`]),
  ].join('\n');
}

/** Quotes by page: as many as fit, in order, at most {@link QUOTES_PER_PAGE}, none of them cut. */
function quotePages(answer: Answer, view: Pick<AnswerView, 'words' | 'note'>): Quote[][] {
  const { words } = view;
  const total = answer.citations.length;
  // Of all headers, the longest.
  const longest = [1, total].map((first) => header(answer, { first, last: total + 1, total }, view).length);
  const budget = TEXT_BUDGET - Math.max(...longest);
  const pages: Quote[][] = [];
  let left = 0;
  for (const [index, citation] of answer.citations.entries()) {
    const quote = quoteWithin(budget, citation, { number: index + 1, words });
    const length = quote.texts.join('').length;
    const page = pages.at(-1);
    if (page && page.length < QUOTES_PER_PAGE && length <= left) {
      page.push(quote);
      left -= length;
    } else {
      pages.push([quote]);
      left = budget - length;
    }
  }
  return pages;
}

function quoteWithin(
  budget: number,
  citation: Citation,
  { number, words }: { number: number; words: Words },
): Quote {
  const source = citationText(citation, words);
  const above = [`**${number}**`, ...askedLine(citation, words)].join('\n');
  const text = `${above}\n${quoteText(citation.excerpt)}`;
  // A quote is never cut to fit: whoever reads half a sentence may take it for the whole.
  const fits = text.length + source.length <= budget;
  return { number, citation, texts: [fits ? text : `${above}\n*${words.answer.tooLong}*`, source] };
}

function quoteComponents({ citation, texts }: Quote, words: Words): APIComponentInContainer[] {
  const displays = texts.map(textDisplay);
  const button = linkButton(citation, words, citation.excerpt.text);
  return button ? [{ type: ComponentType.Section, components: displays, accessory: button }] : displays;
}

/** With one quote on the page, there is nothing to select from. */
function ofOneQuote(quotes: readonly Quote[], view: AnswerView): APIButtonComponent[] {
  return quotes.length === 1 ? quotes.flatMap((quote) => quoteButtons(quote, view)) : [];
}
