import type { RelatedLink } from '../article.js';
import type { Line } from '../draft.js';
import { oneLine } from '../lines/clean.js';
import { lineKinds, type MarkedLine } from '../lines/line-kinds.js';
import { webLink } from '../link.js';
import { type HtmlNode, textOf } from './html.js';

export interface HtmlText {
  readonly lines: readonly Line[];
  readonly captions: readonly string[];
  readonly relatedLinks: readonly RelatedLink[];
  /** The first picture. */
  readonly image: string | undefined;
  /** How much of the text is not inside of links, in UTF-16 code units. */
  readonly unlinked: number;
}

const DROPPED = new Set(
  (
    'script style noscript template iframe object embed button select textarea input nav header footer aside ' +
    'svg canvas video audio dialog menu head'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'p div section article main li ul ol dl dd dt blockquote pre center address table tr td th caption figure ' +
    'details summary h1 h2 h3 h4 h5 h6 hr br body html'
  ).split(' '),
);
const BOLD = new Set(['strong', 'b']);
const HEADING = /^h[1-6]$/;
const BOILERPLATE_CLASS =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations?)?|newsletter|breadcrumbs?|advert(?:isement)?|comments?|sidebar|cookie|promo|subscribe|pagination|download-app)(?:$|[\s_-])/i;
const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|credit|figcaption)/i;
const MAX_CAPTION_LENGTH = 200;
const MAX_RELATED_LINKS = 50;
/** A paragraph of this length is prose, not the label of a button. */
const PROSE_LENGTH = 80;
// A credit in brackets, half or full width, on a line of its own.
const CREDIT = /^[(\uFF08][^()\uFF08\uFF09]{1,40}[)\uFF09]$/;
// Two ideographic or em spaces: how Chinese pages indent a paragraph, tags or not.
const INDENT = /[\u3000\u2003]{2,}/;

interface Place {
  readonly bold: boolean;
  readonly item: boolean;
  readonly centred: boolean;
  readonly linked: boolean;
  readonly pre: boolean;
}

interface Writer {
  readonly lines: MarkedLine[];
  readonly captions: string[];
  readonly links: Map<string, string>;
  readonly images: string[];
  buffer: string;
  /** Whether all of the buffer is bold so far. */
  bold: boolean;
  unlinked: number;
  /** Whether a picture was the last thing before the buffer. */
  afterImage: boolean;
}

/** The lines of an article's HTML, with what belongs to its pictures and its links kept apart. */
export function htmlLines(nodes: readonly HtmlNode[]): HtmlText {
  const writer: Writer = {
    ...{ lines: [], captions: [], links: new Map(), images: [] },
    ...{ buffer: '', bold: true, unlinked: 0, afterImage: false },
  };
  const place: Place = { bold: false, item: false, centred: false, linked: false, pre: false };
  for (const node of nodes) {
    walk(node, place, writer);
    flush(writer, place);
  }
  return {
    lines: lineKinds(writer.lines),
    captions: writer.captions,
    relatedLinks: [...writer.links].slice(0, MAX_RELATED_LINKS).map(([url, text]) => ({ text, url })),
    image: writer.images[0],
    unlinked: writer.unlinked,
  };
}

function walk(node: HtmlNode, place: Place, writer: Writer): void {
  const name = node.name ?? '';
  if (node.type === 'text') write(node.data ?? '', place, writer);
  else if (DROPPED.has(name) || isHidden(node) || isBoilerplateElement(node)) return;
  else if (name === 'img') picture(node, writer);
  else if (name === 'figure' && isPicture(node)) figure(node, place, writer);
  else if (name !== 'tr' || !writeRow(node, place, writer)) walkInside(node, place, writer);
}

function walkInside(node: HtmlNode, place: Place, writer: Writer): void {
  const name = node.name ?? '';
  if (name === 'a') relate(node, writer);
  const block = BLOCKS.has(name);
  const inner = within(node, place);
  if (block) flush(writer, place);
  for (const child of node.children ?? []) walk(child, inner, writer);
  if (block)
    flush(
      writer,
      inner,
      HEADING.test(name) ? 'heading' : 'paragraph',
      CAPTION_CLASS.test(node.attribs?.class ?? ''),
    );
}

