import { element } from './dom.js';
import { optionField } from './option-field.js';

const STRING = 3;

/** A command with its options in the message box, as `composer` places it. Required options stand there from the first. */
export function commandBox(command, { list, host, hint, text, submit, leave, line }) {
  const fields = [];
  const values = () =>
    Object.fromEntries(
      fields
        .map(({ option, read }) => [option.name, read()])
        .filter(([, value]) => value !== undefined && !(value instanceof File)),
    );
  const files = () =>
    fields.map(({ option, read }) => [option.name, read()]).filter(([, value]) => value instanceof File);
  const suggest = (name) => host.suggest(command.path, { ...values(), [name]: rawValue(name) }, name);
  const rawValue = (name) => fields.find(({ option }) => option.name === name)?.input.value ?? '';

  const chip = element(
    'button',
    {
      type: 'button',
      class: 'chip',
      dir: 'auto',
      title: host.words.leaveCommand(command.description),
      'aria-label': host.words.command(command.shownPath, command.description),
      onclick: leave,
    },
    `/${command.shownPath}`,
  );
  const more = element('button', { type: 'button', class: 'more', 'aria-haspopup': 'listbox' });

  const left = () =>
    command.options.filter((option) => !fields.some((field) => field.option.name === option.name));
  const showMore = () => {
    more.hidden = left().length === 0;
    const count = left().length;
    more.replaceChildren(
      element('bdi', { dir: 'ltr' }, `+${count}`),
      element('span', { class: 'more-word' }, ` ${host.words.options(count)}`),
    );
    more.setAttribute('aria-label', host.words.moreOptions(count));
  };
  const add = (option) => {
    const field = optionField(option, { ...host, list, suggest });
    fields.push(field);
    field.input.addEventListener('focus', () => {
      hint.textContent = `${option.shownName} · ${option.description}`;
    });
    field.input.addEventListener('keydown', (event) => pressed(event, field));
    field.input.addEventListener('input', () => field.input.removeAttribute('aria-invalid'));
    showMore();
    return field;
  };
  const remove = (field) => {
    fields.splice(fields.indexOf(field), 1);
    field.shown.remove();
    showMore();
    (fields.at(-1)?.input ?? chip).focus();
  };
  const pressed = (event, field) => {
    if (list.key(event) || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void submit();
    }
    if (event.key === 'Escape') leave();
    if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      if (field.option.required || fields.length === 1) leave();
      else remove(field);
    }
  };
  const offerMore = () => {
    if (list.isOpenFor(more)) return list.close();
    return list.show(more, {
      heading: host.words.optionsOf(command.shownPath),
      offered: left().map((option) => ({
        label: option.shownName,
        detail: option.description,
        value: option,
      })),
      onPick: ({ value }) => {
        const field = add(value);
        line.insertBefore(field.shown, more);
        field.input.focus();
      },
    });
  };
  more.addEventListener('click', offerMore);
  more.addEventListener('keydown', (event) => list.key(event));

  for (const option of command.options.filter(({ required }) => required)) add(option);
  showMore();
  const main = fields.find(({ option }) => option.type === STRING);
  if (main && text) main.input.value = text;

  return {
    path: command.path,
    parts: [chip, ...fields.map(({ shown }) => shown), more],
    // Without options there is nothing to write, only to send.
    focus: () => (main?.input ?? fields[0]?.input ?? line.querySelector('.send')).focus(),
    isEmpty: () => fields.every(({ read }) => read() === undefined),
    send: async () => {
      const missing = fields.find(({ option, read }) => option.required && read() === undefined);
      if (missing) {
        missing.input.setAttribute('aria-invalid', 'true');
        missing.input.focus();
        return host.words.refused.required({ name: missing.option.shownName });
      }
      await host.send(command.path, values(), files());
      return undefined;
    },
  };
}
