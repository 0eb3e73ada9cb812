import { element } from './dom.js';
import { remember, remembered } from './remembered.js';

/** Languages that Discord can be set to and that matter here; Discord has no Arabic. */
const LOCALES = ['en-US', 'uk', 'ru', 'zh-CN', 'zh-TW', 'de', 'fr', 'es-ES', 'tr', 'pl'];

const $ = (id) => document.getElementById(id);

/** The locale that this browser was set to before, or the first of its own languages that Discord knows. */
export function firstLocale() {
  const tags = navigator.languages.flatMap((tag) => [tag, tag.split('-')[0]]);
  return [remembered('locale'), ...tags].find((tag) => LOCALES.includes(tag)) ?? 'en-US';
}

/** Shows who and where the reader is. `go` is given a channel, `ask` an example question. */
export function showFrame(state, { as, go, ask }) {
  const channel = state.channels.find(({ id }) => id === state.channelId);
  const online = state.bot.isConnected;
  $('guild').textContent = state.guild;
  $('channel').textContent = title(channel);
  document.title = `${title(channel)} · Dragoman playground`;
  $('topic').textContent = channel.isDirect ? `Between ${state.bot.name} and you` : channel.topic;
  showStatus(online ? `${state.bot.name} is online` : `${state.bot.name} is not connected`, online);
  renew($('channels'), [state.channels, channel.id], () =>
    state.channels.map((it) => shownChannel(it, it === channel, go)),
  );
  renew($('as'), [state.members, as], () =>
    state.members.map(({ key, name }) => element('option', { value: key, selected: key === as }, name)),
  );
  const isAskable = state.commands.some(({ name, type }) => name === 'ask' && type === 1);
  $('examples').hidden = !isAskable || state.examples.length === 0;
  renew($('example-list'), state.examples, () => state.examples.map((example) => shownExample(example, ask)));
}

/** What each list was last made of. */
const madeOf = new WeakMap();

/** Fills a list anew only if what it shows has changed: the keyboard may be in it. */
function renew(list, shown, make) {
  const key = JSON.stringify(shown);
  if (madeOf.get(list) === key) return;
  madeOf.set(list, key);
  list.replaceChildren(...make());
}

/** Says in the corner how the bot is. */
export function showStatus(text, isOnline) {
  $('status').textContent = text;
  $('status').dataset.online = `${isOnline}`;
}

function title({ name, isDirect }) {
  return `${isDirect ? '@' : '#'} ${name}`;
}

function shownChannel(channel, isCurrent, go) {
  const attributes = {
    type: 'button',
    'aria-current': isCurrent ? 'page' : undefined,
    onclick: () => {
      toggleSidebar(false);
      go(channel);
    },
  };
  return element('li', {}, element('button', attributes, title(channel)));
}

function shownExample({ text, language }, ask) {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', lang: language, dir: 'auto', onclick: () => ask(text), title: text },
      element('span', { class: 'example-language' }, name),
      element('span', { class: 'example-text' }, text),
    ),
  );
}

/** Makes the settings work: `change` is given what changed of { as, locale }. */
export function wireSettings(who, change) {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  $('locale').append(
    ...LOCALES.map((it) => element('option', { value: it, selected: it === who.locale }, names.of(it))),
  );
  $('locale').addEventListener('change', () => {
    remember('locale', $('locale').value);
    change({ locale: $('locale').value });
  });
  $('as').addEventListener('change', () => change({ as: $('as').value }));
  wireTheme();
  $('open-sidebar').addEventListener('click', () => toggleSidebar());
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && document.body.hasAttribute('data-sidebar')) {
      toggleSidebar(false);
      $('open-sidebar').focus();
    }
  });
  document.querySelector('main').addEventListener('pointerdown', ({ target }) => {
    if (!target.closest('#open-sidebar')) toggleSidebar(false);
  });
}

function wireTheme() {
  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
  };
  $('theme').value = remembered('theme') ?? 'system';
  show($('theme').value);
  $('theme').addEventListener('change', () => {
    remember('theme', $('theme').value);
    show($('theme').value);
  });
}

function toggleSidebar(isOpen = !document.body.hasAttribute('data-sidebar')) {
  document.body.toggleAttribute('data-sidebar', isOpen);
  $('open-sidebar').setAttribute('aria-expanded', `${isOpen}`);
}
