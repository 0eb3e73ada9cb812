/**
 * An element with its attributes and children. Texts become text nodes, so nothing that a message says is ever read
 * as HTML. Attributes that are `undefined` or `false` are left out; `on…` attributes are listeners.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false && value !== null) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** A link that opens in a new tab, or its text alone where the address is not http or https. */
export function outwardLink(url, attributes, ...children) {
  if (!isWebAddress(url)) return element('span', attributes, ...children);
  return element(
    'a',
    { ...attributes, href: url, target: '_blank', rel: 'noopener noreferrer' },
    ...children,
  );
}

function isWebAddress(url) {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
