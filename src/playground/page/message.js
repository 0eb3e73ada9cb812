import { shownComponent } from './components.js';
import { element } from './dom.js';
import { shownEmbed } from './embed.js';
import { shownAttachment, unshownAttachments } from './media.js';
import { messageMenu, openMenu } from './message-menu.js';
import { shownText } from './text.js';

const CROSSPOSTED = 1 << 0;

/**
 * A message as an element. `view` has `locale`, `words`, `userName(id)`, `channelName(id)`, `roleName(id)`, `repliedTo(id)`,
 * `commands` (those that can be called on messages) and what the reader does: `press`, `choose`, `call`, `dismiss`,
 * each given the message first.
 */
export function shownMessage(message, view) {
  const own = {
    ...view,
    message,
    press: (button) => view.press(message, button),
    choose: (select, values) => view.choose(message, select, values),
  };
  const menu = messageMenu(message, view);
  const article = element(
    'article',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}${mentionsMe(message, view) ? ' mentioned' : ''}`,
      'data-id': message.id,
      'aria-busy': `${message.loading}`,
      'aria-label': `${message.author.name}, ${shownMinute(message, view)}`,
    },
    above(message, view),
    element(
      'span',
      { class: `avatar${message.author.isBot ? ' bot' : ''}`, 'aria-hidden': 'true' },
      initial(message),
    ),
    element(
      'div',
      { class: 'body' },
      heading(message, view),
      ...content(message, own),
      ...footer(message, view),
    ),
    menu,
  );
  article.addEventListener('contextmenu', (event) => {
    // A link keeps the browser's own menu: its address may be wanted.
    if (!event.target.closest('a') && openMenu(article)) event.preventDefault();
  });
  return article;
}

function mentionsMe({ mentionedUserIds, mentionedRoleIds, mentionsEveryone }, { myId, myRoleIds }) {
  const isRoleMine = mentionedRoleIds.some((id) => myRoleIds.includes(id));
  return mentionsEveryone || isRoleMine || mentionedUserIds.includes(myId);
}

function initial({ author }) {
  return [...author.name][0] ?? '?';
}

function shownMinute({ createdAtMs }, { locale }) {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(createdAtMs));
}

/** Above a message: who used which command, or what it replies to. */
function above({ used, repliesTo }, { repliedTo, userName, words }) {
  if (used) {
    const [by, what] = [used.by, used.what].map((name) => element('b', { dir: 'auto' }, name));
    return element('p', { class: 'used' }, ...words.used(by, what));
  }
  if (repliesTo === undefined) return undefined;
  const original = repliedTo(repliesTo);
  const text = original ? named(original.text, userName).slice(0, 120) : words.gone;
  return element(
    'p',
    { class: 'used' },
    '↱ ',
    element('b', {}, original?.author.name ?? ''),
    ' ',
    element('bdi', {}, text),
  );
}

function named(text, userName) {
  return text.replaceAll(/<@!?(\d+)>/g, (_mention, id) => `@${userName(id)}`);
}

function heading(message, view) {
  const { author, editedAtMs } = message;
  return element(
    'h4',
    {},
    element('span', { class: 'name' }, author.name),
    author.isBot && element('span', { class: 'tag' }, view.words.app),
    element('time', { datetime: new Date(message.createdAtMs).toISOString() }, shownMinute(message, view)),
    editedAtMs !== undefined && element('span', { class: 'edited' }, view.words.edited),
    (message.flags & CROSSPOSTED) !== 0 && element('span', { class: 'edited' }, view.words.published),
  );
}

function content(message, view) {
  if (message.loading) {
    const dots = element(
      'span',
      { class: 'dots', 'aria-hidden': 'true' },
      element('i'),
      element('i'),
      element('i'),
    );
    return [element('p', { class: 'thinking' }, dots, ` ${view.words.thinking(message.author.name)}`)];
  }
  return [
    message.content && shownText(message.content, view),
    ...message.embeds.map((embed) => shownEmbed(embed, view)),
    ...message.components.map((component) => shownComponent(component, view)),
    ...unshownAttachments(message).map(shownAttachment),
  ];
}

function footer(message, view) {
  if (!message.ephemeral) return [];
  const dismiss = element(
    'button',
    { type: 'button', class: 'plain', onclick: () => view.dismiss(message) },
    view.words.dismiss,
  );
  return [element('p', { class: 'note' }, `◉ ${view.words.onlyYou} · `, dismiss)];
}
