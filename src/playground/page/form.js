import { element } from './dom.js';
import { shownText } from './text.js';

const LONG = 2;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const LABEL = 18;
const CHECKBOX = 23;

/** Opens a form of the bot in the dialog; `send` is given the fields by their custom ids. */
export function showForm(dialog, modal, { view, send }) {
  const parts = modal.components.map((part) => shownPart(part, view));
  const cancel = element(
    'button',
    { type: 'button', class: 'button secondary', onclick: () => dialog.close() },
    'Cancel',
  );
  const submit = element('button', { class: 'button primary' }, 'Submit');
  const inputs = parts.map(({ read }) => read).filter(Boolean);
  const form = element(
    'form',
    { method: 'dialog' },
    element('h3', { dir: 'auto' }, modal.title),
    ...parts.map(({ shown }) => shown),
    element('div', { class: 'row' }, cancel, submit),
  );
  form.addEventListener('submit', () => send(Object.fromEntries(inputs.map((read) => read()))));
  dialog.replaceChildren(form);
  dialog.showModal();
}

function shownPart(part, view) {
  if (part.type === TEXT_DISPLAY) return { shown: shownText(part.content, view) };
  const input = part.type === LABEL ? part.component : part.components[0];
  const { shown, read } = shownInput(input);
  const label = element('span', { dir: 'auto' }, part.label ?? input.label ?? '');
  const hint = part.description && element('small', { dir: 'auto' }, part.description);
  return { shown: element('label', { class: 'field' }, label, hint, shown), read };
}

function shownInput({ type, custom_id: name, options = [], ...input }) {
  const required = input.required !== false;
  if (type === CHECKBOX) {
    const shown = element('input', { type: 'checkbox', checked: input.default });
    return { shown, read: () => [name, shown.checked] };
  }
  if (type === TEXT_INPUT) {
    const { style, value = '', placeholder, min_length: minlength, max_length: maxlength } = input;
    const attributes = { dir: 'auto', required, placeholder, minlength, maxlength };
    const shown = element(style === LONG ? 'textarea' : 'input', attributes);
    shown.value = value;
    return { shown, read: () => [name, shown.value] };
  }
  const choices = options.map(({ label, value, default: chosen }) =>
    element('option', { value, selected: chosen }, label),
  );
  const shown = element('select', { required, multiple: (input.max_values ?? 1) > 1 }, ...choices);
  return { shown, read: () => [name, [...shown.selectedOptions].map(({ value }) => value)] };
}
