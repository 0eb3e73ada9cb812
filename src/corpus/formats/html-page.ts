import type { Draft, Page, Reading } from '../draft.js';
import { type HtmlDocument, type HtmlNode, parseHtml, plainText, textOf } from '../html/html.js';
import { htmlLines } from '../html/html-lines.js';
import { webLink } from '../link.js';
import { KEYS, linkField, rawField, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { linkedData } from './linked-data.js';
import { pageDate } from './page-date.js';

/** Where articles stand on pages, the surest first. */
const BODIES = [
  '[itemprop="articleBody"]',
  '.article-body, .article__body, .article-content, .entry-content, .post-content, .post-body, .story-body',
  'article',
  'main, [role="main"]',
];
/** Shorter than this, it is a teaser. */
const MIN_BODY_LENGTH = 150;
const TITLES = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'h1', 'title'];

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
  const { lines, captions, relatedLinks, image } = htmlLines([bodyOf(page)]);
  const stated = rawField(data, ['articleBody']);
  const visible = lines.reduce((length, line) => length + line.text.length, 0);
  const instead =
    stated !== undefined && stated.length > visible * 2 ? htmlLines([parseHtml(stated).root]).lines : lines;
  const outlet =
    metaText(page, ['meta[property="og:site_name"]']) ??
    textField(data, ['publisher']) ??
    metaText(page, ['meta[name="application-name"]']);
  const author =
    textField(data, ['author']) ??
    metaText(page, ['meta[name="author"]', '[rel="author"]', '[itemprop="author"]']);
  const draft: Draft = {
    ...{ format: 'html', key: '', title: titleOf(page, data, outlet), lines: instead, outlet, captions },
    author: author === outlet ? undefined : author,
    section: metaText(page, ['meta[property="article:section"]']) ?? textField(data, ['articleSection']),
    tags: page.select('meta[property="article:tag"]').map(contentOf),
    date: pageDate(page, data),
    link: linkOf(page, data),
    image: webLink(metaText(page, ['meta[property="og:image"]'])) ?? linkField(data, KEYS.image) ?? image,
    relatedLinks,
    notices: page.flattened ? ['Its HTML is nested too deeply and was read without its structure.'] : [],
  };
  return { drafts: [draft], faults: [] };
}

function titleOf(page: HtmlDocument, data: Fields, outlet: string | undefined): string {
  const title = textField(data, ['headline']) ?? metaText(page, TITLES) ?? '';
  if (outlet === undefined) return title;
  // "Headline - Outlet" is how pages name their windows: hyphen, bar, dashes.
  const parts = title.split(/\s+[-|\u2013\u2014\u00B7]\s+/);
  return parts.length > 1 && parts.at(-1) === outlet
    ? title.slice(0, title.lastIndexOf(outlet)).replace(/[\s|\u2013\u2014\u00B7-]+$/, '')
    : title;
}

function linkOf(page: HtmlDocument, data: Fields): string | undefined {
  const [canonical] = page.select('link[rel="canonical"]');
  return (
    webLink(canonical?.attribs?.href) ??
    webLink(metaText(page, ['meta[property="og:url"]'])) ??
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

/** The element that holds the article: one that says so, else the one with the most paragraphs right below it. */
function bodyOf(page: HtmlDocument): HtmlNode {
  for (const selector of BODIES) {
    const longest = page.select(selector).reduce<[HtmlNode | undefined, number]>(
      ([best, length], node) => {
        const own = textOf(node).trim().length;
        return own > length ? [node, own] : [best, length];
      },
      [undefined, MIN_BODY_LENGTH - 1],
    )[0];
    if (longest !== undefined) return longest;
  }
  return densest(page.root).node;
}

function densest(root: HtmlNode): { node: HtmlNode; length: number } {
  let best = { node: root, length: 0 };
  let total = 0;
  const visit = (node: HtmlNode): void => {
    let own = 0;
    for (const child of node.children ?? []) {
      if (child.name === 'p') own += textOf(child).trim().length;
      visit(child);
    }
    total += own;
    if (own > best.length) best = { node, length: own };
  };
  visit(root);
  // Unless most of the paragraphs stand together, the page has no such place.
  return best.length * 2 >= total && best.length >= MIN_BODY_LENGTH ? best : { node: root, length: total };
}
