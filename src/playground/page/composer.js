import { element } from './dom.js';

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const WHOLE = 4;
const YES_NO = 5;
const NUMBER = 10;

/** The slash commands that can be sent, subcommands one by one: { path, description, options }. */
export function sendable(commands) {
  return commands.filter(({ type }) => type === 1).flatMap((command) => leaves(command, command.name));
}

function leaves({ options = [], description }, path) {
  const branches = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (branches.length === 0) return [{ path, description, options }];
  return branches.flatMap((branch) => leaves(branch, `${path} ${branch.name}`));
}

/** Fills the form for sending one of `commands`; `send` is given the command's path and the values of its options. */
export function showComposer(form, { commands, chosen, choose, send, suggest }) {
  const command = commands.find(({ path }) => path === chosen) ?? commands[0];
  if (!command) {
    form.replaceChildren(element('p', {}, 'The bot has registered no commands yet.'));
    return;
  }
  const names = commands.map(({ path }) =>
    element('option', { value: path, selected: path === command.path }, `/${path}`),
  );
  const picker = element(
    'select',
    { class: 'picker', 'aria-label': 'Command', title: command.description },
    ...names,
  );
  picker.addEventListener('change', () => choose(picker.value));
  const fields = command.options.map((option) => field(option, { command, suggest, form }));
  form.replaceChildren(picker, ...fields, element('button', { class: 'button primary' }, 'Send'));
  form.onsubmit = (event) => {
    event.preventDefault();
    send(command.path, values(command, form));
  };
  form.querySelector('input')?.focus();
}

/** Puts a text into the first option that takes one. */
export function fillFirst(form, text) {
  const input = form.querySelector('input[data-kind="text"]');
  if (input) input.value = text;
}

function values({ options }, form) {
  const given = options.flatMap(({ name, type }) => {
    const input = form.elements.namedItem(`option-${name}`);
    if (!input || input.value === '') return [];
    if (type === YES_NO) return [[name, input.value === 'true']];
    return [[name, type === WHOLE || type === NUMBER ? Number(input.value) : input.value]];
  });
  return Object.fromEntries(given);
}

function field(option, { command, suggest, form }) {
  const { name, type, required = false, choices = [], description, autocomplete = false } = option;
  const id = `option-${name}`;
  const common = { id, name: id, required, title: description };
  const offered =
    type === YES_NO
      ? [
          { name: 'yes', value: 'true' },
          { name: 'no', value: 'false' },
        ]
      : choices;
  if (offered.length > 0) {
    const options = offered.map((choice) => element('option', { value: choice.value }, choice.name));
    return labelled(option, element('select', common, element('option', { value: '' }, '–'), ...options));
  }
  const isNumber = type === WHOLE || type === NUMBER;
  const input = element('input', {
    ...common,
    type: isNumber ? 'number' : 'text',
    dir: 'auto',
    placeholder: description,
    'data-kind': type === STRING ? 'text' : undefined,
    minlength: option.min_length,
    maxlength: option.max_length,
    min: option.min_value,
    max: option.max_value,
    list: autocomplete ? `${id}-list` : undefined,
  });
  if (!autocomplete) return labelled(option, input);
  const list = element('datalist', { id: `${id}-list` });
  const refresh = async () => {
    const asked = input.value;
    const found = await suggest(command.path, { ...values(command, form), [name]: asked }, name);
    if (input.value !== asked) return;
    list.replaceChildren(...found.map((choice) => element('option', { value: choice.value }, choice.name)));
  };
  input.addEventListener('input', refresh);
  input.addEventListener('focus', refresh);
  return labelled(option, input, list);
}

function labelled({ name, type, required = false }, ...inputs) {
  const look = required && type === STRING ? 'field main' : 'field';
  return element('label', { class: look }, element('span', {}, name), ...inputs);
}
