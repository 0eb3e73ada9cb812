import type { Article } from '../corpus/article.js';
import { dateOf } from '../corpus/dates/dates.js';
import { fromCapture } from '../corpus/dates/relative-date.js';
import { decode } from '../corpus/decode.js';
import { readArticles } from '../corpus/read-articles.js';
import { NO_SOURCES } from '../corpus/sources.js';
import { articleHtml } from './article-html.js';
import type { Entry } from './entry.js';
import { isSameSite, linkKey, plainLink } from './link-key.js';
import { notAnArticle } from './not-an-article.js';
import { postPath } from './post-path.js';
import { type PostFields, postText } from './post-text.js';
import { textHash } from './text-hash.js';

/** A page as it was fetched. */
export interface FetchedPage {
  /** Where it stood in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names. */
  readonly charset: string | undefined;
  /** What to say where the page does not. */
  readonly date: string | undefined;
  readonly outletElse: string | undefined;
  /** What to call its publisher, whatever it says. */
  readonly outlet: string | undefined;
  /** The day on which it was fetched, which "two hours ago" counts from. */
  readonly today: string;
}

/** An article as a file of the corpus. */
export interface Post {
  readonly title: string;
  readonly link: string | undefined;
  /** ISO 8601, as exact as it is known. */
  readonly date: string | undefined;
  /** Below the corpus folder. */
  readonly path: string;
  readonly text: string;
  /** Of its words; `undefined` where they are too few to tell it from others. */
  readonly hash: string | undefined;
}

export type PostOrNot =
  | { readonly state: 'post'; readonly post: Post }
  | { readonly state: 'not-an-article'; readonly reason: string };

/** The post of a page, or why it is no article. Reading the post gives the text that reading the page gives. */
export function postOfPage({ url, bytes, charset, today, ...given }: FetchedPage): PostOrNot {
  const page = decode(bytes, { charset });
  if (page === undefined) return none('It is not text.');
  const address = new URL(url);
  // A name without figures, which could be read as a date.
  const read = readArticles({ path: 'page.html', bytes: new TextEncoder().encode(page.text) }, NO_SOURCES);
  const [article] = read.articles;
  if (article === undefined) return none(read.rejected[0]?.reason ?? 'There is no article in it.');
  const reason = notAnArticle(article, page.text, address);
  if (reason !== undefined) return none(reason);
  const link = linkOf(article, address);
  if (new URL(link).pathname === '/' && new URL(link).search === '')
    return none('It is the front page of its site.');
  return post(article, {
    link,
    date: stated(article, today) ?? (given.date === undefined ? undefined : written(dateOf(given.date))),
    outlet: given.outlet ?? article.outlet ?? given.outletElse ?? address.hostname.replace(/^www\./, ''),
    html: articleHtml(article),
  });
}

/** The post of an article that a file or a feed hands over. Its HTML stays as it is. */
export function postOfEntry(entry: Entry, { today }: Pick<FetchedPage, 'today'>): PostOrNot {
  const link = entry.link !== undefined && URL.canParse(entry.link) ? plainLink(entry.link) : undefined;
  const outlet =
    entry.outlet ?? (link === undefined ? undefined : new URL(link).hostname.replace(/^www\./, ''));
  const fields = { ...entry, link, outlet };
  const bytes = new TextEncoder().encode(postText(fields, entry.html));
  const read = readArticles({ path: 'entry.md', bytes }, NO_SOURCES);
  const [article] = read.articles;
  if (article === undefined) return none(read.rejected[0]?.reason ?? 'There is no article in it.');
  return post(article, { link, date: stated(article, today), outlet, html: entry.html });
}

interface Known {
  readonly link: string | undefined;
  readonly date: string | undefined;
  readonly outlet: string | undefined;
  readonly html: string;
}

function post(article: Article, { link, date, outlet, html }: Known): PostOrNot {
  const { title, section, tags, image, language } = article;
  const author = article.author === outlet ? undefined : article.author;
  const fields: PostFields = { title, outlet, author, section, tags, date, link, image, language };
  const hash = textHash(html);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const key = link === undefined ? (hash ?? title) : linkKey(link);
  const path = postPath({ day, title, key, link });
  return { state: 'post', post: { title, link, date, path, text: postText(fields, html), hash } };
}

/** What a page says of where it stands, if it may be believed: another page of its own site. */
function linkOf({ link }: Article, address: URL): string {
  if (link?.kind !== 'source') return plainLink(address.href);
  const named = new URL(link.url);
  // Some sites name their front page as the canonical form of every page.
  const isFront = named.pathname === '/' && named.search === '' && address.pathname !== '/';
  return plainLink(isSameSite(named, address) && !isFront ? named.href : address.href);
}

function stated({ date }: Article, today: string): string | undefined {
  if (date.known === 'relative') return written(fromCapture(date, today));
  // What is inferred from an address is inferred again whenever the post is read.
  return date.known === 'stated' ? written(date) : undefined;
}

/** As exact as it is known: a day says no time. */
function written({ iso, precision }: Article['date']): string | undefined {
  if (iso === undefined) return undefined;
  const lengths = { minute: iso.length, day: 10, month: 7, year: 4 } as const;
  return iso.slice(0, lengths[precision ?? 'day']);
}

function none(reason: string): PostOrNot {
  return { state: 'not-an-article', reason };
}
