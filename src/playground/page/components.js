import { element, outwardLink } from './dom.js';
import { shownText } from './text.js';

const LINK = 5;
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

const SHOWN = {
  1: (it, view) =>
    element('div', { class: 'row' }, ...it.components.map((child) => shownComponent(child, view))),
  2: shownButton,
  3: shownSelect,
  9: (it, view) =>
    element(
      'div',
      { class: 'section' },
      element('div', { class: 'texts' }, ...it.components.map((child) => shownComponent(child, view))),
      shownComponent(it.accessory, view),
    ),
  10: (it, view) => shownText(it.content, view),
  11: (it) => shownMedia(it),
  12: (it) => element('div', { class: 'gallery' }, ...it.items.map(shownMedia)),
  13: (it) => element('p', { class: 'file' }, it.file.url.replace('attachment://', '')),
  14: (it) =>
    element('hr', { class: `${it.spacing === 2 ? 'wide' : ''} ${it.divider === false ? 'bare' : ''}` }),
  17: shownContainer,
};

/** A component of a message as an element; `view` says what pressing and choosing do. */
export function shownComponent(component, view) {
  const show = SHOWN[component.type];
  return show ? show(component, view) : element('p', { class: 'unknown' }, `[component ${component.type}]`);
}

function shownContainer({ components, accent_color: accent }, view) {
  const box = element(
    'div',
    { class: 'container' },
    ...components.map((child) => shownComponent(child, view)),
  );
  if (typeof accent === 'number') {
    box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
    box.classList.add('accented');
  }
  return box;
}

function shownButton(button, view) {
  const { style, label = '', emoji, url, disabled = false } = button;
  const inside = [emoji?.name, label].filter(Boolean).join(' ');
  const look = `button ${STYLES[style] ?? 'secondary'}`;
  if (style === LINK && !disabled) return outwardLink(url, { class: look, title: url }, inside, ' ↗');
  return element(
    'button',
    { class: look, type: 'button', disabled, onclick: () => view.press(button) },
    inside,
  );
}

function shownSelect(select, view) {
  const {
    options,
    placeholder = 'Choose',
    disabled = false,
    max_values: max = 1,
    min_values: min = 1,
  } = select;
  const choices = options.map(({ label, value, description, default: chosen }) =>
    element('option', { value, title: description, selected: chosen }, label),
  );
  const hint = element('option', { value: '', disabled: true, hidden: true }, placeholder);
  const isAnyChosen = options.some((option) => option.default);
  if (!isAnyChosen) hint.setAttribute('selected', '');
  const box = element(
    'select',
    { 'aria-label': placeholder, disabled, multiple: max > 1 },
    ...(max > 1 ? choices : [hint, ...choices]),
  );
  const send = () =>
    view.choose(
      select,
      [...box.selectedOptions].map(({ value }) => value),
    );
  if (max === 1) {
    box.addEventListener('change', send);
    return box;
  }
  const count = min === max ? `${min}` : `${min}–${max}`;
  const done = element(
    'button',
    { class: 'button secondary', type: 'button', onclick: send },
    `Choose ${count}`,
  );
  return element('span', { class: 'multiple' }, box, done);
}

// Pictures of other sites are not fetched by this page: a link says what there is.
function shownMedia({ media, description }) {
  return outwardLink(media.url, { class: 'media', title: media.url }, `🖼 ${description ?? 'Picture'}`);
}
