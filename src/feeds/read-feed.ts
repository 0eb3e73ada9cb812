import { dateOf } from '../corpus/dates/dates.js';
import { feedText, type ShapedFeed, type ShapedItem, shapedFeed } from './feed-shape.js';
import { itemKeys } from './item-keys.js';
import { resolvedBase, resolvedLink } from './item-link.js';
import { type FeedText, textHtml, titleHtml, visibleLength } from './item-text.js';

/** An item of a feed, whichever kind of feed it is. */
export interface FeedItem {
  /** The same whenever the item is fetched. */
  readonly key: string;
  /** May hold entities and tags, as feeds have them. */
  readonly title: string;
  /** http or https, whole. */
  readonly link: string | undefined;
  /** As the feed writes it. */
  readonly date: string | undefined;
  readonly author: string | undefined;
  /** Whose item it is, where the feed collects those of others. */
  readonly source: string | undefined;
  /** The fullest text that the feed has; empty where it has a headline only. */
  readonly html: string;
}

export interface ReadFeed {
  readonly title: string;
  /** As the feed orders them; without those that have neither title nor text. */
  readonly items: readonly FeedItem[];
}

/** An item without its key, and what it is told apart by. */
interface Found extends Omit<FeedItem, 'key'> {
  readonly id: string | undefined;
  readonly text: string;
}

/**
 * RSS, RDF, Atom or JSON Feed.
 *
 * @param address where it was fetched, for links that lead on from there
 * @throws NotAFeedError for anything else
 */
export function readFeed(source: string, address?: string): ReadFeed {
  const feed = shapedFeed(source);
  const { title = '', link, links, home_page_url: page, xml } = feed;
  const site = link ?? page ?? alternate(links);
  // What a feed says of its base goes before where its site is, and that before where the feed itself is.
  const base = resolvedBase([address, site, xml?.base]);
  const found = (feed.items ?? feed.entries ?? [])
    .map((item) => foundIn(item, feed, base))
    .filter((item) => item.title !== '' || item.html !== '');
  const home = [address, site, base, resolvedBase([address, site])].filter((each) => each !== undefined);
  const keys = itemKeys(found, home);
  const items = found.map(({ id: _id, text: _text, ...item }, index) => ({
    key: keys[index] ?? '',
    ...item,
  }));
  return { title: title.trim(), items };
}

function foundIn(item: ShapedItem, { format }: ShapedFeed, feedBase: string | undefined): Found {
  const base = resolvedBase([feedBase, item.xml?.base]);
  const heading = feedText(item.title, format);
  const text = fullest(textsOf(item, format));
  const { guid, id, rdf } = item;
  // An id that may be followed is a link where there is no other.
  const ids = [guid?.isPermaLink === false ? undefined : guid?.value, id, rdf?.about];
  const link =
    [item.link, alternate(item.links), item.url, item.external_url]
      .map((each) => resolvedLink(each, base))
      .find((each) => each !== undefined) ??
    ids.map((each) => resolvedLink(each, undefined)).find((each) => each !== undefined);
  return {
    title: heading === undefined ? '' : titleHtml(heading),
    link,
    date: dateIn(item),
    author: named([...(item.authors ?? []), ...(item.dc?.creators ?? [])]),
    source: named([item.source?.title]),
    html: text === undefined || visibleLength(text) === 0 ? '' : textHtml(text).trim(),
    id: guid?.value ?? id ?? item.link ?? alternate(item.links) ?? item.url,
    text: text?.value ?? '',
  };
}

function alternate(links: ShapedItem['links']): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

function named(names: readonly (string | undefined)[]): string | undefined {
  return names.find((name) => name?.trim())?.trim();
}

/** The whole text first, then what sums it up. */
function textsOf(item: ShapedItem, format: string): readonly FeedText[] {
  const { content } = item;
  const whole = content !== undefined && 'encoded' in content ? { value: content.encoded } : content;
  const html = item.content_html;
  const plain = item.content_text;
  return [
    html === undefined ? undefined : { value: html, isPlain: false },
    feedText(whole, format),
    plain === undefined ? undefined : { value: plain, isPlain: true },
    ...[item.description, item.summary, item.media?.description, item.media?.group?.description].map((each) =>
      feedText(each, format),
    ),
  ].filter((each) => each !== undefined);
}

/** The first of the texts, unless another says more than twice as much. */
function fullest(texts: readonly FeedText[]): FeedText | undefined {
  let best = texts[0];
  let length = best === undefined ? 0 : visibleLength(best);
  for (const each of texts.slice(1)) {
    const own = visibleLength(each);
    if (own <= length * 2) continue;
    best = each;
    length = own;
  }
  return best;
}

/** The first of its dates that can be read, else the first that is there. */
function dateIn(item: ShapedItem): string | undefined {
  const { dc, dcterms, atom } = item;
  const written = [
    ...[item.pubDate, item.published, item.date_published, atom?.published],
    ...[dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]],
    ...[item.updated, item.date_modified, atom?.updated, dcterms?.modified?.[0]],
  ].flatMap((each) => (each?.trim() ? [each] : []));
  return written.find((each) => dateOf(each).known === 'stated') ?? written[0];
}
