import { act, listen, loadState, PageError } from './api.js';
import { sendable, shownName } from './commands.js';
import { composer } from './composer.js';
import { conversation } from './conversation.js';
import { element } from './dom.js';
import { showForm } from './form.js';
import { firstLocale, showFrame, showStatus, wireSettings } from './frame.js';

const MESSAGE_COMMAND = 3;
const UNREACHABLE = 'The playground cannot be reached';

const $ = (id) => document.getElementById(id);
const who = { as: 'reader', channel: 'ask', locale: firstLocale() };
/** Whether a keyboard that covers half the page would come up with the focus. */
const isTouch = matchMedia('(hover: none)').matches;
let state;
let stopListening = () => {};

const choosable = () => ({
  people: [...state.members, state.bot],
  roles: state.roles,
  channels: state.channels,
});

const talk = conversation(
  { log: $('log'), scroller: $('scroll'), announcer: $('announcer'), welcome: $('welcome') },
  () => ({
    ...choosable(),
    locale: who.locale,
    myId: state.me.id,
    commands: state.commands
      .filter(({ type }) => type === MESSAGE_COMMAND)
      .map((command) => ({ name: command.name, shown: shownName(command, who.locale) })),
    userName: (id) => choosable().people.find((it) => it.id === id)?.name ?? 'somebody',
    roleName: (id) => state.roles.find((it) => it.id === id)?.name ?? 'role',
    channelName: (id) => state.channels.find((it) => it.id === id)?.name ?? 'channel',
    press: (message, { custom_id: button }) => perform('press', { message: message.id, button }),
    choose: (message, { custom_id: select }, values) =>
      perform('select', { message: message.id, select, values }),
    call: (message, command) => perform('message-command', { message: message.id, command }),
  }),
);

const box = composer($('composer'), {
  get commands() {
    return sendable(state.commands, who.locale);
  },
  get people() {
    return choosable().people;
  },
  get roles() {
    return state.roles;
  },
  get channels() {
    return state.channels;
  },
  get placeholder() {
    return `Message ${$('channel').textContent.replace(' ', '')}, or / for commands`;
  },
  send,
  say,
  suggest: async (command, options, focused) => {
    const body = { ...who, channel: state.channelId, command, options, focused };
    const found = await act('autocomplete', body).catch(() => undefined);
    return (found?.choices ?? []).map((choice) => ({
      label: shownName(choice, who.locale),
      value: choice.value,
    }));
  },
});

async function perform(deed, body, files) {
  try {
    const outcome = await act(deed, { ...who, channel: state.channelId, ...body }, files);
    if (outcome.modal) openForm(outcome);
    return outcome;
  } catch (error) {
    talk.say(reason(error));
    return undefined;
  }
}

function openForm({ id, modal }) {
  const send = async (fields, files) => {
    try {
      await act('submit', { form: id, fields }, files);
      return undefined;
    } catch (error) {
      return reason(error);
    }
  };
  showForm($('dialog'), modal, { view: { ...choosable(), locale: who.locale }, send });
}

function reason(error) {
  return error instanceof PageError ? error.message : UNREACHABLE;
}

async function send(command, options, files) {
  const outcome = await perform('slash', { command, options }, files);
  if (outcome) begin(true);
}

async function say(text) {
  const named = choosable()
    .people.toSorted((a, b) => b.name.length - a.name.length)
    .reduce((written, { id, name }) => written.replaceAll(`@${name}`, `<@${id}>`), text);
  const isSaid = (await perform('say', { text: named })) !== undefined;
  const channel = state.channels.find(({ id }) => id === state.channelId);
  if (isSaid && !channel.isDirect && !named.includes(`<@${state.bot.id}>`)) offerToAsk(text);
  return isSaid;
}

function offerToAsk(text) {
  if (!state.commands.some(({ name }) => name === 'ask')) return;
  const onclick = ({ currentTarget }) => {
    currentTarget.closest('.notice').remove();
    void ask(text);
  };
  talk.say(
    `${state.bot.name} reads along only where it is mentioned. `,
    element('button', { type: 'button', class: 'button secondary', onclick }, 'Ask this with /ask'),
  );
}

function ask(text) {
  return send('ask', { question: text }, []);
}

/** The message box as it is at first: at the question, as that is what most come for. */
function begin(isToFocus) {
  box.begin('ask', { isToFocus: isToFocus && !isTouch });
}

function frame() {
  showFrame(state, { as: who.as, ask, go: ({ id, isDirect }) => change({ channel: isDirect ? 'dm' : id }) });
}

async function load() {
  state = await loadState(who);
  frame();
  talk.show(state.messages);
}

function told(event) {
  if (event.kind === 'message' && event.message.channelId === state.channelId) talk.put(event.message);
  if (event.kind === 'deleted') talk.remove(event.messageId);
  if (event.kind === 'commands' || event.kind === 'session') void refresh();
}

// Commands and the bot's presence change while somebody may be typing: the box is made anew only when they differ.
async function refresh() {
  const before = JSON.stringify(state.commands);
  state = await loadState(who);
  frame();
  if (JSON.stringify(state.commands) !== before && box.isEmpty) begin(false);
}

async function change(wish) {
  Object.assign(who, wish);
  if (wish.as) who.channel = 'ask';
  if (wish.as) follow();
  await load();
  begin(!wish.locale && !wish.as);
}

function follow() {
  stopListening();
  let isFirst = true;
  stopListening = listen(who.as, {
    tell: told,
    opened: () => {
      // What was said while the line was broken was not told.
      void (isFirst ? refresh() : load());
      isFirst = false;
    },
    lost: () => showStatus(UNREACHABLE, false),
  });
}

wireSettings(who, change);
await load();
begin(true);
follow();
