import { element } from './dom.js';
import { renew } from './renew.js';

const FORUM = 15;
const ANNOUNCEMENTS = 5;

/** How a channel is written: by its mark and name. */
export function channelTitle({ name, type, isDirect, parentId }) {
  if (isDirect) return `@ ${name}`;
  if (parentId !== undefined) return `↳ ${name}`;
  return `${{ [FORUM]: '▤', [ANNOUNCEMENTS]: '»' }[type] ?? '#'} ${name}`;
}

/** Whether posts are begun here rather than messages written. */
export function isForum({ type }) {
  return type === FORUM;
}

/**
 * Lists the servers with their channels, threads below those they were begun in, and the direct channel. `go` is given
 * the channel that was chosen, `isUnread` tells whether one holds something new.
 */
export function showChannels(place, state, { words, go, isUnread }) {
  const shown = (channel) => {
    const isHere = channel.id === state.channelId;
    return shownChannel(channel, { isHere, isNew: !isHere && isUnread(channel), words, go });
  };
  const direct = state.channels.filter(({ isDirect }) => isDirect);
  const marks = [...state.guilds.flatMap(({ channels }) => channels), ...direct].map(isUnread);
  renew(place, [words.direct, state.guilds, direct, state.channelId, marks], () => [
    ...state.guilds.map(({ name, isHere, channels }) =>
      group({ name, label: words.channelsOf(name), isOpen: isHere }, inOrder(channels).map(shown)),
    ),
    group({ name: words.direct, label: words.direct, isOpen: true }, direct.map(shown)),
  ]);
}

function group({ name, label, isOpen }, items) {
  return element(
    'details',
    { open: isOpen || items.some((it) => it.querySelector('.unread')) },
    element('summary', {}, element('span', { dir: 'auto' }, name)),
    element('ul', { 'aria-label': label }, ...items),
  );
}

/** Threads after the channel that they were begun in. */
function inOrder(channels) {
  const tops = channels.filter(({ parentId }) => parentId === undefined);
  return tops.flatMap((top) => [top, ...channels.filter(({ parentId }) => parentId === top.id)]);
}

function shownChannel(channel, { isHere, isNew, words, go }) {
  const mark =
    isNew && element('span', { class: 'unread' }, element('span', { class: 'unseen' }, ` (${words.unread})`));
  const title = element('span', { dir: 'auto' }, channelTitle(channel));
  return element(
    'li',
    { class: channel.parentId === undefined ? undefined : 'thread' },
    element(
      'button',
      { type: 'button', 'aria-current': isHere ? 'page' : undefined, onclick: () => go(channel) },
      title,
      mark,
    ),
  );
}
