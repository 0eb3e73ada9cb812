import { load } from 'cheerio/slim';
import { oneLine } from '../lines/clean.js';

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

/** Parses HTML as leniently as browsers do, entities decoded. Never throws. */
export function parseHtml(html: string): HtmlDocument {
  if (tagDepth(html) > MAX_DEPTH) return documentOf(withoutTags(html), true);
  const page = documentOf(html, false);
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

/** How deeply the tags nest, counted without parsing, because parsing itself may be slow on what is too deep. */
function tagDepth(html: string): number {
  let now = 0;
  let most = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)[^<>]*>?/gi)) {
    if (tag.endsWith('/>') || SHALLOW.has(name.toLowerCase())) continue;
    now = slash === '/' ? Math.max(0, now - 1) : now + 1;
    most = Math.max(most, now);
  }
  return most;
}

/** How deeply the nodes nest, level by level instead of by recursion. */
function depth(root: HtmlNode): number {
  let level: readonly HtmlNode[] = [root];
  let levels = 0;
  for (; level.length > 0 && levels <= MAX_DEPTH * 2; levels += 1) {
    level = level.flatMap(({ children = [] }) => children);
  }
  return levels;
}

function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|br)\b[^<>]*>?/gi, '<br>')
    .replace(/<(?!br>)\/?[a-z!][^<>]*>?/gi, '');
}
