import type { ArticleDate } from '../article.js';
import { dateLine } from '../dates/date-line.js';
import { type DateOptions, dateOf } from '../dates/dates.js';
import { type HtmlDocument, type HtmlNode, textOf } from '../html/html.js';

/** Elements that are not the article and may state dates of their own. */
const ASIDE = new Set([
  'aside',
  'nav',
  'footer',
  'script',
  'style',
  'noscript',
  'form',
  'template',
  'figure',
  'select',
]);
const ASIDE_CLASS =
  /comment|related|sidebar|popular|recommend|most-read|latest|footer|breadcrumb|teaser|copyright|weather|ticker/i;
const BLOCKS = new Set(
  'p div li ul ol td th tr table section article header main h1 h2 h3 h4 h5 h6 blockquote dd dt dl pre figcaption address br'.split(
    ' ',
  ),
);
/** Longer blocks are paragraphs: what comes after the first of them is the article. */
const MIN_PARAGRAPH = 160;
/** A block that states a date is short. */
const MAX_BLOCK = 160;
/** How many short blocks are looked at before and after the headline. */
const MAX_BEFORE = 12;
const MAX_AFTER = 15;
/** How many letters of a sentence stand around a time element that only mentions a day. */
const MAX_AROUND = 60;
const MAX_NODES = 50_000;

interface Piece {
  readonly text: string;
  /** The `datetime` of a time element. */
  readonly datetime: string | undefined;
  readonly headline: boolean;
}

/** The date that a page states in plain view near its headline, or on a time element there; not one in a sentence. */
export function visibleDate(page: HtmlDocument, options: DateOptions): ArticleDate | undefined {
  const pieces = piecesOf(page.root);
  const headline = pieces.findIndex((piece) => piece.headline);
  const from = headline < 0 ? 0 : headline + 1;
  const after = untilParagraph(pieces.slice(from)).slice(0, MAX_AFTER);
  const before = pieces.slice(Math.max(0, from - MAX_BEFORE), from).reverse();
  const near = [...after, ...before];
  for (const piece of [...near.filter(({ datetime }) => datetime !== undefined), ...near]) {
    const date = stated(piece, options);
    if (date !== undefined) return date;
  }
  // Without a headline's neighbourhood, the first time element that stands by itself.
  const timed = pieces.find((piece) => piece.datetime !== undefined && stated(piece, options) !== undefined);
  return timed === undefined ? undefined : stated(timed, options);
}

function stated({ text, datetime }: Piece, options: DateOptions): ArticleDate | undefined {
  if (datetime !== undefined) {
    const date = dateOf(datetime, options);
    if (date.known === 'stated') return date;
  }
  if (text === '' || text.length > MAX_BLOCK) return undefined;
  const line = dateLine(text) ?? dateLine(afterByline(text));
  if (line === undefined || line.date.known !== 'stated') return undefined;
  const again = dateOf(line.date.written ?? '', options);
  return again.known === 'stated' ? again : line.date;
}

/** "By Jane Roe | 16 May 2025": what stands behind the last bar or bullet. */
function afterByline(text: string): string {
  return (
    text
      .split(/[|\u2022\u00B7/]/)
      .at(-1)
      ?.trim() ?? ''
  );
}

function untilParagraph(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(({ text }) => text.length >= MIN_PARAGRAPH);
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** The blocks of a page in their order: their texts on one line, and the time elements that stand by themselves. */
function piecesOf(root: HtmlNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let datetime: string | undefined;
  let timeLength = 0;
  let nodes = 0;
  let inHeadline = false;
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    const around = line.length - timeLength <= MAX_AROUND;
    if (line !== '' || datetime !== undefined)
      pieces.push({ text: line, datetime: around ? datetime : undefined, headline: inHeadline });
    text = '';
    datetime = undefined;
    timeLength = 0;
  };
  const visit = (node: HtmlNode): void => {
    nodes += 1;
    if (nodes > MAX_NODES) return;
    if (node.type === 'text') text += node.data ?? '';
    if (node.type === 'text' || isAside(node)) return;
    const block = BLOCKS.has(node.name ?? '');
    if (block) flush();
    const outer = inHeadline;
    if (node.name === 'h1') inHeadline = true;
    if (node.name === 'time') {
      datetime ??= node.attribs?.datetime;
      timeLength += textOf(node).trim().length;
    }
    for (const child of node.children ?? []) visit(child);
    if (block) flush();
    inHeadline = outer;
  };
  visit(root);
  flush();
  return pieces;
}

function isAside({ name = '', attribs = {} }: HtmlNode): boolean {
  if (ASIDE.has(name)) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  return ASIDE_CLASS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 200));
}
