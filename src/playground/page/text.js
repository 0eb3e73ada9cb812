import { element, outwardLink } from './dom.js';
import { blocks } from './markdown.js';
import { hidden } from './spoiler.js';
import { machineTime, shownTime } from './time.js';

const WRAPPERS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** A text of a message as elements. Each block finds its own direction, as texts of several scripts stand together. */
export function shownText(text, view) {
  return element('div', { class: 'text' }, ...blocks(text).map((block) => shownBlock(block, view)));
}

function shownBlock(block, view, dir = 'auto') {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level + 2}`, { dir }, ...spans(block.children, view));
    case 'subtext':
      return element('p', { dir, class: 'subtext' }, ...spans(block.children, view));
    case 'quote':
      // The bar stands at the side where the quoted text begins. `dir="auto"` looks past children that have a
      // direction of their own, so these have none; the style sheet lets each line begin at its own side.
      return element('blockquote', { dir }, ...block.children.map((child) => shownBlock(child, view, null)));
    case 'list':
      return element(
        'div',
        { class: 'list', role: 'list' },
        ...block.items.map((item) => shownItem(item, view)),
      );
    case 'code-block':
      return element('pre', { dir }, element('code', {}, block.text));
    default:
      return element('p', { dir }, ...spans(block.children, view));
  }
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
      return element('time', { title: full, datetime }, shownTime(span.at, span.style, view));
    }
    case 'link':
      return outwardLink(span.url, { title: span.url }, ...spans(span.children, view));
    case 'spoiler':
      return hidden(...spans(span.children, view));
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
