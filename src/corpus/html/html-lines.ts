import type { RelatedLink } from '../article.js';
import type { Line } from '../draft.js';
import { oneLine } from '../lines/clean.js';
import { lineKinds } from '../lines/line-kinds.js';
import { webLink } from '../link.js';
import {
  BLOCKS,
  DROPPED,
  isBare,
  isBoilerplateClass,
  isCommentClass,
  isHidden,
  isStruck,
  MANY_PARAGRAPHS,
  namesOf,
} from './elements.js';
import { type HtmlNode, textOf } from './html.js';
import { flush, newWriter, type Place, type Writer, write } from './line-writer.js';
import { INSIDE, type Measure, type Measures, measured, shareOf, sumOf } from './measure.js';

export interface HtmlText {
  readonly lines: readonly Line[];
  readonly captions: readonly string[];
  readonly relatedLinks: readonly RelatedLink[];
  /** The first picture. */
  readonly image: string | undefined;
  /** How much of the text is not inside of links, in UTF-16 code units. */
  readonly unlinked: number;
  /** The texts of lines that are links for the most part: they lead elsewhere. */
  readonly leading: ReadonlySet<string>;
  /** The texts of lines outside of lists that are one link and nothing else. */
  readonly teasers: ReadonlySet<string>;
  /** The texts of the items of lists in which each item is one link and no sentence. */
  readonly linkLists: ReadonlySet<string>;
}

const BOLD = new Set(['strong', 'b']);
/** Elements that are told by their names alone to change the place of what stands in them. */
const CHANGING = new Set([...BOLD, 'li', 'center', 'a', 'pre', 'header']);
const HEADING = /^h[1-6]$/;
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|credit|figcaption|cutline|(?:pic|img|image|photo|picture)[_-]?(?:info|desc|intro|note|text|title))/i;
/** What pages call the box around a picture: words right in it, below the picture, are its caption. */
const PICTURE_CLASS = /(?:^|[\s_-])(?:img|image|photo|picture|pic|media|thumb)(?:$|[\s_-])/i;
/** In UTF-16 code units, white space included. */
const MAX_CAPTION_SOURCE = 1_000;
const MAX_RELATED_LINKS = 50;
/** What holds this share of the prose is the article, whatever its class says. */
const ARTICLE_SHARE = 0.5;
/** Where pages keep the address of a picture, that of a lazy one included. */
const PICTURES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-url'];

/** What the walk needs to know of the whole. */
interface Context {
  readonly writer: Writer;
  readonly measures: Measures;
  /** Of all nodes together. */
  readonly whole: Measure;
}

/** The lines of an article's HTML, with what belongs to its pictures and its links kept apart. */
export function htmlLines(nodes: readonly HtmlNode[]): HtmlText {
  const writer = newWriter();
  const measures = measured(nodes);
  const context = { writer, measures, whole: sumOf(nodes.map(measures)) };
  const place: Place = {
    ...{ bold: false, item: false, centred: false, linked: false, pre: false, header: false },
  };
  for (const node of nodes) {
    walk(node, place, context);
    flush(writer, place);
  }
  return {
    lines: lineKinds(writer.lines),
    captions: writer.captions,
    relatedLinks: [...writer.links].slice(0, MAX_RELATED_LINKS).map(([url, text]) => ({ text, url })),
    image: writer.images[0],
    unlinked: writer.unlinked,
    leading: writer.leading,
    teasers: writer.teasers,
    linkLists: linkLists(writer),
  };
}

function linkLists({ lines, linkedItems }: Writer): ReadonlySet<string> {
  const found = new Set<string>();
  let list: string[] = [];
  let isAll = true;
  const close = () => {
    if (isAll) for (const text of list) found.add(text);
    list = [];
    isAll = true;
  };
  for (const { item, text } of lines) {
    if (!item) close();
    else {
      list.push(text);
      if (!linkedItems.has(text)) isAll = false;
    }
  }
  close();
  return found;
}

function walk(node: HtmlNode, place: Place, context: Context): void {
  const name = node.name ?? '';
  if (node.type === 'text') write(node.data ?? '', place, context.writer);
  else if (isLeftOut(node, place, context)) return;
  else if (name === 'img') picture(node, context.writer);
  else if (name === 'figure' && isPicture(node, context)) figure(node, place, context.writer);
  else if (name !== 'tr' || !writeRow(node, place, context)) walkInside(node, place, context);
}

