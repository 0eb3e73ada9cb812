import type { Page, Reading } from './draft.js';
import { aggregator, looksLikeAggregator } from './formats/aggregator.js';
import { hasFrontMatter } from './formats/front-matter.js';
import { htmlPage } from './formats/html-page.js';
import { items, looksLikeItems } from './formats/items.js';
import { looksLikeHtml } from './formats/looks-like-html.js';
import { looksLikeMarkdown, markdownArticle } from './formats/markdown.js';
import { plainTextArticle } from './formats/plain-text.js';
import { post } from './formats/post.js';
import { looksLikeRecords, records } from './formats/records.js';

/** In this order: each asks less of a text than the one before, and plain text asks nothing. */
const READERS: readonly (readonly [suits: (page: Page) => boolean, read: (page: Page) => Reading])[] = [
  [({ text }) => hasFrontMatter(text), post],
  [looksLikeRecords, records],
  [({ text }) => looksLikeHtml(text), htmlPage],
  [({ text }) => looksLikeAggregator(text), aggregator],
  [({ text }) => looksLikeItems(text), items],
  [looksLikeMarkdown, markdownArticle],
];

/** Reads a file with the reader that suits its content, whatever its name ends in. */
export function read(page: Page): Reading {
  const reader = READERS.find(([suits]) => suits(page))?.[1] ?? plainTextArticle;
  return reader(page);
}
