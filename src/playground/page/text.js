import { element, outwardLink } from './dom.js';
import { blocks } from './markdown.js';
import { hidden } from './spoiler.js';
import { machineTime, shownTime } from './time.js';

const LETTER = /\p{L}/u;
/** From an isolate (left to right, right to left, first strong) to its end. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const WRAPPERS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** A text of a message as elements. Each block finds its own direction, as texts of several scripts stand together. */
export function shownText(text, view) {
  const shown = element('div', { class: 'text' }, ...blocks(text).map((block) => shownBlock(block, view)));
  // A line without letters, such as the number of a quote, stands where the text around it begins. Times do not count:
  // they are written in the language of the reader, not in that of the line.
  for (const line of shown.querySelectorAll('[dir="auto"]:not(time)')) {
    const own = withoutTimes(line);
    line.dir = directionOf(LETTER.test(own) ? own : shown.textContent);
  }
  return shown;
}

function withoutTimes(line) {
  const copy = line.cloneNode(true);
  for (const time of copy.querySelectorAll('time')) time.remove();
  return copy.textContent;
}

function shownBlock(block, view) {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level + 2}`, { dir: 'auto' }, ...spans(block.children, view));
    case 'subtext':
      return element('p', { dir: 'auto', class: 'subtext' }, ...spans(block.children, view));
    case 'quote': {
      // The bar stands at the side where the quoted text begins. `dir="auto"` would look past the lines, as they have
      // a direction of their own.
      const lines = block.children.map((child) => shownBlock(child, view));
      const quote = element('blockquote', {}, ...lines);
      quote.dir = directionOf(quote.textContent);
      return quote;
    }
    case 'list':
      return element(
        'div',
        { class: 'list', role: 'list' },
        ...block.items.map((item) => shownItem(item, view)),
      );
    case 'code-block':
      return element('pre', { dir: 'auto' }, element('code', {}, block.text));
    default:
      return shownParagraph(block.children, view);
  }
}

/** Each line begins at its own side: an Arabic headline above the outlet's English name. */
function shownParagraph(children, view) {
  const lines = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1).push(child);
  }
  const [only, ...others] = lines;
  if (others.length === 0) return element('p', { dir: 'auto' }, ...spans(only, view));
  const shown = lines.map((line) =>
    element('span', { class: 'line-of-text', dir: 'auto' }, ...spans(line, view)),
  );
  return element('p', {}, ...shown);
}

/**
 * Where the first letter is of a script that is written from the right, `rtl`. What is isolated does not count, as long
 * as there is anything else (UAX 9, P2): a line of an English reply stays one though it begins with an Arabic name.
 * `dir="auto"` would count it.
 */
export function directionOf(text) {
  const outside = text.replaceAll(ISOLATED, '');
  const [first = ''] = LETTER.exec(outside) ?? LETTER.exec(text) ?? [];
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(first) ? 'rtl' : 'ltr';
}

function shownItem({ depth, number, children }, view) {
  const mark = number === undefined ? '•' : `${number}.`;
  const attributes = { dir: 'auto', role: 'listitem', class: `depth-${Math.min(depth, 3)}` };
  return element('div', attributes, element('span', { class: 'mark' }, `${mark} `), ...spans(children, view));
}

function spans(children, view) {
  return children.map((child) => shownSpan(child, view));
}

function shownSpan(span, view) {
  switch (span.type) {
    case 'text':
      return span.text;
    case 'break':
      return element('br');
    case 'code':
    case 'command':
      return element('code', {}, span.type === 'command' ? `/${span.text}` : span.text);
    case 'time': {
      const full = shownTime(span.at, 'F', view);
      const datetime = machineTime(span.at);
      return element('time', { title: full, datetime, dir: 'auto' }, shownTime(span.at, span.style, view));
    }
    case 'link':
      return outwardLink(span.url, { title: span.url }, ...spans(span.children, view));
    case 'spoiler':
      return hidden(view.words.spoiler, ...spans(span.children, view));
    case 'user':
      return element('span', { class: 'mention' }, `@${view.userName(span.id)}`);
    case 'channel':
      return element('span', { class: 'mention' }, `#${view.channelName(span.id)}`);
    case 'role':
      return element('span', { class: 'mention' }, `@${view.roleName(span.id)}`);
    default:
      return element(WRAPPERS[span.type], {}, ...spans(span.children, view));
  }
}
