import type { Draft, Page, Reading } from '../draft.js';
import { articleText } from '../html/article-text.js';
import { type HtmlDocument, parseHtml, plainText } from '../html/html.js';
import { type HtmlText, htmlLines } from '../html/html-lines.js';
import { comparable } from '../lines/clean.js';
import { webLink } from '../link.js';
import { KEYS, linkField, rawField, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { linkedData } from './linked-data.js';
import { pageDate } from './page-date.js';
import { pageHead } from './page-head.js';
import { elementText, metaOf, type PageMeta, pageMeta } from './page-meta.js';
import { pageTitle } from './page-title.js';

/** So many tags of a page are kept, and so much of each, in UTF-16 code units. */
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 200;
const SITE_NAMES = ['og:site_name', 'twitter:site_name', 'application-name', 'apple-mobile-web-app-title'];

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
  const stated = pageDate(page, data);
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
    tags: page
      .select('meta[property="article:tag"]')
      .slice(0, MAX_TAGS)
      .flatMap(({ attribs }) =>
        plainText((attribs?.content ?? '').slice(0, MAX_TAG_LENGTH).replace(/</g, '&lt;')),
      ),
    // A line above the first sentence states the date where nothing else of the page does.
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

function linkOf(page: HtmlDocument, data: Fields): string | undefined {
  const [canonical] = page.select('link[rel="canonical"]');
  return (
    webLink(canonical?.attribs?.href) ??
    webLink(page.select('meta[property="og:url"]')[0]?.attribs?.content) ??
    linkField(data, ['mainEntityOfPage', 'url'])
  );
}
