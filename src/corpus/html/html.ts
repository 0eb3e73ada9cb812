import { load } from 'cheerio/slim';
import { oneLine } from '../lines/clean.js';
import { tagsOf } from './tags.js';

/** A node of a parsed page: `text` has `data`, elements have `name`, `attribs` and `children`. */
export interface HtmlNode {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
}

export interface HtmlDocument {
  readonly root: HtmlNode;
  /** Every element that a CSS selector finds, in the order of the page. */
  select(selector: string): readonly HtmlNode[];
  /** Whether it was nested deeper than anything written by people, and was read without its structure. */
  readonly flattened: boolean;
}

/** Deeper than any page that people make; walking it must not exhaust the stack. */
const MAX_DEPTH = 256;
/** Elements that close themselves, or that the next of their kind closes: they add no depth. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option'.split(' '),
);

const BREAKING = /^(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|br)$/;
const UNREAD = new Set('script style textarea title iframe noembed noframes'.split(' '));

/** Parses HTML as leniently as browsers do, entities decoded; a `<` that opens no element is text. Never throws. */
export function parseHtml(html: string): HtmlDocument {
  const { source, depth: tags } = scanned(html);
  if (tags > MAX_DEPTH) return documentOf(withoutTags(html), true);
  const page = documentOf(source, false);
  // Tags that close themselves by the rules may still nest by their mistakes.
  return depth(page.root) > MAX_DEPTH * 2 ? documentOf(withoutTags(html), true) : page;
}

function documentOf(html: string, flattened: boolean): HtmlDocument {
  // In one element, because selecting takes quadratic time over the top level of a document.
  const $ = load(`<x-page>${html}`, { xml: { xmlMode: false, decodeEntities: true } });
  return {
    root: $.root().get(0) ?? { type: 'root', children: [] },
    select: (selector) => $(selector).get(),
    flattened,
  };
}

/** The text of a fragment without markup, on one line. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  return oneLine(textOf(parseHtml(html).root));
}

/** All text within a node, as it stands in the source, scripts and styles left out. */
export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.data ?? '';
  if (node.name === 'script' || node.name === 'style') return '';
  return (node.children ?? []).map(textOf).join('');
}

/** The HTML with stray angle brackets escaped, and how deeply its tags nest: parsing may be slow on what is too deep. */
function scanned(html: string): { source: string; depth: number } {
  const pieces: string[] = [];
  let from = 0;
  let now = 0;
  let most = 0;
  for (const { kind, name, start, end, isEmpty } of tagsOf(html)) {
    if (kind === 'stray') {
      pieces.push(html.slice(from, start), '&lt;');
      from = end;
    } else if (kind !== 'other' && !isEmpty && !SHALLOW.has(name)) {
      now = kind === 'close' ? Math.max(0, now - 1) : now + 1;
      most = Math.max(most, now);
    }
  }
  return { source: from === 0 ? html : pieces.join('') + html.slice(from), depth: most };
}

/** How deeply the nodes nest, level by level instead of by recursion. */
function depth(root: HtmlNode): number {
  let level: readonly HtmlNode[] = [root];
  let levels = 0;
  for (; level.length > 0 && levels <= MAX_DEPTH * 2; levels += 1) {
    const below: HtmlNode[] = [];
    for (const { children = [] } of level) for (const child of children) below.push(child);
    level = below;
  }
  return levels;
}

/** The text with a break for each tag of a block, and without the other tags, scripts and styles. */
function withoutTags(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  let hidden = false;
  for (const { kind, name, start, end } of tagsOf(html)) {
    if (!hidden) pieces.push(html.slice(from, start));
    if (kind === 'stray') pieces.push('&lt;');
    else if (BREAKING.test(name)) pieces.push('<br>');
    hidden = kind === 'open' && UNREAD.has(name);
    from = end;
  }
  return pieces.join('') + (hidden ? '' : html.slice(from));
}
