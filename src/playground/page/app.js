import { act, listen, loadState, PageError } from './api.js';
import { fillFirst, sendable, showComposer } from './composer.js';
import { element } from './dom.js';
import { showForm } from './form.js';
import { shownMessage } from './message.js';

/** Languages that Discord can be set to and that matter here; Discord has no Arabic. */
const LOCALES = ['en-US', 'uk', 'ru', 'zh-CN', 'zh-TW', 'de', 'fr'];

const $ = (id) => document.getElementById(id);
const who = { as: 'reader', channel: 'ask', locale: ownLocale() };
const dismissed = new Set();
let state;
let chosenCommand = 'ask';
let stopListening = () => {};

function ownLocale() {
  const wanted = navigator.languages.flatMap((tag) => [tag, tag.split('-')[0]]);
  return wanted.find((tag) => LOCALES.includes(tag)) ?? 'en-US';
}

const view = {
  get locale() {
    return who.locale;
  },
  get commands() {
    return state.commands.filter(({ type }) => type === 3);
  },
  userName: (id) => [state.bot, ...state.members].find((it) => it.id === id)?.name ?? 'somebody',
  channelName: (id) => state.channels.find((it) => it.id === id)?.name ?? 'channel',
  press: (message, { custom_id: button }) => perform('press', { message: message.id, button }),
  choose: (message, { custom_id: select }, values) =>
    perform('select', { message: message.id, select, values }),
  call: (message, command) => perform('message-command', { message: message.id, command }),
  dismiss: ({ id }) => {
    dismissed.add(id);
    $('log').querySelector(`[data-id="${id}"]`)?.remove();
  },
};

async function perform(deed, body) {
  try {
    const outcome = await act(deed, { ...who, channel: state.channelId, ...body });
    if (outcome.modal) {
      const send = (fields) => perform('submit', { form: outcome.id, fields });
      showForm($('dialog'), outcome.modal, { view, send });
    }
    return outcome;
  } catch (error) {
    say(error instanceof PageError ? error.message : 'The playground cannot be reached');
    return undefined;
  }
}

function say(text) {
  $('log').append(element('p', { class: 'notice', role: 'alert', dir: 'auto' }, text));
  scrollDown();
}

async function reload() {
  state = await loadState(who);
  showFrame();
  const shown = state.messages.filter(({ id }) => !dismissed.has(id));
  $('log').replaceChildren(...shown.map((message) => shownMessage(message, view)));
  $('welcome').hidden = shown.length > 0;
  showCommands();
  scrollDown();
}

function showFrame() {
  const channel = state.channels.find(({ id }) => id === state.channelId);
  $('guild').textContent = state.guild;
  $('channel').textContent = `${channel.isDirect ? '@' : '#'} ${channel.name}`;
  $('topic').textContent = channel.topic;
  $('status').textContent = state.bot.isConnected
    ? `${state.bot.name} is online`
    : 'The bot is not connected';
  $('status').dataset.online = `${state.bot.isConnected}`;
  $('channels').replaceChildren(
    ...state.channels.map(({ id, name, isDirect }) => {
      const current = id === state.channelId ? 'page' : undefined;
      const go = () => change({ channel: isDirect ? 'dm' : id });
      const button = element(
        'button',
        { type: 'button', 'aria-current': current, onclick: go },
        `${isDirect ? '@' : '#'} ${name}`,
      );
      return element('li', {}, button);
    }),
  );
  const people = state.members.map(({ key, name }) =>
    element('option', { value: key, selected: key === who.as }, name),
  );
  $('as').replaceChildren(...people);
  $('examples').replaceChildren(
    ...state.examples.map(({ text, language }) =>
      element(
        'li',
        {},
        element('button', { type: 'button', lang: language, dir: 'auto', onclick: () => ask(text) }, text),
      ),
    ),
  );
}

function showCommands() {
  showComposer($('composer'), {
    commands: sendable(state.commands),
    chosen: chosenCommand,
    choose: (path) => {
      chosenCommand = path;
      showCommands();
    },
    send: async (command, options) => {
      if (await perform('slash', { command, options })) $('composer').reset();
    },
    suggest: async (command, options, focused) =>
      (await act('autocomplete', { ...who, command, options, focused }).catch(() => undefined))?.choices ??
      [],
  });
}

function ask(text) {
  if (chosenCommand !== 'ask') {
    chosenCommand = 'ask';
    showCommands();
  }
  fillFirst($('composer'), text);
  $('composer').requestSubmit();
}

function told(event) {
  if (event.kind === 'message' && event.message.channelId === state.channelId) showChanged(event.message);
  if (event.kind === 'deleted') $('log').querySelector(`[data-id="${event.messageId}"]`)?.remove();
  if (event.kind === 'commands' || event.kind === 'session') void refreshFrame();
}

function showChanged(message) {
  if (dismissed.has(message.id)) return;
  const shown = shownMessage(message, view);
  const former = $('log').querySelector(`[data-id="${message.id}"]`);
  const isAtEnd = $('log').scrollHeight - $('log').scrollTop - $('log').clientHeight < 120;
  if (former) former.replaceWith(shown);
  else $('log').append(shown);
  $('welcome').hidden = true;
  if (isAtEnd || !former) scrollDown();
}

// Commands and the bot's presence change while somebody may be typing: the composer is rebuilt only when they differ.
async function refreshFrame() {
  const before = JSON.stringify(state.commands);
  state = await loadState(who);
  showFrame();
  if (JSON.stringify(state.commands) !== before) showCommands();
}

async function change(wish) {
  Object.assign(who, wish);
  if (wish.as) who.channel = 'ask';
  await reload();
  if (wish.as) follow();
}

function follow() {
  stopListening();
  stopListening = listen(who.as, told, () => {
    $('status').textContent = 'The playground cannot be reached';
    $('status').dataset.online = 'false';
  });
}

function scrollDown() {
  $('log').scrollTop = $('log').scrollHeight;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
$('locale').append(
  ...LOCALES.map((it) => element('option', { value: it, selected: it === who.locale }, names.of(it))),
);
$('locale').addEventListener('change', () => change({ locale: $('locale').value }));
$('as').addEventListener('change', () => change({ as: $('as').value }));
await reload();
follow();
