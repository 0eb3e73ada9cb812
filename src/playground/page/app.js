import { act, listen, loadState, PageError } from './api.js';
import { botClock } from './clock.js';
import { sendable, shownName } from './commands.js';
import { composer } from './composer.js';
import { conversation } from './conversation.js';
import { element } from './dom.js';
import { showForm } from './form.js';
import { showFrame, showStatus, wireSettings } from './frame.js';
import { discordLocale, firstLocale, wordsOf } from './locales.js';
import { choosableIn, messageView } from './message-view.js';
import { placeBefore, rememberPlace } from './place.js';
import { showPosts } from './posts.js';
import { channelTitle } from './sidebar.js';
import { unreadMarks } from './unread.js';

const $ = (id) => document.getElementById(id);
const FIRST = { as: 'reader', channel: 'ask' };
const who = { ...FIRST, ...placeBefore(), locale: firstLocale() };
const unread = unreadMarks();
/** Whether a keyboard that covers half the page would come up with the focus. */
const isTouch = matchMedia('(hover: none)').matches;
let state;
let stopListening = () => {};

const words = () => wordsOf(who.locale);
/** What the server is told of who acts. */
const actor = () => ({ ...who, locale: discordLocale(who.locale) });
const everyChannel = () => [
  ...state.guilds.flatMap(({ channels }) => channels),
  ...state.channels.filter(({ isDirect }) => isDirect),
];
const choosable = () => choosableIn(state);

const talk = conversation(
  { log: $('log'), scroller: $('scroll'), announcer: $('announcer'), welcome: $('welcome') },
  () => messageView(state, who.locale, perform),
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
  get words() {
    return words();
  },
  get placeholder() {
    const { messageTo, commandsOnly } = words();
    return state.me.mayWrite ? messageTo($('channel').textContent.replace(' ', '')) : commandsOnly;
  },
  send,
  say,
  suggest: async (command, options, focused) => {
    const body = { ...actor(), channel: state.channelId, command, options, focused };
    const found = await act('autocomplete', body).catch(() => undefined);
    return (found?.choices ?? []).map((choice) => ({
      label: shownName(choice, who.locale),
      value: choice.value,
    }));
  },
});

const clock = botClock(
  () => ({ words: words(), locale: who.locale, hasClock: state.hasClock }),
  (error) => talk.say(reason(error)),
);

async function perform(deed, body, files) {
  try {
    const outcome = await act(deed, { ...actor(), channel: state.channelId, ...body }, files);
    if (outcome.modal) openForm(outcome);
    return outcome;
  } catch (error) {
    talk.say(reason(error));
    return undefined;
  }
}

function openForm({ id, modal }) {
  const send = async (fields, files, nameOf) => {
    try {
      await act('submit', { form: id, fields }, files);
      return undefined;
    } catch (error) {
      return reason(error, nameOf);
    }
  };
  showForm($('dialog'), modal, { view: { ...choosable(), locale: who.locale, words: words() }, send });
}

/** Why something was not done, in the page's own words where it has some. */
function reason(error, nameOf = (id) => id) {
  if (!(error instanceof PageError)) return words().unreachable;
  const { refused, message } = error;
  if (refused?.code === 'noAnswer') return words().noAnswer;
  const say = words().refused[refused?.code];
  return say ? say({ ...refused, name: nameOf(refused.name) }) : message;
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
    words().mentionOnly(state.bot.name),
    element('button', { type: 'button', class: 'button secondary', onclick }, words().askThis),
  );
}

function ask(text) {
  return send('ask', { question: text }, []);
}

/** The message box as it is at first: at the question, as that is what most come for. */
function begin(isToFocus) {
  box.begin('ask', { isToFocus: isToFocus && !isTouch });
}

const go = ({ id, isDirect }) => change({ channel: isDirect ? 'dm' : id });

function frame() {
  unread.look(who.as, everyChannel(), state.channelId);
  showFrame(state, who, { ask, go, isUnread: (channel) => unread.isUnread(who.as, channel) });
  const isForum = showPosts($('posts'), state, { words: words(), go });
  $('composer').hidden = isForum;
  document.body.toggleAttribute('data-forum', isForum);
  clock.show();
}

/** How often the state was asked for: of two answers under way, the later question's holds. */
let asked = 0;

async function load() {
  asked += 1;
  const mine = asked;
  const loaded = await loadState(actor());
  if (mine !== asked) return;
  state = loaded;
  rememberPlace(who);
  frame();
  talk.show(state.messages);
  void clock.refresh();
}

function told(event) {
  if (event.kind === 'message') heard(event.message);
  if (event.kind === 'deleted') talk.remove(event.messageId);
  if (event.kind === 'channels' || event.kind === 'commands' || event.kind === 'session') void refresh();
}

/** A message that is new or changed: shown where it is here, marked as unread where it is elsewhere. */
function heard(message) {
  void clock.refresh();
  if (message.channelId === state.channelId) talk.put(message);
  const channel = everyChannel().find(({ id }) => id === message.channelId);
  if (!channel || BigInt(channel.lastMessageId ?? 0) >= BigInt(message.id)) return;
  for (const it of [...everyChannel(), ...state.channels]) {
    if (it.id === channel.id) it.lastMessageId = message.id;
  }
  frame();
  if (channel.id !== state.channelId) $('announcer').textContent = words().newIn(channelTitle(channel));
}

// Commands and the bot's presence change while somebody may be typing: the box is made anew only when they differ.
async function refresh() {
  const before = JSON.stringify(state.commands);
  try {
    const { channel } = who;
    const loaded = await loadState(actor());
    // Whoever went elsewhere meanwhile is shown that.
    if (channel !== who.channel || loaded.me.key !== who.as) return;
    state = loaded;
  } catch (error) {
    // The channel that was open is gone; of a server that is gone the line tells.
    if (error instanceof PageError) await change(FIRST);
    return;
  }
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
    lost: () => showStatus(words().unreachable, false),
  });
}

try {
  await load();
} catch {
  // Where this tab was before is of another run.
  Object.assign(who, FIRST);
  await load();
}
wireSettings(who, change);
begin(true);
follow();
