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
  /** Which of `INSIDE` stand in it, as bits. */
  readonly inside: number;
}

/** Elements that change how a node is read if they stand in it. */
export const INSIDE = { block: 1, h1: 2, listing: 4 } as const;

export type Measures = (node: HtmlNode) => Measure;

/** Two short sentences, or what a label never is. */
const MIN_PROSE = 25;
/** A paragraph of this length is prose, not the label of a button. */
const LONG_PARAGRAPH = 80;
const LISTINGS = new Set(['table', 'blockquote', 'pre']);
const NOTHING: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, inside: 0 };

interface Sum {
  text: number;
  linked: number;
  prose: number;
  paragraphs: number;
  /** The text of the paragraph that is still open at its end. */
  run: number;
  runLinked: number;
  inside: number;
}

/** Measures every node below some, each once. */
export function measured(nodes: readonly HtmlNode[]): Measures {
  const known = new Map<HtmlNode, Measure>();
  for (const node of nodes) visit(node, false, known);
  return (node) => known.get(node) ?? NOTHING;
}

function visit(node: HtmlNode, linked: boolean, known: Map<HtmlNode, Measure>): Sum {
  const sum: Sum = { text: 0, linked: 0, prose: 0, paragraphs: 0, run: 0, runLinked: 0, inside: 0 };
  if (node.type === 'text') {
    sum.text = sum.run = weightOf(node.data ?? '');
    sum.linked = sum.runLinked = linked ? sum.text : 0;
    return sum;
  }
  const { name = '' } = node;
  if (DROPPED.has(name) || isHidden(node)) return sum;
  const inLink = linked || name === 'a';
  for (const child of node.children ?? []) {
    if (child.type !== 'text' && BLOCKS.has(child.name ?? '')) endRun(sum);
    add(sum, visit(child, inLink, known));
    if (child.type !== 'text') sum.inside |= insideOf(child) | (known.get(child)?.inside ?? 0);
  }
  if (BLOCKS.has(name) || node.type === 'root') endRun(sum);
  const { text, linked: all, prose, paragraphs, inside } = sum;
  known.set(node, { text, linked: all, prose, paragraphs, inside });
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

function insideOf({ name = '' }: HtmlNode): number {
  return (
    (BLOCKS.has(name) && name !== 'br' ? INSIDE.block : 0) |
    (name === 'h1' ? INSIDE.h1 : 0) |
    (LISTINGS.has(name) ? INSIDE.listing : 0)
  );
}

function endRun(sum: Sum): void {
  if (sum.run >= MIN_PROSE && sum.runLinked < sum.run / 2) {
    sum.prose += sum.run;
    if (sum.run >= LONG_PARAGRAPH) sum.paragraphs += 1;
  }
  sum.run = 0;
  sum.runLinked = 0;
}

/** The measure of several nodes together. */
export function sumOf(all: readonly Measure[]): Measure {
  return all.reduce(
    (sum, one) => ({
      text: sum.text + one.text,
      linked: sum.linked + one.linked,
      prose: sum.prose + one.prose,
      paragraphs: sum.paragraphs + one.paragraphs,
      inside: sum.inside | one.inside,
    }),
    NOTHING,
  );
}

/** Of a whole whose paragraphs are all short, all text outside of links counts as its prose. */
export function shareOf(part: Measure, whole: Measure): number {
  const hasProse = whole.prose >= MIN_PROSE * 2;
  const all = hasProse ? whole.prose : whole.text - whole.linked;
  return all === 0 ? 0 : (hasProse ? part.prose : part.text - part.linked) / all;
}

/** How much there is to read in a text. */
export function weightOf(text: string): number {
  let weight = text.trim().length;
  for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) weight += 1;
  return weight;
}

/** Kana, Han and Hangul. */
function isWide(code: number): boolean {
  return (
    code >= 0x3040 &&
    (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af))
  );
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
