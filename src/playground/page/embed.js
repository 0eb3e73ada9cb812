import { paint } from './components.js';
import { element, outwardLink } from './dom.js';
import { shownMedia } from './media.js';
import { shownText } from './text.js';
import { shownTime } from './time.js';

/** An embed of a message. */
export function shownEmbed(embed, view) {
  const { author, title, description, url, fields, image, thumbnail, color } = embed;
  const box = element(
    'div',
    { class: 'container embed' },
    author && element('p', { class: 'embed-author', dir: 'auto' }, linked(author.url, author.name)),
    title && element('p', { class: 'embed-title', dir: 'auto' }, linked(url, title)),
    description && shownText(description, view),
    fields?.length > 0 &&
      element('div', { class: 'embed-fields' }, ...fields.map((it) => shownField(it, view))),
    ...[thumbnail, image].filter(Boolean).map((media) => shownMedia({ media }, view)),
    foot(embed, view),
  );
  paint(box, color);
  return box;
}

function linked(url, text) {
  return url ? outwardLink(url, { title: url }, text) : text;
}

function shownField({ name, value, inline }, view) {
  return element(
    'div',
    { class: inline ? 'inline' : 'whole' },
    element('b', { dir: 'auto' }, name),
    shownText(value, view),
  );
}

function foot({ footer, timestamp }, view) {
  const time = timestamp && shownTime(Date.parse(timestamp) / 1000, 'f', view);
  const text = [footer?.text, time].filter(Boolean).join(' • ');
  return text && element('p', { class: 'subtext', dir: 'auto' }, text);
}
