import type { ArticleDate } from '../article.js';
import { dateOf, UNKNOWN_DATE } from '../dates/dates.js';
import { type HtmlDocument, type HtmlNode, plainText, textOf } from '../html/html.js';
import { textField } from './fields.js';
import type { Fields } from './front-matter.js';

/** Where pages state their date of publication, the surest first. */
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"], [itemprop="datePublished"]',
  'meta[name="date"], meta[name="pubdate"], meta[name="publishdate"], meta[name="publish-date"], meta[name="DC.date.issued"], meta[name="parsely-pub-date"]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

/** The date of publication that a page states in its head, in its linked data or on a time element; unknown where there is none. */
export function pageDate(page: HtmlDocument, data: Fields): ArticleDate {
  const candidates = [
    ...DATES.map((selector) => metaText(page, [selector])),
    textField(data, ['datePublished', 'dateCreated']),
  ];
  const dates = candidates.filter((written) => written !== undefined).map(dateOf);
  return dates.find(({ known }) => known === 'stated') ?? UNKNOWN_DATE;
}

function metaText(page: HtmlDocument, selectors: readonly string[]): string | undefined {
  return selectors.flatMap((selector) => page.select(selector).map(contentOf)).find((text) => text !== '');
}

function contentOf(node: HtmlNode): string {
  const { content, datetime } = node.attribs ?? {};
  return plainText((content ?? datetime ?? textOf(node)).replace(/</g, '&lt;'));
}
