/** What each list was last made of. */
const madeOf = new WeakMap();

/** Fills a list anew only if what it shows has changed: the keyboard may be in it. */
export function renew(list, shown, make) {
  const key = JSON.stringify(shown);
  if (madeOf.get(list) === key) return;
  madeOf.set(list, key);
  list.replaceChildren(...make());
}
