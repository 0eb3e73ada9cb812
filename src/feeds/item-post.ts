import { dateOf } from '../corpus/dates/dates.js';
import { sha256 } from './item-keys.js';
import type { FeedItem } from './read-feed.js';

/** An item as a file of the corpus. */
export interface ItemPost {
  readonly key: string;
  /** Of what it says; another one when that has changed. */
  readonly hash: string;
  /** In the folder of its feed. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** A post with front matter, as the corpus reads them, which says no more than the feed does. */
export function itemPost(item: FeedItem, outlet: string): ItemPost {
  const { key, title, link, date, author, html } = item;
  // A string in JSON is one in YAML too, whatever stands in it.
  const fields = Object.entries({ title, date, outlet, author, link }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  // All that the feed says of it is its headline, which is then what can be quoted.
  const isHeadline = html.trim() === '';
  const body = isHeadline ? [] : [`<div>${html.trim()}</div>`, ''];
  const text = ['---', ...fields, ...(isHeadline ? ['headline_only: true'] : []), '---', '', ...body].join(
    '\n',
  );
  return { key, hash: sha256(text), name: `${dayOf(date)}${key}.md`, title: title || key, text };
}

/** So that files of a folder stand in the order of their days. */
function dayOf(written: string | undefined): string {
  const date = dateOf(written ?? '');
  return date.iso === undefined ? '' : `${date.iso.slice(0, 10)}-`;
}