function within(node: HtmlNode, place: Place): Place {
  const { name = '', attribs = {} } = node;
  const style = attribs.style ?? '';
  return {
    bold: place.bold || BOLD.has(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
    item: place.item || name === 'li',
    centred:
      place.centred || name === 'center' || /text-align:\s*center/i.test(style) || attribs.align === 'center',
    linked: place.linked || name === 'a',
    pre: place.pre || name === 'pre',
  };
}

function write(data: string, place: Place, writer: Writer): void {
  const visible = data.trim().length;
  if (visible > 0) {
    if (!place.bold) writer.bold = false;
    if (!place.linked) writer.unlinked += visible;
  }
  if (!place.pre) {
    writer.buffer += data;
    return;
  }
  for (const line of data.split('\n')) {
    writer.buffer += line;
    flush(writer, place);
  }
}

function flush(writer: Writer, place: Place, kind: Line['kind'] = 'paragraph', caption = false): void {
  for (const piece of writer.buffer.split(INDENT)) {
    const text = oneLine(piece);
    if (text === '') continue;
    const belongsToPicture =
      writer.afterImage && text.length <= MAX_CAPTION_LENGTH && (place.centred || CREDIT.test(text));
    if (kind === 'paragraph' && (caption || belongsToPicture)) writer.captions.push(text);
    else writer.lines.push({ kind, text, bold: writer.bold, item: place.item });
    writer.afterImage = false;
  }
  writer.buffer = '';
  writer.bold = true;
}

function picture(node: HtmlNode, writer: Writer): void {
  const url = webLink(node.attribs?.src ?? node.attribs?.['data-src']);
  if (url !== undefined) writer.images.push(url);
  writer.afterImage = true;
}

function isPicture(node: HtmlNode): boolean {
  return !contains(
    node,
    (inner) => inner.name === 'table' || inner.name === 'blockquote' || inner.name === 'pre',
  );
}

function figure(node: HtmlNode, place: Place, writer: Writer): void {
  flush(writer, place);
  contains(node, (inner) => {
    if (inner.name === 'img') picture(inner, writer);
    return false;
  });
  const caption = oneLine(textOf(node));
  if (caption !== '') writer.captions.push(caption);
  writer.afterImage = false;
}

/** A row of a table becomes one line, unless its cells hold paragraphs of their own. */
function writeRow(row: HtmlNode, place: Place, writer: Writer): boolean {
  const cells = (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th');
  if (cells.length < 2 || cells.some((cell) => contains(cell, (inner) => BLOCKS.has(inner.name ?? ''))))
    return false;
  flush(writer, place);
  const text = cells
    .map((cell) => oneLine(textOf(cell)))
    .filter((cell) => cell !== '')
    .join(' | ');
  write(text, { ...place, bold: false }, writer);
  flush(writer, { ...place, centred: false });
  return true;
}

function relate(node: HtmlNode, writer: Writer): void {
  const url = webLink(node.attribs?.href);
  const text = oneLine(textOf(node));
  if (url !== undefined && text !== '' && !writer.links.has(url)) writer.links.set(url, text);
}

function isHidden({ attribs = {} }: HtmlNode): boolean {
  return attribs.hidden !== undefined || /display:\s*none/i.test(attribs.style ?? '');
}

/** Share buttons and lists of other news, told by their class; never what holds several paragraphs of prose. */
function isBoilerplateElement(node: HtmlNode): boolean {
  const { name = '', attribs = {} } = node;
  if (name === 'body' || name === 'article' || name === 'main') return false;
  // Some pages are one form as a whole.
  if (name !== 'form' && !BOILERPLATE_CLASS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)) return false;
  let prose = 0;
  contains(node, (inner) => {
    if (inner.name === 'p' && textOf(inner).length >= PROSE_LENGTH) prose += 1;
    return prose >= 3;
  });
  return prose < 3;
}

function contains(node: HtmlNode, test: (inner: HtmlNode) => boolean): boolean {
  return (node.children ?? []).some((child) => test(child) || contains(child, test));
}
