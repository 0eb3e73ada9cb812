import { aggregator, looksLikeAggregator } from './aggregator.js';
import type { Page, Reading } from './draft.js';
import { hasFrontMatter } from './front-matter.js';
import { htmlPage, looksLikeHtml } from './html-page.js';
import { items, looksLikeItems } from './items.js';
import { looksLikeMarkdown, markdownArticle } from './markdown.js';
import { plainTextArticle } from './plain-text.js';
import { post } from './post.js';
import { looksLikeRecords, records } from './records.js';

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
