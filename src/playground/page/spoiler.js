import { element } from './dom.js';

/** Something hidden until it is clicked, or Enter or Space is pressed on it; `label` is what is read out meanwhile. */
export function hidden(label, ...children) {
  const inside = element('span', { class: 'spoiler-inside', inert: true }, ...children);
  const box = element('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': label }, inside);
  const reveal = (event) => {
    if (box.classList.contains('revealed')) return;
    event.preventDefault();
    box.classList.add('revealed');
    inside.removeAttribute('inert');
    for (const attribute of ['role', 'aria-label', 'tabindex']) box.removeAttribute(attribute);
  };
  box.addEventListener('click', reveal);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal(event);
  });
  return box;
}
