import { element } from './dom.js';
import { shownMessage } from './message.js';

/** How near the end, in pixels, somebody must be to be kept there. */
const NEAR_END = 160;

/**
 * The messages of the channel. Gives what shows all of them, one that is new or changed, one that is gone, and a notice
 * of the page itself. Whoever listens is told of new messages through `announcer`.
 */
export function conversation({ log, scroller, announcer, welcome }, viewOf) {
  const dismissed = new Set();
  let messages = new Map();
  const find = (id) => log.querySelector(`[data-id="${id}"]`);
  const remove = (id) => {
    messages.delete(id);
    find(id)?.remove();
    showWelcome();
  };
  const showWelcome = () => {
    const isEmpty = log.childElementCount === 0 && !document.body.hasAttribute('data-forum');
    welcome.hidden = !isEmpty;
    document.body.toggleAttribute('data-empty', isEmpty);
  };
  const view = () => ({
    ...viewOf(),
    repliedTo: (id) => messages.get(id),
    dismiss: ({ id }) => {
      dismissed.add(id);
      remove(id);
    },
  });
  const scrollToEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  // An answer longer than the window is read from its beginning.
  const scrollTo = (shown) => {
    if (shown.offsetHeight < scroller.clientHeight) scrollToEnd();
    else shown.scrollIntoView({ block: 'start' });
  };
  return {
    show(all) {
      messages = new Map(all.filter(({ id }) => !dismissed.has(id)).map((message) => [message.id, message]));
      log.replaceChildren(...[...messages.values()].map((message) => shownMessage(message, view())));
      showWelcome();
      // The welcome is read from its beginning.
      if (messages.size > 0) scrollToEnd();
      else scroller.scrollTop = 0;
    },
    put(message) {
      if (dismissed.has(message.id)) return;
      const wasLoading = messages.get(message.id)?.loading ?? false;
      messages.set(message.id, message);
      const shown = shownMessage(message, view());
      const former = find(message.id);
      const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
      if (former) replace(former, shown);
      else log.append(shown);
      showWelcome();
      if (!former || (wasLoading && isAtEnd)) scrollTo(shown);
      if (!message.loading) announcer.textContent = `${message.author.name}: ${message.text.slice(0, 300)}`;
    },
    remove,
    /** Says something that is no message. */
    say(...children) {
      log.append(element('p', { class: 'notice', role: 'alert', dir: 'auto' }, ...children));
      showWelcome();
      scrollToEnd();
    },
  };
}

/** Puts a changed message in the place of the former one. Whoever was at a button stays at the one in its place. */
function replace(former, shown) {
  const places = (article) => [...article.querySelectorAll('button, select')];
  const at = places(former).indexOf(document.activeElement);
  const top = former.getBoundingClientRect().top;
  former.replaceWith(shown);
  const next = places(shown)[at];
  next?.focus({ preventScroll: true });
  // A new page of an answer is read from its beginning.
  if (at >= 0 && top < 0) shown.scrollIntoView({ block: 'start' });
}
