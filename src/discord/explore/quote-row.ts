import type { Citation } from '../../retrieval/answer.js';
import { dateText } from '../answer/render-date.js';
import { quoteText } from '../answer/render-quote.js';
import { nameText } from '../answer/render-source.js';
import { webLink } from '../message/escape.js';
import type { Words } from '../words.js';

/** A longer link is not worth its share of a message's text. */
const MAX_LINK_LENGTH = 200;

interface RowOptions {
  /** UTF-16 code units that the row may fill; a longer quote is not cut, but said to be too long. */
  readonly budget: number;
  readonly words: Words;
}

/** A quote and its source as one text: headline; outlet and whom it cites, date, language and link. */
export function quoteRow(citation: Citation, { budget, words }: RowOptions): string {
  const { outlet, citing, link, language, title, date } = citation;
  const url = link && webLink(link.url);
  const label = link?.kind === 'search' ? words.answer.searchForOriginal : words.answer.openSource;
  const facts = words.facts([
    ...(outlet === undefined ? [] : [nameText(outlet)]),
    ...(citing === undefined ? [] : [words.differ.citing(nameText(citing.name))]),
    dateText(date, words),
    words.languageName(language),
    ...(url !== undefined && url.length <= MAX_LINK_LENGTH ? [`[${label}](${url})`] : []),
  ]);
  const quote = quoteText(citation.excerpt);
  const source = `-# ${words.quotedText(nameText(title))}\n-# ${facts}`;
  const fits = quote.length + source.length <= budget;
  return `${fits ? quote : `*${words.answer.tooLong}*`}\n${source}`;
}
