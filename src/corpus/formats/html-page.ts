import { dateOf, UNKNOWN_DATE } from '../dates/dates.js';
import type { Draft, Page, Reading } from '../draft.js';
import { articleText } from '../html/article-text.js';
import { type HtmlDocument, type HtmlNode, parseHtml, plainText, textOf } from '../html/html.js';
import { type HtmlText, htmlLines } from '../html/html-lines.js';
import { comparable } from '../lines/clean.js';
import { webLink } from '../link.js';
import { KEYS, linkField, rawField, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { linkedData } from './linked-data.js';
import { pageHead } from './page-head.js';
import { elementText, metaOf, type PageMeta, pageMeta } from './page-meta.js';
import { pageTitle } from './page-title.js';

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"], [itemprop="datePublished"]',
  'meta[name="date"], meta[name="pubdate"], meta[name="publishdate"], meta[name="publish-date"], meta[name="DC.date.issued"], meta[name="parsely-pub-date"]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

const SITE_NAMES = ['og:site_name', 'twitter:site_name', 'application-name', 'apple-mobile-web-app-title'];

/** Whether a text is an HTML page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  const start = text.trimStart().slice(0, 2000);
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype|html|head|body|meta|title|article|main|section|div|p|h1|h2|table|header|figure)\b/i.test(
    start,
  );
}

/** Reads a saved web page: what it says of itself in its head and in linked data, and its article without boilerplate. */
export function htmlPage({ text }: Page): Reading {
  const page = parseHtml(text);
  const data = linkedData(page);
  const meta = pageMeta(page);
  const link = linkOf(page, data);
  const outlet =
    metaOf(meta, ['og:site_name', 'twitter:site_name']) ??
    textField(data, ['publisher']) ??
    metaOf(meta, ['application-name', 'apple-mobile-web-app-title']);
  const title = pageTitle(page, { meta, data, sites: sitesOf(meta, data, link) });
  const { captions, relatedLinks, image, lines: all } = withStatedText(articleText(page, title), data);
  const head = pageHead(all.filter(({ text }) => comparable(text) !== comparable(title)));
  const stated = dateFound(page, data);
  const author =
    textField(data, ['author']) ??
    metaOf(meta, ['author', 'dc:creator', 'dcterms:creator']) ??
    page
      .select('[rel="author"], [itemprop="author"]')
      .map(elementText)
      .find((name) => name !== '');
  const draft: Draft = {
    ...{ format: 'html', key: '', title, lines: head.lines, outlet: outlet ?? head.outlet, captions },
    author: author === outlet ? undefined : author,
    section: metaOf(meta, ['article:section']) ?? textField(data, ['articleSection']),
    tags: page.select('meta[property="article:tag"]').map(contentOf),
    // A line below the headline states the date where the head of the page says nothing.
    date: stated.known === 'unknown' ? (head.date ?? stated) : stated,
    link,
    image: webLink(metaOf(meta, ['og:image', 'twitter:image'])) ?? linkField(data, KEYS.image) ?? image,
    relatedLinks,
    notices: page.flattened ? ['Its HTML is nested too deeply and was read without its structure.'] : [],
  };
  return { drafts: [draft], faults: [] };
}

/** The text of the page, or the one in its linked data where the page itself shows less than half of that. */
function withStatedText(found: HtmlText, data: Fields): HtmlText {
  const stated = rawField(data, ['articleBody']);
  const visible = found.lines.reduce((length, line) => length + line.text.length, 0);
  if (stated === undefined || stated.length <= visible * 2) return found;
  return { ...found, lines: statedLines(stated) };
}

/** The lines of a text that may be HTML or plain paragraphs. */
function statedLines(stated: string): HtmlText['lines'] {
  const isMarkup = /<(?:p|br|div)\b/i.test(stated);
  const html = isMarkup ? stated : stated.replace(/\n/g, '<br>');
  return htmlLines([parseHtml(html).root]).lines;
}

/** The names of the site, as it gives them and as its address begins. */
function sitesOf(meta: PageMeta, data: Fields, link: string | undefined): readonly string[] {
  const host = link === undefined ? [] : new URL(link).hostname.replace(/^(?:www|m|amp)\./, '').split('.');
  return [
    ...SITE_NAMES.flatMap((name) => meta.get(name) ?? []),
    textField(data, ['publisher']) ?? '',
    host.join('.'),
    ...host.slice(0, -1).filter((label) => label.length >= 3),
  ];
}

function dateFound(page: HtmlDocument, data: Fields): Draft['date'] {
  const candidates = [
    ...DATES.map((selector) => metaText(page, [selector])),
    textField(data, ['datePublished', 'dateCreated']),
  ];
  const dates = candidates.filter((written) => written !== undefined).map(dateOf);
  return dates.find(({ known }) => known === 'stated') ?? UNKNOWN_DATE;
}

function linkOf(page: HtmlDocument, data: Fields): string | undefined {
  const [canonical] = page.select('link[rel="canonical"]');
  return (
    webLink(canonical?.attribs?.href) ??
    webLink(page.select('meta[property="og:url"]')[0]?.attribs?.content) ??
    linkField(data, ['mainEntityOfPage', 'url'])
  );
}

function metaText(page: HtmlDocument, selectors: readonly string[]): string | undefined {
  return selectors.flatMap((selector) => page.select(selector).map(contentOf)).find((text) => text !== '');
}

function contentOf(node: HtmlNode): string {
  const { content, datetime } = node.attribs ?? {};
  return plainText((content ?? datetime ?? textOf(node)).replace(/</g, '&lt;'));
}
