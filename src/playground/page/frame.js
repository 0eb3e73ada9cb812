import { element } from './dom.js';
import { dressPage, LOCALES, ownName, wordsOf } from './locales.js';
import { remember, remembered } from './remembered.js';
import { renew } from './renew.js';
import { channelTitle, showChannels } from './sidebar.js';

const $ = (id) => document.getElementById(id);

/**
 * Shows who and where the reader is. `who` is as whom and in which locale; `go` is given a channel, `ask` an example
 * question, `isUnread` a channel.
 */
export function showFrame(state, who, { go, ask, isUnread }) {
  const words = wordsOf(who.locale);
  const channel = state.channels.find(({ id }) => id === state.channelId);
  const { isConnected, name: bot } = state.bot;
  dressPage(who.locale);
  $('locale-note').hidden = who.locale !== 'ar';
  $('channel').textContent = channelTitle(channel);
  document.title = words.title(channelTitle(channel));
  $('topic').textContent = channel.isDirect ? words.between(bot) : channel.topic;
  showStatus(isConnected ? words.online(bot) : words.offline(bot), isConnected);
  showChannels($('channels'), state, {
    words,
    isUnread,
    go: (it) => {
      toggleSidebar(false);
      go(it);
    },
  });
  renew($('as'), [state.members, who.as, words.people], () =>
    state.members.map(({ key }) =>
      element('option', { value: key, selected: key === who.as }, words.people[key]),
    ),
  );
  const isAskable = state.commands.some(({ name, type }) => name === 'ask' && type === 1);
  $('examples').hidden = !isAskable || state.examples.length === 0;
  renew($('example-list'), state.examples, () => state.examples.map((example) => shownExample(example, ask)));
}

/** Says in the corner how the bot is. */
export function showStatus(text, isOnline) {
  $('status').textContent = text;
  $('status').dataset.online = `${isOnline}`;
}

function shownExample({ text, language }, ask) {
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', lang: language, dir: 'auto', onclick: () => ask(text), title: text },
      element('span', { class: 'example-language' }, ownName(language)),
      element('span', { class: 'example-text' }, text),
    ),
  );
}

/** Makes the settings work: `change` is given what changed of { as, locale }. */
export function wireSettings(who, change) {
  $('locale').append(
    ...LOCALES.map((it) =>
      element('option', { value: it, lang: it, selected: it === who.locale }, ownName(it)),
    ),
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
