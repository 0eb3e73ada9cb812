import { chosenValues, selectBox } from './controls.js';
import { element } from './dom.js';
import { directionOf, shownText } from './text.js';

const ACTION_ROW = 1;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const FILE_UPLOAD = 19;
const RADIO_GROUP = 21;
const CHECKBOX_GROUP = 22;
const CHECKBOX = 23;
const LONG = 2;

/**
 * Opens a form of the bot in the dialog. `send` is given the fields by their custom ids, and pairs of id and file; what
 * it resolves to, if anything, is why the form was not taken, and is shown.
 */
export function showForm(dialog, modal, { view, send }) {
  const parts = modal.components.map((part, index) => shownPart(part, index, view));
  const cancel = element(
    'button',
    { type: 'button', class: 'button secondary', onclick: () => dialog.close() },
    view.words.cancel,
  );
  /** What a field is called on the form, by its custom id. */
  const nameOf = (id) => parts.find(({ customId }) => customId === id)?.name ?? id;
  const fault = element('p', { class: 'fault', role: 'alert' });
  const form = element(
    'form',
    // A form is the bot's: it has one direction, whichever way the page is read.
    { dir: directionOf(modal.title) },
    element('h3', { id: 'dialog-title', dir: 'auto' }, modal.title),
    ...parts.map(({ shown }) => shown),
    fault,
    element(
      'div',
      { class: 'row' },
      cancel,
      element('button', { class: 'button primary' }, view.words.submit),
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = parts.flatMap(({ read }) => (read ? [read()] : []));
    const isFiles = ([, value]) => value instanceof FileList;
    const fields = Object.fromEntries(given.filter((it) => !isFiles(it)));
    const files = given.filter(isFiles).flatMap(([name, list]) => [...list].map((file) => [name, file]));
    const why = await send(fields, files, nameOf);
    if (why === undefined) dialog.close();
    else fault.textContent = why;
  });
  dialog.replaceChildren(form);
  dialog.showModal();
}

function shownPart(part, index, view) {
  if (part.type === TEXT_DISPLAY) return { shown: shownText(part.content, view) };
  const input = part.type === ACTION_ROW ? part.components[0] : part.component;
  const name = part.label ?? input.label ?? '';
  const id = `field-${index}`;
  const required = input.required !== false && input.type !== CHECKBOX;
  const { shown, read, isGroup = false } = shownInput(input, { id, name, required, view });
  const star = required && element('span', { class: 'star', 'aria-hidden': 'true' }, ' *');
  const hint = part.description && element('small', { dir: 'auto' }, part.description);
  const label = isGroup
    ? element('legend', { dir: 'auto' }, name, star)
    : element('label', { for: id, dir: 'auto' }, name, star);
  const field = element(isGroup ? 'fieldset' : 'div', { class: 'field' }, label, hint, shown);
  return { shown: field, read, name, customId: input.custom_id };
}

function shownInput(input, given) {
  const { type, custom_id: name } = input;
  const { id, required, view } = given;
  switch (type) {
    case CHECKBOX: {
      const shown = element('input', { id, type: 'checkbox', checked: input.default });
      return { shown, read: () => [name, shown.checked] };
    }
    case TEXT_INPUT: {
      const { style, value = '', placeholder, min_length: minlength, max_length: maxlength } = input;
      const attributes = { id, dir: 'auto', required, placeholder, minlength, maxlength };
      const shown = element(style === LONG ? 'textarea' : 'input', attributes);
      shown.value = value;
      return { shown, read: () => [name, shown.value] };
    }
    case FILE_UPLOAD: {
      const multiple = (input.max_values ?? 1) > 1;
      const shown = element('input', { id, type: 'file', required, multiple });
      return { shown, read: () => [name, shown.files] };
    }
    case RADIO_GROUP:
    case CHECKBOX_GROUP:
      return shownGroup(input, given);
    default: {
      const shown = selectBox(input, view, { label: given.name, id, required });
      return { shown, read: () => [name, chosenValues(shown)] };
    }
  }
}

function shownGroup({ type, custom_id: name, options }, { id, required }) {
  const isRadio = type === RADIO_GROUP;
  const rows = options.map(({ label, value, description, default: checked }) =>
    element(
      'label',
      { class: 'choice' },
      element('input', {
        type: isRadio ? 'radio' : 'checkbox',
        name: id,
        value,
        checked: checked === true,
        required: isRadio && required,
      }),
      element('span', { dir: 'auto' }, label),
      description && element('small', { dir: 'auto' }, description),
    ),
  );
  const shown = element('div', { class: 'choices' }, ...rows);
  const read = () => [name, [...shown.querySelectorAll('input:checked')].map(({ value }) => value)];
  return { shown, read, isGroup: true };
}
