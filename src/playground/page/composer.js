import { commandBox } from './command-box.js';
import { matching } from './commands.js';
import { element } from './dom.js';
import { suggestionList } from './suggestion-list.js';

/**
 * The message box: a line to write in, or, after `/` and a command's name, that command with its options. `host` has
 * `commands`, `people`, `roles`, `channels`, `placeholder` and `words`, and does `send(path, values, files)`, `say(text)` and
 * `suggest(path, values, focused)`; `say` resolves to whether it was said.
 */
export function composer(form, host) {
  const box = element('div', { id: 'suggestions', role: 'listbox', hidden: true });
  const line = element('div', { class: 'line' });
  const hint = element('p', { class: 'hint', 'aria-live': 'polite' });
  const list = suggestionList(box);
  form.replaceChildren(box, hint, line);
  let shown;

  const submit = async () => {
    list.close();
    const text = await shown.send();
    if (text !== undefined) hint.textContent = text;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) list.close();
  });

  const place = (next, isToFocus) => {
    list.close();
    hint.textContent = '';
    shown = next;
    line.replaceChildren(...next.parts, sendButton(host.words.send));
    if (isToFocus) next.focus();
  };
  const write = (text = '', isToFocus = true) =>
    place(plainBox({ list, host, text, submit, begin }), isToFocus);
  const begin = (command, { text = '', isToFocus = true } = {}) => {
    const leave = () => write();
    place(commandBox(command, { list, host, hint, text, submit, leave, line }), isToFocus);
  };
  return {
    write,
    /** Begins a command by its path; `text` goes to its first option that takes one. */
    begin: (path, options) => {
      const command = host.commands.find((it) => it.path === path);
      if (command) begin(command, options);
      else write('', options?.isToFocus);
    },
    get path() {
      return shown?.path;
    },
    get isEmpty() {
      return shown === undefined || shown.isEmpty();
    },
  };
}

function sendButton(label) {
  return element('button', { class: 'send', 'aria-label': label, title: label }, '➤');
}

function plainBox({ list, host, text, submit, begin }) {
  const input = element('textarea', {
    rows: 1,
    dir: 'auto',
    maxlength: 2000,
    placeholder: host.placeholder,
    'aria-label': host.placeholder,
    'aria-autocomplete': 'list',
    'aria-controls': 'suggestions',
    'aria-expanded': 'false',
    enterkeyhint: 'send',
    role: 'combobox',
  });
  input.value = text;
  const offerCommands = (typed) => {
    const whole = host.commands.find(({ path, shownPath }) =>
      [path, shownPath].some((name) => typed.startsWith(`${name} `)),
    );
    if (whole) {
      const rest = [whole.path, whole.shownPath].find((name) => typed.startsWith(`${name} `));
      begin(whole, { text: typed.slice(rest.length + 1) });
      return;
    }
    list.show(input, {
      heading: host.words.commands,
      offered: matching(host.commands, typed).map((command) => ({
        label: `/${command.shownPath}`,
        detail: command.description,
        value: command,
      })),
      onPick: ({ value }) => begin(value),
    });
  };
  const offerPeople = (typed) =>
    list.show(input, {
      heading: host.words.members,
      offered: host.people
        .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
        .map(({ name }) => ({ label: `@${name}`, value: name })),
      onPick: ({ value }) => {
        input.setRangeText(`${value} `, input.selectionStart - typed.length, input.selectionStart, 'end');
      },
    });
  input.addEventListener('input', () => {
    const before = input.value.slice(0, input.selectionStart);
    const mention = /(?:^|\s)@([\p{L}]*)$/u.exec(before);
    if (input.value.startsWith('/')) offerCommands(input.value.slice(1));
    else if (mention) offerPeople(mention[1]);
    else list.close();
  });
  input.addEventListener('keydown', (event) => {
    if (list.key(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit();
  });
  return {
    parts: [input],
    focus: () => input.focus(),
    isEmpty: () => input.value === '',
    send: async () => {
      const written = input.value.trim();
      if (written === '') return undefined;
      if (written.startsWith('/')) return host.words.noSuchCommand;
      if (await host.say(written)) input.value = '';
      return '';
    },
  };
}
