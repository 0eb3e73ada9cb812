import { shownButton, shownSelect } from './controls.js';
import { element } from './dom.js';
import { shownFile, shownMedia } from './media.js';
import { hidden } from './spoiler.js';
import { shownText } from './text.js';

const SHOWN = {
  1: (it, view) => element('div', { class: 'row' }, ...all(it.components, view)),
  2: shownButton,
  3: shownSelect,
  5: shownSelect,
  6: shownSelect,
  7: shownSelect,
  8: shownSelect,
  9: (it, view) =>
    element(
      'div',
      { class: 'section' },
      element('div', { class: 'texts' }, ...all(it.components, view)),
      shownComponent(it.accessory, view),
    ),
  10: (it, view) => shownText(it.content, view),
  11: (it, view) => element('div', { class: 'thumbnail' }, shownMedia(it, view)),
  12: (it, view) => element('div', { class: 'gallery' }, ...it.items.map((item) => shownMedia(item, view))),
  13: shownFile,
  14: (it) =>
    element('hr', {
      class: [it.spacing === 2 && 'wide', it.divider === false && 'bare'].filter(Boolean).join(' '),
    }),
  17: shownContainer,
};

/**
 * A component of a message as an element. `view` has `press`, `choose`, the `message`, and `people`, `roles` and
 * `channels` to choose from.
 */
export function shownComponent(component, view) {
  const show = SHOWN[component.type];
  return show ? show(component, view) : element('p', { class: 'unknown' }, `[component ${component.type}]`);
}

function all(components, view) {
  return components.map((child) => shownComponent(child, view));
}

function shownContainer({ components, accent_color: accent, spoiler }, view) {
  const box = element('div', { class: 'container' }, ...all(components, view));
  paint(box, accent);
  return spoiler ? hidden(view.words.spoiler, box) : box;
}

/** Gives a box its bar of colour, where it has one. */
export function paint(box, colour) {
  if (typeof colour !== 'number') return;
  box.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  box.classList.add('accented');
}
