import { element } from './dom.js';

const STRING = 3;
const WHOLE = 4;
const YES_NO = 5;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;
const NUMBER = 10;
const FILE = 11;

/**
 * One option of a command in the message box: { shown, input, option, read, write }. `read` gives the value, undefined
 * while there is none. `host` has `list`, `suggest(name)`, `people`, `roles` and `channels`.
 */
export function optionField(option, host) {
  if (option.type === FILE) return fileField(option);
  let chosen;
  const isNumber = (option.type === WHOLE || option.type === NUMBER) && option.choices.length === 0;
  const offers = offersOf(option, host);
  const input = element('input', {
    ...common(option),
    type: 'text',
    inputmode: isNumber ? 'numeric' : undefined,
    enterkeyhint: 'send',
    dir: 'auto',
    maxlength: option.type === STRING ? option.max_length : undefined,
    ...(offers && {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'suggestions',
    }),
  });
  const write = ({ label, value }) => {
    chosen = { label, value };
    input.value = label;
  };
  const refresh = async () => {
    const typed = input.value;
    const offered = await offers.find(typed);
    // Somebody who types fast is ahead of the bot.
    if (input.value !== typed || document.activeElement !== input) return;
    const heading = `${option.shownName} · ${option.description}`;
    host.list.show(input, { heading, offered, isSure: offers.isStrict, onPick: write });
  };
  input.addEventListener('input', () => {
    chosen = undefined;
    if (offers) void refresh();
  });
  if (offers?.isStrict) input.addEventListener('focus', refresh);
  const read = () => {
    const text = input.value.trim();
    if (text === '') return undefined;
    if (chosen?.label === input.value) return chosen.value;
    if (offers?.isStrict) return offers.exact(text);
    return isNumber || option.type === WHOLE || option.type === NUMBER ? Number(text) : input.value;
  };
  return { option, input, read, write, shown: labelled(option, input) };
}

function common({ name, shownName, description, required = false }) {
  return {
    id: `option-${name}`,
    name: `option-${name}`,
    'aria-label': `${shownName}: ${description}`,
    'aria-required': `${required}`,
    placeholder: description,
  };
}

function labelled({ shownName, required = false, type }, input) {
  const look = required && type === STRING ? 'option main' : 'option';
  return element('label', { class: look }, element('span', { 'aria-hidden': 'true' }, shownName), input);
}

function fileField(option) {
  const input = element('input', { ...common(option), type: 'file' });
  return { option, input, read: () => input.files[0], write: () => {}, shown: labelled(option, input) };
}

function offersOf(option, host) {
  const fixed = fixedOffers(option, host);
  if (fixed.length > 0) {
    const find = async (text) => {
      const wanted = text.toLowerCase();
      const isWhole = fixed.some(({ label }) => label === text);
      return isWhole ? fixed : fixed.filter(({ label }) => label.toLowerCase().includes(wanted));
    };
    const exact = (text) =>
      fixed.find(({ label, value }) => label.toLowerCase() === text.toLowerCase() || value === text)?.value ??
      text;
    return { isStrict: true, find, exact };
  }
  if (!option.autocomplete) return undefined;
  return { isStrict: false, find: () => host.suggest(option.name) };
}

function fixedOffers({ type, choices, channel_types: types = [] }, { people, roles, channels }) {
  const named = (mark) => (it) => ({ label: `${mark}${it.name}`, value: it.id });
  switch (type) {
    case YES_NO:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case USER:
      return people.map(named('@'));
    case ROLE:
      return roles.map(named('@'));
    case MENTIONABLE:
      return [...people, ...roles].map(named('@'));
    case CHANNEL:
      return channels
        .filter((it) => !it.isDirect && (types.length === 0 || types.includes(it.type)))
        .map(named('#'));
    default:
      return choices;
  }
}
