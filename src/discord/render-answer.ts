import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer, Citation } from '../retrieval/answer.js';
import { QUOTES_PER_PAGE, TEXT_BUDGET } from './limits.js';
import { type Message, message, separator, textDisplay } from './message.js';
import { renderAbstention } from './render-abstention.js';
import { filterLine, questionText } from './render-question.js';
import { quoteText } from './render-quote.js';
import { askedLine, citationText, linkButton } from './render-source.js';
import { understoodLine } from './render-understood.js';
import type { Words } from './words.js';

export interface AnswerView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  /** The custom id of the button that turns to a page. */
  customId(page: number): string;
  readonly words: Words;
}

/** A citation's texts: the quote under its number and what an interviewer asked, and its source. */
interface Quote {
  readonly citation: Citation;
  readonly texts: readonly [string, string];
}

/** The answer as a message: one page of quotes with their sources, or what there is instead of an answer. */
export function renderAnswer(answer: Answer, view: AnswerView): Message {
  if (answer.citations.length === 0) return renderAbstention(answer, view.words);
  const pages = quotePages(answer, view.words);
  const index = Math.min(Math.max(view.page, 0), pages.length - 1);
  const quotes = pages[index] ?? [];
  const before = pages.slice(0, index).flat().length;
  const total = answer.citations.length;
  const range = { first: before + 1, last: before + quotes.length, total };

  const components: APIComponentInContainer[] = [textDisplay(header(answer, range, view.words))];
  for (const quote of quotes) components.push(separator(), ...quoteComponents(quote, view.words));
  if (pages.length > 1) {
    const here = { index, last: pages.length - 1, left: total - range.last };
    components.push(pageButtons(here, view));
  }
  return message(components);
}

function header(answer: Answer, range: Parameters<Words['answer']['header']>[0], words: Words): string {
  return [
    `### ${words.answer.header(range)}`,
    questionText(answer.question, words),
    ...filterLine(answer.question, words),
    ...(range.first === 1 ? understoodLine(answer, words) : []),
  ].join('\n');
}

/** Quotes by page: as many as fit, in order, at most {@link QUOTES_PER_PAGE}, none of them cut. */
function quotePages(answer: Answer, words: Words): Quote[][] {
  const total = answer.citations.length;
  // Of all headers, the longest.
  const longest = [1, total].map((first) => header(answer, { first, last: total + 1, total }, words).length);
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
  return { citation, texts: [fits ? text : `${above}\n*${words.answer.tooLong}*`, source] };
}

function quoteComponents({ citation, texts }: Quote, words: Words): APIComponentInContainer[] {
  const displays = texts.map(textDisplay);
  const button = linkButton(citation, words);
  return button ? [{ type: ComponentType.Section, components: displays, accessory: button }] : displays;
}

function pageButtons(
  { index, last, left }: { index: number; last: number; left: number },
  { customId, words }: AnswerView,
): APIComponentInContainer {
  const type = ComponentType.Button;
  const style = ButtonStyle.Secondary;
  return {
    type: ComponentType.ActionRow,
    components: [
      // Both stay where they are on every page, so that one can press on without looking.
      {
        type,
        style,
        label: words.answer.previous,
        custom_id: customId(Math.max(index - 1, 0)),
        disabled: index === 0,
      },
      {
        type,
        style,
        label: words.answer.more(left),
        custom_id: customId(index + 1),
        disabled: index === last,
      },
    ],
  };
}
