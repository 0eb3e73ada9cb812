import { element } from './dom.js';

/**
 * The commands that can be called on a message: a button opens them, as does a right click on the message. Undefined
 * where there are none.
 */
export function messageMenu(message, { commands, call, words }) {
  if (message.loading || message.ephemeral || commands.length === 0) return undefined;
  const items = commands.map(({ name, shown }) =>
    element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, dir: 'auto', onclick: () => run(name) },
      shown,
    ),
  );
  const list = element(
    'div',
    { class: 'menu-items', role: 'menu', 'aria-label': words.apps, hidden: true },
    ...items,
  );
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'menu-opener',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': words.apps,
      title: words.apps,
    },
    '⋯',
  );
  const menu = element('div', { class: 'menu' }, opener, list);
  const set = (isOpen) => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', `${isOpen}`);
    if (isOpen) items[0].focus();
  };
  const run = (name) => {
    set(false);
    opener.focus();
    call(message, name);
  };
  opener.addEventListener('click', () => set(list.hidden));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget)) set(false);
  });
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') {
      set(false);
      opener.focus();
      return;
    }
    const at = items.indexOf(document.activeElement);
    items[(at + step + items.length) % items.length].focus();
  });
  menu.addEventListener('open', () => set(true));
  return menu;
}

/** Opens the menu of a message's element, if it has one; says whether. */
export function openMenu(article) {
  const menu = article.querySelector('.menu');
  menu?.dispatchEvent(new Event('open'));
  return menu !== null;
}
