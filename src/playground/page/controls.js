import { element, outwardLink } from './dom.js';

const LINK = 5;
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };
const STRING_SELECT = 3;
const USER_SELECT = 5;
const ROLE_SELECT = 6;
const MENTIONABLE_SELECT = 7;
const CHANNEL_SELECT = 8;

/** A button of a message; `view.press` says what pressing does. */
export function shownButton(button, view) {
  const { style, label = '', emoji, url, disabled = false } = button;
  const inside = [emoji?.name, label].filter(Boolean).join(' ');
  const look = `button ${STYLES[style] ?? 'secondary'}`;
  if (style === LINK && !disabled) {
    const mark = element('span', { 'aria-hidden': 'true', class: 'outward' }, '↗');
    return outwardLink(url, { class: look, title: url, dir: 'auto' }, inside, mark);
  }
  const press = async ({ currentTarget }) => {
    currentTarget.setAttribute('aria-busy', 'true');
    await view.press(button);
    currentTarget.removeAttribute('aria-busy');
  };
  // Once the handler has waited, the event no longer knows its button.
  const onclick = ({ currentTarget }) => void press({ currentTarget });
  return element('button', { class: look, type: 'button', dir: 'auto', disabled, onclick }, inside);
}

/** A select of a message; `view.choose` is given what was chosen. */
export function shownSelect(select, view) {
  const { placeholder, max_values: max = 1, min_values: min = 1, disabled = false } = select;
  const label = placeholder ?? view.words.select;
  const box = selectBox(select, view, { label, disabled });
  const send = () => view.choose(select, chosenValues(box));
  if (max === 1) {
    box.addEventListener('change', async () => {
      await send();
      // So that the same can be chosen once more.
      if (!box.querySelector('option[selected]:not([value=""])')) box.selectedIndex = 0;
    });
    return box;
  }
  const count = min === max ? `${min}` : `${min}–${max}`;
  const done = element(
    'button',
    { class: 'button secondary', type: 'button', disabled, onclick: send },
    view.words.choose(count),
  );
  return element('span', { class: 'multiple' }, box, done);
}

/** The bare box of a select, of given texts or of members, roles and channels; `label` is its name and hint. */
export function selectBox(select, view, { label, ...attributes }) {
  const { max_values: max = 1, min_values: min = 1, placeholder } = select;
  const options = offered(select, view);
  const choices = options.map((it) =>
    element(
      'option',
      { value: it.value, title: it.description, selected: it.default === true },
      it.description ? `${it.label} (${it.description})` : it.label,
    ),
  );
  const isMultiple = max > 1;
  const isAnyChosen = options.some((option) => option.default);
  const hint = element(
    'option',
    // It can be chosen again where choosing nothing is an answer.
    { value: '', disabled: min > 0, hidden: min > 0, selected: !isAnyChosen },
    placeholder ?? label,
  );
  return element(
    'select',
    {
      'aria-label': label,
      dir: 'auto',
      multiple: isMultiple,
      size: isMultiple ? Math.min(options.length, 6) : undefined,
      ...attributes,
    },
    ...(isMultiple ? choices : [hint, ...choices]),
  );
}

/** What is chosen in a box made by `selectBox`. */
export function chosenValues(box) {
  return [...box.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
}

function offered(
  { type, options, channel_types: types, default_values: defaults },
  { people, roles, channels },
) {
  if (type === STRING_SELECT || options) return options;
  const isDefault = ({ id }) => (defaults ?? []).some((it) => it.id === id);
  const named = (mark) => (it) => ({ label: `${mark}${it.name}`, value: it.id, default: isDefault(it) });
  const wanted = types ?? [];
  const fits = (it) => !it.isDirect && (wanted.length === 0 || wanted.includes(it.type));
  switch (type) {
    case USER_SELECT:
      return people.map(named('@'));
    case ROLE_SELECT:
      return roles.map(named('@'));
    case MENTIONABLE_SELECT:
      return [...people, ...roles].map(named('@'));
    case CHANNEL_SELECT:
      return channels.filter(fits).map(named('#'));
    default:
      return [];
  }
}
