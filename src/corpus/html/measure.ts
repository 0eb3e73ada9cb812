import { BLOCKS, DROPPED, isCommentClass, isHidden } from './elements.js';
import type { HtmlNode } from './html.js';

/** What stands in a node, in letters, where a Han or kana character counts as much as two letters. */
export interface Measure {
  /** All text that is seen. */
  readonly text: number;
  /** As much of it as is inside of links. */
  readonly linked: number;
  /** As much of it as stands in paragraphs that are no lists of links. */
  readonly prose: number;
  /** How many of these paragraphs are long. */
  readonly paragraphs: number;
  /** The names of the elements in it, without its own. */
  readonly names: ReadonlySet<string>;
}

export type Measures = (node: HtmlNode) => Measure;

/** Two short sentences, or what a label never is. */
const MIN_PROSE = 25;
/** A paragraph of this length is prose, not the label of a button. */
const LONG_PARAGRAPH = 80;
const NAMED = new Set('p h1 table blockquote pre img figcaption br article'.split(' '));
const NOTHING: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, names: new Set() };
const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

interface Sum {
  text: number;
  linked: number;
  prose: number;
  paragraphs: number;
  /** The text of the paragraph that is still open at its end. */
  run: number;
  runLinked: number;
  names: Set<string>;
}

/** Measures every node below some, each once. */
export function measured(nodes: readonly HtmlNode[]): Measures {
  const known = new Map<HtmlNode, Measure>();
  for (const node of nodes) visit(node, false, known);
  return (node) => known.get(node) ?? NOTHING;
}

function visit(node: HtmlNode, linked: boolean, known: Map<HtmlNode, Measure>): Sum {
  const sum: Sum = { text: 0, linked: 0, prose: 0, paragraphs: 0, run: 0, runLinked: 0, names: new Set() };
  if (node.type === 'text') {
    const weight = weightOf(node.data ?? '');
    const within = linked ? weight : 0;
    return { ...sum, text: weight, linked: within, run: weight, runLinked: within };
  }
  const { name = '' } = node;
  if (DROPPED.has(name) || isHidden(node)) return sum;
  const inLink = linked || name === 'a';
  for (const child of node.children ?? []) {
    if (child.type !== 'text' && BLOCKS.has(child.name ?? '')) endRun(sum);
    add(sum, visit(child, inLink, known));
    if (child.type !== 'text') addNames(sum.names, child, known);
  }
  if (BLOCKS.has(name) || node.type === 'root') endRun(sum);
  const { text, linked: all, prose, paragraphs, names } = sum;
  known.set(node, { text, linked: all, prose, paragraphs, names });
  return sum;
}

function add(sum: Sum, more: Sum): void {
  sum.text += more.text;
  sum.linked += more.linked;
  sum.prose += more.prose;
  sum.paragraphs += more.paragraphs;
  sum.run += more.run;
  sum.runLinked += more.runLinked;
}

function addNames(names: Set<string>, child: HtmlNode, known: ReadonlyMap<HtmlNode, Measure>): void {
  const { name = '' } = child;
  if (NAMED.has(name)) names.add(name);
  if (BLOCKS.has(name) && name !== 'br') names.add('block');
  for (const inner of known.get(child)?.names ?? []) names.add(inner);
}

function endRun(sum: Sum): void {
  if (sum.run >= MIN_PROSE && sum.runLinked < sum.run / 2) {
    sum.prose += sum.run;
    if (sum.run >= LONG_PARAGRAPH) sum.paragraphs += 1;
  }
  sum.run = 0;
  sum.runLinked = 0;
}

/** How much there is to read in a text. */
export function weightOf(text: string): number {
  const seen = text.trim().length;
  return seen === 0 ? 0 : seen + (text.match(WIDE)?.length ?? 0);
}

/** The prose below some nodes that is no reader's comment. */
export function proseOf(nodes: readonly HtmlNode[], measures: Measures): number {
  return nodes.reduce((sum, node) => sum + measures(node).prose - commentProse(node, measures), 0);
}

function commentProse(node: HtmlNode, measures: Measures): number {
  if (measures(node).prose === 0) return 0;
  if (isCommentClass(node)) return measures(node).prose;
  return (node.children ?? []).reduce((sum, child) => sum + commentProse(child, measures), 0);
}
