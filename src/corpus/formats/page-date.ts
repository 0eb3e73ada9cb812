import type { ArticleDate } from '../article.js';
import { dateOf, UNKNOWN_DATE } from '../dates/dates.js';
import { inferredDate } from '../dates/inferred-date.js';
import { type HtmlDocument, type HtmlNode, plainText, textOf } from '../html/html.js';
import { textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { visibleDate } from './visible-date.js';

/** What meta elements call the date of publication, by letters and figures only; the surest first. */
const METAS = [
  ...[
    'articlepublishedtime',
    'articlepublished',
    'ogpublishedtime',
    'ogarticlepublishedtime',
    'datepublished',
  ],
  ...['parselypubdate', 'sailthrudate', 'cxenseparserecspublishtime', 'btpubdate', 'rnewsdatepublished'],
  ...['citationpublicationdate', 'citationonlinedate', 'citationdate', 'weiboarticlecreateat'],
  ...[
    'dcdateissued',
    'dctermsissued',
    'dctermsdate',
    'dcdate',
    'dcdatecreated',
    'dctermscreated',
    'dccreated',
  ],
  ...[
    'date',
    'pubdate',
    'publishdate',
    'publicationdate',
    'publisheddate',
    'publishedat',
    'publishedtime',
    'published',
  ],
  ...['publishtime', 'pubtime', 'publish', 'datepublication', 'articledate', 'articledateoriginal'],
  ...['originalpublicationdate', 'firstpublished', 'shareaholicarticlepublishedtime', 'iso8601publishdate'],
  ...[
    'apubtime',
    'releasedate',
    'displaydate',
    'dateissued',
    'issued',
    'articlecreated',
    'datecreated',
    'created',
  ],
];
// Pages of the United States put the month before the day.
const AMERICAN = /^en[-_]us$/i;

/**
 * The date of publication of a page: as its linked data says, then its head, then microdata and what stands under its
 * headline, which does not overrule its address; unknown where there is none.
 */
export function pageDate(page: HtmlDocument, data: Fields): ArticleDate {
  const monthFirst = isAmerican(page);
  const metas = metaDates(page);
  const candidates = [
    textField(data, ['datePublished']),
    ...METAS.map((name) => metas.get(name)),
    textField(data, ['dateCreated', 'uploadDate']),
    ...page.select('[itemprop~="datePublished"]').slice(0, MAX_CANDIDATES).map(contentOf),
  ];
  for (const written of candidates) {
    const date = written === undefined || written === '' ? UNKNOWN_DATE : dateOf(written, { monthFirst });
    if (date.known === 'stated') return date;
  }
  const told = inferredDate([addressOf(page)]);
  const seen = visibleDate(page, { monthFirst });
  if (told === undefined) return seen ?? UNKNOWN_DATE;
  // The address says the day or month; what is seen says it better, or speaks of another day.
  const length = told.precision === 'month' ? 7 : 10;
  return seen?.iso?.slice(0, length) === told.iso?.slice(0, length) ? (seen ?? told) : told;
}

const MAX_CANDIDATES = 3;

function metaDates(page: HtmlDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { attribs = {} } of page.select('meta[content]')) {
    for (const name of [attribs.property, attribs.name, attribs.itemprop]) {
      const key = (name ?? '')
        .slice(0, 60)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      const content = (attribs.content ?? '').trim();
      if (key !== '' && content !== '' && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

function isAmerican(page: HtmlDocument): boolean {
  const [html] = page.select('html[lang]');
  const [locale] = page.select('meta[property="og:locale"]');
  return AMERICAN.test(html?.attribs?.lang ?? '') || AMERICAN.test(locale?.attribs?.content ?? '');
}

function addressOf(page: HtmlDocument): string | undefined {
  const [canonical] = page.select('link[rel="canonical"]');
  const [shared] = page.select('meta[property="og:url"]');
  return canonical?.attribs?.href ?? shared?.attribs?.content;
}

function contentOf(node: HtmlNode): string {
  const { content, datetime } = node.attribs ?? {};
  return plainText((content ?? datetime ?? textOf(node).slice(0, 300)).replace(/</g, '&lt;'));
}
