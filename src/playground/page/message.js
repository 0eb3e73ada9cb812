import { shownComponent } from './components.js';
import { element, outwardLink } from './dom.js';
import { shownText } from './text.js';

const NOTE = 'Only you can see this';

/**
 * A message as an element. `view` has `locale`, `botName`, `userName(id)`, `channelName(id)`, `commands` (those that can
 * be called on messages) and what the reader does: `press`, `choose`, `call`, `dismiss`, each given the message first.
 */
export function shownMessage(message, view) {
  const own = {
    ...view,
    press: (button) => view.press(message, button),
    choose: (select, values) => view.choose(message, select, values),
  };
  return element(
    'article',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}`,
      'data-id': message.id,
      'aria-busy': `${message.loading}`,
    },
    message.used &&
      element('p', { class: 'used' }, `${message.used.by} used `, element('b', {}, message.used.what)),
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
    menu(message, view),
  );
}

function initial({ author }) {
  return [...author.name][0] ?? '?';
}

function heading({ author, createdAtMs, editedAtMs }, { locale }) {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(createdAtMs));
  return element(
    'h4',
    {},
    element('span', { class: 'name' }, author.name),
    author.isBot && element('span', { class: 'tag' }, 'APP'),
    element('time', {}, time),
    editedAtMs !== undefined && element('span', { class: 'edited' }, '(edited)'),
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
    return [element('p', { class: 'thinking' }, dots, ` ${message.author.name} is thinking…`)];
  }
  return [
    message.content && shownText(message.content, view),
    ...message.embeds.map((embed) => shownEmbed(embed, view)),
    ...message.components.map((component) => shownComponent(component, view)),
    ...message.attachments.map(({ filename, url }) => outwardLink(url, { class: 'file' }, `📎 ${filename}`)),
  ];
}

function shownEmbed({ title, description, url, fields = [], footer: foot, color }, view) {
  const box = element(
    'div',
    { class: 'container accented' },
    title && element('h4', { dir: 'auto' }, url ? outwardLink(url, {}, title) : title),
    description && shownText(description, view),
    ...(fields ?? []).map(({ name, value }) =>
      element('div', {}, element('b', { dir: 'auto' }, name), shownText(value, view)),
    ),
    foot && element('p', { class: 'subtext', dir: 'auto' }, foot.text),
  );
  if (typeof color === 'number') box.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  return box;
}

function footer(message, view) {
  if (!message.ephemeral) return [];
  const dismiss = element(
    'button',
    { type: 'button', class: 'plain', onclick: () => view.dismiss(message) },
    'Dismiss',
  );
  return [element('p', { class: 'note' }, `${NOTE} · `, dismiss)];
}

function menu(message, { commands, call }) {
  if (message.loading || message.ephemeral || commands.length === 0) return undefined;
  const items = commands.map(({ name }) =>
    element('button', { type: 'button', class: 'plain', onclick: () => call(message, name) }, name),
  );
  return element('div', { class: 'menu', role: 'group', 'aria-label': 'Apps' }, ...items);
}
