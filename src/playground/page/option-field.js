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
  const isNumber = option.type === WHOLE || option.type === NUMBER;
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
  const show = (offered, at) => {
    const heading = `${option.shownName} · ${option.description}`;
    host.list.show(input, { heading, offered, at, onPick: write });
  };
  const refresh = async () => {
    const typed = input.value;
    if (offers.all) {
      const wanted = typed.toLowerCase();
      show(
        offers.all.filter(({ label }) => label.toLowerCase().includes(wanted)),
        0,
      );
      return;
    }
    const offered = await host.suggest(option.name);
    // Somebody who types fast is ahead of the bot.
    if (input.value === typed && document.activeElement === input) show(offered, -1);
  };
  input.addEventListener('input', () => {
    chosen = undefined;
    if (offers) void refresh();
  });
  input.addEventListener('focus', () => {
    if (!offers?.all) return;
    const at = offers.all.findIndex(({ label }) => label === input.value);
    show(offers.all, Math.max(at, 0));
  });
  const read = () => {
    const text = input.value.trim();
    if (text === '') return undefined;
    if (chosen?.label === input.value) return chosen.value;
    if (offers?.all) return exactly(offers.all, text);
    return isNumber ? Number(text) : input.value;
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

/** What there is to choose from: all of it, or what the bot suggests. */
function offersOf(option, host) {
  const all = fixedOffers(option, host);
  if (all.length > 0) return { all };
  return option.autocomplete ? {} : undefined;
}

/** The value of what somebody wrote out in full, or the text as it stands, which Discord would not send. */
function exactly(all, text) {
  const wanted = text.toLowerCase();
  return all.find(({ label, value }) => label.toLowerCase() === wanted || value === text)?.value ?? text;
}

function fixedOffers({ type, choices, channel_types: types = [] }, { people, roles, channels, words }) {
  const named = (mark) => (it) => ({ label: `${mark}${it.name}`, value: it.id });
  switch (type) {
    case YES_NO:
      return [
        { label: words.yes, value: true },
        { label: words.no, value: false },
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
