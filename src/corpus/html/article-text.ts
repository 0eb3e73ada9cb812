import type { Line } from '../draft.js';
import { endsSentence } from './ends-sentence.js';
import type { HtmlDocument } from './html.js';
import { type HtmlText, htmlLines } from './html-lines.js';
import { weightOf } from './measure.js';
import { pageBody } from './page-body.js';
import { readableNodes } from './readable.js';
import { weightOfLines, withoutTeasers } from './without-teasers.js';

/** In letters. Of a shorter article Readability is not sure, and returns what it has. */
const MIN_READABLE = 500;
/** In letters; a lead or a part of an article is a paragraph of this length. */
const MIN_PARAGRAPH = 80;
/** In letters; shorter lines at the edges of an article are labels. */
const MIN_LINE = 25;
/** What shares less than this with the element that says it holds the article is something else. */
const MIN_SHARED = 0.3;

/**
 * The article of a page: what Readability takes for it, and the paragraphs above and between which it leaves out though
 * they stand in the page's own place for the article. Short articles are read from that place alone.
 */
export function articleText(page: HtmlDocument, title: string): HtmlText {
  const body = pageBody(page);
  const own = htmlLines(body.nodes);
  const nodes =
    page.flattened || body.isClear ? undefined : readableNodes(page, { title, unwanted: body.unwanted });
  if (nodes === undefined) return withoutTeasers(own);
  const found = htmlLines(nodes);
  const weight = weightOfLines(found.lines);
  if (weight < MIN_READABLE) return withoutTeasers(own);
  const here = new Set(own.lines.map(({ text }) => text));
  const shared = weightOfLines(found.lines.filter(({ text }) => here.has(text)));
  if (body.isNamed && shared < weight * MIN_SHARED && weightOfLines(own.lines) > weight / 2) {
    return withoutTeasers(own);
  }
  const lines = withParts(withoutEdges(found.lines, here), own);
  return { ...withoutTeasers({ ...found, lines }), image: found.image ?? own.image };
}

/** Without labels above the first and below the last line that stands in the page's own place too. */
function withoutEdges(found: readonly Line[], here: ReadonlySet<string>): readonly Line[] {
  const first = found.findIndex(({ text }) => here.has(text));
  const last = found.findLastIndex(({ text }) => here.has(text));
  if (first < 0) return found;
  return found.filter(
    ({ text }, index) =>
      (index >= first && index <= last) || (weightOf(text) >= MIN_LINE && endsSentence(text)),
  );
}

/** The lines with the paragraphs of the page's own place that stand above the last of them, in the order of the page. */
function withParts(found: readonly Line[], own: HtmlText): readonly Line[] {
  const places = new Map(found.map(({ text }, index) => [text, index]));
  const last = own.lines.findLastIndex(({ text }) => places.has(text));
  const all: Line[] = [];
  let next = 0;
  for (const line of own.lines.slice(0, last + 1)) {
    const place = places.get(line.text);
    if (place !== undefined) {
      if (place >= next) all.push(...found.slice(next, place + 1));
      next = Math.max(next, place + 1);
    } else if (isParagraph(line, own)) all.push(line);
  }
  return [...all, ...found.slice(next)];
}

function isParagraph({ kind, text }: Line, { leading }: HtmlText): boolean {
  return kind === 'paragraph' && weightOf(text) >= MIN_PARAGRAPH && endsSentence(text) && !leading.has(text);
}
