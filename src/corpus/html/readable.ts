import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { HtmlDocument, HtmlNode } from './html.js';

/** Pages with more elements are no articles; Readability takes more than linear time over them. */
const MAX_ELEMENTS = 12_000;
const LEFT_OUT = new Set(
  'head script style template svg canvas annotation annotation-xml select option textarea noscript link meta base'.split(
    ' ',
  ),
);
/** The elements of the page itself; Readability gets one of each. */
const FRAME = new Set(['html', 'body', 'x-page']);
const EMPTY = new Set('area base br col embed hr img input param source track wbr'.split(' '));
/** What Readability looks at. */
const ATTRIBUTES = new Set(
  (
    'class id style hidden aria-hidden aria-modal role rel itemprop dir href src srcset rowspan colspan summary ' +
    'datatable type'
  ).split(' '),
);
/** The attribute that leads from an element of Readability's copy to ours. */
const OURS = 'data-ours';

interface Copy {
  readonly pieces: string[];
  readonly originals: HtmlNode[];
  readonly unwanted: ReadonlySet<HtmlNode>;
}

/**
 * The article of a page by Mozilla's Readability: elements of the page, without what it left out, their attributes and
 * text as they are there. What is unwanted is kept from it. `undefined` where it finds nothing, or where the page is too large for it.
 */
export function readableNodes(
  page: HtmlDocument,
  { title, unwanted }: { title: string; unwanted: ReadonlySet<HtmlNode> },
): readonly HtmlNode[] | undefined {
  const copy: Copy = { pieces: [], originals: [], unwanted };
  const body = page.select('body')[0];
  copyNode({ ...page.root, type: 'root' }, copy);
  if (copy.originals.length > MAX_ELEMENTS) return undefined;
  const markup =
    `<html><head><title>${escaped(title)}</title></head>` +
    `<body${attributes(body?.attribs ?? {})}>${copy.pieces.join('')}</body></html>`;
  // Readability types what it is given as the DOM's Document; its own parser gives what it needs of that.
  const document = new JSDOMParser().parse(markup);
  let found: readonly HtmlNode[] | undefined;
  new Readability<undefined>(document, {
    disableJSONLD: true,
    serializer: (node: unknown) => {
      found = [original(node as ForeignNode, copy.originals)];
      return undefined;
    },
  }).parse();
  return found;
}

function copyNode(node: HtmlNode, copy: Copy): void {
  if (node.type === 'text') {
    copy.pieces.push(escaped(node.data ?? ''));
    return;
  }
  const { name = '', attribs = {}, children = [] } = node;
  if (LEFT_OUT.has(name) || copy.unwanted.has(node)) return;
  if (node.type === 'root' || FRAME.has(name)) {
    for (const child of children) copyNode(child, copy);
    return;
  }
  if (node.name === undefined) return;
  const tag = /^[a-z][a-z0-9]{0,20}$/.test(name) ? name : 'x-other';
  copy.pieces.push(`<${tag} ${OURS}="${copy.originals.length}"${attributes(attribs)}`);
  copy.originals.push(node);
  if (EMPTY.has(tag)) {
    copy.pieces.push('/>');
    return;
  }
  copy.pieces.push('>');
  for (const child of children) copyNode(child, copy);
  copy.pieces.push(`</${tag}>`);
}

function attributes(attribs: Readonly<Record<string, string>>): string {
  return Object.entries(attribs)
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** As much of a node of the parser's as is needed here. */
interface ForeignNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string;
  readonly childNodes: readonly ForeignNode[];
  getAttribute(name: string): string | null;
}

/** A node of Readability's result as one of ours: with the attributes that the page gave it. */
function original(node: ForeignNode, originals: readonly HtmlNode[]): HtmlNode {
  if (node.nodeType === 3) return { type: 'text', data: node.textContent };
  const ours = originals[Number(node.getAttribute(OURS) ?? -1)];
  return {
    type: 'tag',
    name: node.localName ?? '',
    attribs: ours?.attribs ?? {},
    children: node.childNodes.map((child) => original(child, originals)),
  };
}
