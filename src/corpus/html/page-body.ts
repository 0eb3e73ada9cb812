import {
  DROPPED,
  isBoilerplateClass,
  isCommentClass,
  isHidden,
  isStruck,
  MANY_PARAGRAPHS,
} from './elements.js';
import type { HtmlDocument, HtmlNode } from './html.js';
import { INSIDE, type Measure, type Measures, measured, proseOf, shareOf } from './measure.js';

/** Where articles stand on pages, the surest first. */
const BODIES = [
  '[itemprop="articleBody"]',
  '.article-body, .article__body, .article-content, .article__content, .article-text, .article__text, .entry-content, ' +
    '.post-content, .post-body, .story-body, .story-content, .news-text, .news-content',
  'article',
  'main, [role="main"]',
];
/** What has a telling name is the article only if it holds this share of the page's prose. */
const FAIR_SHARE = 0.4;
/** An article among others of its kind that holds this share of theirs is the page's; the others are teasers. */
const LEADING_SHARE = 0.6;
/** Where this share of what is seen on a page is prose of its body, nothing else needs to be asked. */
const CLEAR_SHARE = 0.9;
/** In letters; shorter parts of a page that has several are teasers. */
const MIN_PART = 200;
/** In letters; less than this is no article where the page has more. */
const MIN_BODY = 60;

export interface PageBody {
  /** In the order of the page; none is within another. */
  readonly nodes: readonly HtmlNode[];
  /** Whether its name told, rather than where the paragraphs stand. */
  readonly isNamed: boolean;
  /** What stands within comments, teasers and boilerplate, and what nobody sees. */
  readonly unwanted: ReadonlySet<HtmlNode>;
  /** Whether hardly anything else is seen on the page. */
  readonly isClear: boolean;
}

/** The elements that hold the article of a page: those that say so, else those where its paragraphs stand. */
export function pageBody(page: HtmlDocument): PageBody {
  const measures = measured([page.root]);
  const total = proseOf([page.root], measures);
  const unwanted = new Set<HtmlNode>();
  markUnwanted(page.root, { measures, whole: measures(page.root), unwanted, within: false });
  for (const selector of BODIES) {
    const nodes = outermost(page.select(selector)).filter((node) => !unwanted.has(node));
    const parts = selector === 'article' ? leading(nodes, measures) : nodes;
    const prose = proseOf(parts, measures);
    if (prose >= MIN_BODY && prose >= total * FAIR_SHARE) {
      const nodes = parts.map((part) => heart(part, measures));
      return {
        nodes,
        isNamed: true,
        unwanted,
        isClear: isClear(nodes, { root: page.root, measures, unwanted }),
      };
    }
  }
  const nodes = [heart(densest(page.root, measures, unwanted), measures)];
  return {
    nodes,
    isNamed: false,
    unwanted,
    isClear: isClear(nodes, { root: page.root, measures, unwanted }),
  };
}

/** Whether nearly all that is seen on the page is prose of these nodes. */
function isClear(
  nodes: readonly HtmlNode[],
  at: { root: HtmlNode; measures: Measures; unwanted: ReadonlySet<HtmlNode> },
): boolean {
  const { root, measures, unwanted } = at;
  const prose = nodes.reduce(
    (sum, node) => sum + measures(node).prose - unwantedIn(node, measures, unwanted).prose,
    0,
  );
  const lost = unwantedIn(root, measures, unwanted);
  return prose >= (measures(root).text - lost.text) * CLEAR_SHARE;
}

/** Marks what stands within comments, teasers and boilerplate. */
function markUnwanted(
  node: HtmlNode,
  at: { measures: Measures; whole: Measure; unwanted: Set<HtmlNode>; within: boolean },
): void {
  const { measures, whole, unwanted } = at;
  const isMost = shareOf(measures(node), whole) >= 0.5;
  const within = at.within || (!isMost && isUnwanted(node, measures));
  if (within) unwanted.add(node);
  for (const child of node.children ?? []) {
    if (child.type !== 'text') markUnwanted(child, { ...at, within });
  }
}

function isUnwanted(node: HtmlNode, measures: Measures): boolean {
  if (DROPPED.has(node.name ?? '') || isHidden(node) || isStruck(node) || isCommentClass(node)) return true;
  return isBoilerplateClass(node) && measures(node).paragraphs < MANY_PARAGRAPHS;
}

/** Down to the element that holds all of the prose: what stands beside it are labels and links. */
function heart(node: HtmlNode, measures: Measures): HtmlNode {
  const { prose } = measures(node);
  const inner = (node.children ?? []).find(
    (child) =>
      child.type !== 'text' &&
      (measures(child).inside & INSIDE.block) !== 0 &&
      measures(child).prose >= prose,
  );
  return prose === 0 || inner === undefined ? node : heart(inner, measures);
}

/** Those that stand in none of the others. In the order of the page, an element comes before what is in it. */
function outermost(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const inside = new Set<HtmlNode>();
  const mark = (node: HtmlNode): void => {
    for (const child of node.children ?? []) {
      if (inside.has(child)) continue;
      inside.add(child);
      mark(child);
    }
  };
  return nodes.filter((node) => {
    if (inside.has(node)) return false;
    mark(node);
    return true;
  });
}

/** Of several articles the one that outweighs the rest; all of them, where each is long, as the reports of a live page. */
function leading(nodes: readonly HtmlNode[], measures: Measures): readonly HtmlNode[] {
  if (nodes.length < 2) return nodes;
  const prose = nodes.map((node) => measures(node).prose);
  const sum = prose.reduce((one, other) => one + other, 0);
  const most = prose.indexOf(Math.max(...prose));
  if ((prose[most] ?? 0) >= sum * LEADING_SHARE) return nodes.slice(most, most + 1);
  return nodes.filter((_, index) => (prose[index] ?? 0) >= MIN_PART);
}

/**
 * The lowest element that holds nearly all of the prose that stands together: from the element with most of it right
 * below it upwards, as long as that adds more prose than links.
 */
function densest(root: HtmlNode, measures: Measures, unwanted: ReadonlySet<HtmlNode>): HtmlNode {
  let best: { path: readonly HtmlNode[]; prose: number } = { path: [root], prose: 0 };
  const visit = (node: HtmlNode, path: readonly HtmlNode[]): void => {
    let own = 0;
    for (const child of node.children ?? []) {
      if (child.type === 'text' || unwanted.has(child)) continue;
      if ((measures(child).inside & INSIDE.block) === 0) own += measures(child).prose;
      visit(child, [...path, child]);
    }
    if (own > best.prose) best = { path, prose: own };
  };
  visit(root, [root]);
  const path = [...best.path].reverse();
  const worth = path.map((node) => worthOf(node, measures, unwanted));
  return path[worth.indexOf(Math.max(...worth))] ?? root;
}

/** Its prose, less the links in it. */
function worthOf(node: HtmlNode, measures: Measures, unwanted: ReadonlySet<HtmlNode>): number {
  const { prose, linked } = measures(node);
  const lost = unwantedIn(node, measures, unwanted);
  return prose - lost.prose - (linked - lost.linked) * 2;
}

function unwantedIn(
  node: HtmlNode,
  measures: Measures,
  unwanted: ReadonlySet<HtmlNode>,
): { text: number; prose: number; linked: number } {
  const lost = { text: 0, prose: 0, linked: 0 };
  for (const child of node.children ?? []) {
    if (child.type === 'text') continue;
    const { text, prose, linked } = unwanted.has(child)
      ? measures(child)
      : unwantedIn(child, measures, unwanted);
    lost.text += text;
    lost.prose += prose;
    lost.linked += linked;
  }
  return lost;
}
