import { element } from './dom.js';

/**
 * The list above the message box: commands, choices, people, suggestions. One input at a time owns it. Focus stays in
 * the input; arrow keys move through the list, Enter and Tab take an item, Escape closes it.
 */
export function suggestionList(box) {
  let owner;
  let items = [];
  let active = -1;
  let pick = () => {};

  const mark = (index) => {
    active = index;
    for (const [place, option] of [...box.querySelectorAll('[role="option"]')].entries()) {
      option.setAttribute('aria-selected', `${place === index}`);
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) owner?.removeAttribute('aria-activedescendant');
    else owner?.setAttribute('aria-activedescendant', `suggestion-${index}`);
  };

  const close = () => {
    box.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    owner = undefined;
    items = [];
    active = -1;
  };

  const take = (index) => {
    const [item, then] = [items[index], pick];
    close();
    if (item) then(item);
  };

  return {
    close,
    isOpenFor: (input) => owner === input,
    /** Shows `offered` ({ label, detail, value }) for `input`; `at` is the place of what Enter takes, -1 for nothing. */
    show(input, { heading, offered, at = 0, onPick }) {
      if (offered.length === 0) {
        if (owner === input) close();
        return;
      }
      if (owner !== input) close();
      owner = input;
      items = offered;
      pick = onPick;
      box.replaceChildren(
        element('p', { class: 'suggestions-heading', role: 'presentation' }, heading),
        ...offered.map((item, index) => shownItem(item, index, take)),
      );
      box.setAttribute('aria-label', heading);
      box.hidden = false;
      owner.setAttribute('aria-expanded', 'true');
      mark(at);
    },
    /** Whether the list took the key. */
    key(event) {
      if (box.hidden || event.isComposing) return false;
      if (event.key === 'ArrowDown') mark((active + 1) % items.length);
      else if (event.key === 'ArrowUp') mark(active <= 0 ? items.length - 1 : active - 1);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active >= 0)
        take(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

function shownItem({ label, detail }, index, take) {
  return element(
    'div',
    {
      id: `suggestion-${index}`,
      role: 'option',
      'aria-selected': 'false',
      // Before the input loses its focus, which would close the list.
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => take(index),
    },
    element('span', { class: 'suggestion-label', dir: 'auto' }, label),
    detail && element('span', { class: 'suggestion-detail', dir: 'auto' }, detail),
  );
}
