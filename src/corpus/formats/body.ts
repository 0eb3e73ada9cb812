import type { Line } from '../draft.js';
import { withoutGeneratorMarks } from '../html/generator-marks.js';
import { parseHtml } from '../html/html.js';
import { type HtmlText, htmlLines } from '../html/html-lines.js';
import { markdownHtml } from '../html/markdown-html.js';
import { escapeStrayBrackets } from '../html/stray-brackets.js';
import { withoutTeaserLists } from '../html/without-teasers.js';
import { paragraphs } from '../lines/paragraphs.js';

export interface Body extends HtmlText {
  /** Whether its HTML was nested deeper than anything written by people, and was read without its structure. */
  readonly flattened: boolean;
}

const BLOCK = /<(\/?)(p|div|figure|article|section|table|ul|ol|blockquote|h[1-6]|pre)\b[^<>]*>/gi;
const INLINE = /<\/?(?:br|strong|em|b|i|a|img|span|li)\b[^<>]*>/i;
/** Above this share of its letters outside of HTML, a text is markdown with HTML in it. */
const MAX_SHARE_OUTSIDE = 0.3;
const MARKED =
  /^#{1,4}[ \t]+\S|^ {0,3}>[ \t]\S|!?\[[^[\]\n]{0,500}\]\(<?https?:|\*\*\S[^*\n]{0,500}\*\*|^ {0,3}```|\[\[[^[\]\n]{1,300}\]\]/m;

/** The body of a post: HTML, or markdown with or without HTML in it. */
export function postBody(source: string): Body {
  return isHtml(source) ? htmlBody(source) : markdownBody(source);
}

/** The body of a record, which may be HTML, markdown or plain text, and does not say which. */
export function anyBody(source: string): Body {
  if (isHtml(source) || INLINE.test(source)) return htmlBody(source);
  if (MARKED.test(source)) return markdownBody(source);
  const lines = paragraphs(source).map(({ text }): Line => ({ kind: 'paragraph', text }));
  const unlinked = lines.reduce((length, { text }) => length + text.length, 0);
  const unmarked = {
    captions: [],
    relatedLinks: [],
    image: undefined,
    leading: new Set<string>(),
    teasers: new Set<string>(),
    linkLists: new Set<string>(),
  };
  return { ...unmarked, lines, unlinked, flattened: false };
}

/** A body that is markdown. */
export function markdownBody(source: string): Body {
  const { root, flattened } = parseHtml(markdownHtml(source));
  return { ...withoutTeaserLists(htmlLines([root])), flattened };
}

function htmlBody(source: string): Body {
  const { root, flattened } = parseHtml(escapeStrayBrackets(withoutGeneratorMarks(source)));
  return { ...withoutTeaserLists(htmlLines([root])), flattened };
}

/** Whether most of a text stands within elements of HTML that hold paragraphs. */
function isHtml(source: string): boolean {
  let depth = 0;
  let outside = 0;
  let inside = 0;
  let last = 0;
  let found = false;
  const count = (from: number, to: number) => {
    const letters = source.slice(from, to).replace(/<[^<>]*>|\s+/g, '').length;
    if (depth > 0) inside += letters;
    else outside += letters;
  };
  for (const { 0: tag, 1: slash, index } of source.matchAll(BLOCK)) {
    found = true;
    count(last, index);
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    last = index + tag.length;
  }
  count(last, source.length);
  return found
    ? outside <= (outside + inside) * MAX_SHARE_OUTSIDE
    : /^\s{0,100}<(?:!doctype|html|body)\b/i.test(source);
}
