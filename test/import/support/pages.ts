import { readArticles } from '../../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../../src/corpus/sources.js';
import { type FetchedPage, postOfPage } from '../../../src/import/post-of.js';

export const FIRST =
  'The keepers of the eastern lanterns agreed on Tuesday to light them an hour earlier until spring, said the harbour office. Nobody objected, and the oil was paid for.';
export const SECOND =
  'A keeper who was on duty that night told reporters that the fog had been thicker than in any other year.';
const HEAD =
  '<title>Lantern hours</title><meta property="og:title" content="Lantern hours"><meta property="og:site_name" content="Quay Daily">';
export const page = (body: string, head = '') =>
  `<!doctype html><html><head>${HEAD}${head}</head><body><article><h1>Lantern hours</h1>${body}</article></body></html>`;
export const given: FetchedPage = {
  url: 'https://www.quay.example/news/lantern-hours',
  bytes: new Uint8Array(),
  charset: undefined,
  date: undefined,
  outletElse: undefined,
  outlet: undefined,
  today: '2024-05-06',
};
export const read = (html: string, more: Partial<FetchedPage> = {}) =>
  postOfPage({ ...given, bytes: new TextEncoder().encode(html), ...more });
export const article = (path: string, text: string) =>
  readArticles({ path, bytes: new TextEncoder().encode(text) }, NO_SOURCES).articles[0];
export function postOf(html: string, more: Partial<FetchedPage> = {}) {
  const result = read(html, more);
  if (result.state !== 'post') throw new Error(result.reason);
  return { ...result.post, article: article(result.post.path, result.post.text) };
}
export const reasonOf = (html: string, more: Partial<FetchedPage> = {}) => {
  const result = read(html, more);
  return result.state === 'post' ? undefined : result.reason;
};