function walkInside(node: HtmlNode, place: Place, context: Context): void {
  const { writer } = context;
  const name = node.name ?? '';
  if (name === 'a') relate(node, writer);
  const block = BLOCKS.has(name);
  const inner = within(node, place);
  if (block) flush(writer, place);
  for (const child of node.children ?? []) walk(child, inner, context);
  if (!block) return;
  const kind = HEADING.test(name) ? 'heading' : 'paragraph';
  const names = namesOf(node);
  const caption = CAPTION_CLASS.test(names) || (writer.afterImage && PICTURE_CLASS.test(names));
  flush(writer, inner, { kind, caption: caption && writer.buffer.length <= MAX_CAPTION_SOURCE });
}

function within(node: HtmlNode, place: Place): Place {
  const { name = '', attribs = {} } = node;
  if (isBare(node) && !CHANGING.has(name)) return place;
  const style = attribs.style ?? '';
  return {
    bold: place.bold || BOLD.has(name) || /font-weight:\s{0,5}(?:bold|[6-9]00)/i.test(style),
    item: place.item || name === 'li',
    centred:
      place.centred ||
      name === 'center' ||
      /text-align:\s{0,5}center/i.test(style) ||
      attribs.align === 'center',
    linked: place.linked || name === 'a',
    pre: place.pre || name === 'pre',
    header: place.header || name === 'header',
  };
}

/** What belongs to the page or is no longer said, told by its element, its class or its style. */
function isLeftOut(node: HtmlNode, place: Place, { measures, whole }: Context): boolean {
  const { name = '' } = node;
  if (DROPPED.has(name) || isHidden(node)) return true;
  // Most elements are paragraphs that say nothing of themselves.
  if (isBare(node) && name !== 'header' && name !== 'form' && !isStruck(node)) return false;
  const own = measures(node);
  const isMost = shareOf(own, whole) >= ARTICLE_SHARE;
  if (isStruck(node)) return !isMost || (own.inside & INSIDE.block) === 0;
  if (name === 'body' || name === 'article' || name === 'main' || isMost) return false;
  // The head of an article holds its headline; that of the site does not.
  if (name === 'header') return (own.inside & INSIDE.h1) === 0 && !place.header && own.paragraphs === 0;
  if (name !== 'form' && !isBoilerplateClass(node)) return false;
  return own.paragraphs < MANY_PARAGRAPHS || isCommentClass(node);
}

function picture(node: HtmlNode, writer: Writer): void {
  const url = PICTURES.map((name) => webLink(node.attribs?.[name])).find((found) => found !== undefined);
  if (url !== undefined) writer.images.push(url);
  writer.afterImage = true;
}

/** Whether a figure is a picture with its caption, rather than a table, a quotation or a listing. */
function isPicture(node: HtmlNode, { measures }: Context): boolean {
  return (measures(node).inside & INSIDE.listing) === 0;
}

function figure(node: HtmlNode, place: Place, writer: Writer): void {
  flush(writer, place);
  const look = (inner: HtmlNode): void => {
    if (inner.name === 'img') picture(inner, writer);
    for (const child of inner.children ?? []) look(child);
  };
  look(node);
  const caption = oneLine(textOf(node));
  if (caption !== '') writer.captions.push(caption);
  writer.afterImage = false;
}

/** A row of a table becomes one line, unless its cells hold paragraphs of their own. */
function writeRow(row: HtmlNode, place: Place, context: Context): boolean {
  const cells = (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th');
  if (cells.length < 2 || cells.some((cell) => (context.measures(cell).inside & INSIDE.block) !== 0))
    return false;
  flush(context.writer, place);
  const text = cells
    .map((cell) => oneLine(textOf(cell)))
    .filter((cell) => cell !== '')
    .join(' | ');
  write(text, { ...place, bold: false }, context.writer);
  flush(context.writer, { ...place, centred: false });
  return true;
}

function relate(node: HtmlNode, writer: Writer): void {
  const url = webLink(node.attribs?.href);
  if (url === undefined || writer.links.has(url)) return;
  const text = oneLine(textOf(node));
  if (text !== '') writer.links.set(url, text);
}
