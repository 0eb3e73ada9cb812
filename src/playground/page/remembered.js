/** A setting that this browser remembers, or undefined; browsers may refuse to remember anything. */
export function remembered(name) {
  return read(() => localStorage, name);
}

/** Remembers a setting where the browser lets us. */
export function remember(name, value) {
  write(() => localStorage, name, value);
}

/** What this tab remembers until it is closed: two tabs may be two members. */
export function rememberedHere(name) {
  return read(() => sessionStorage, name);
}

/** Remembers something for this tab. */
export function rememberHere(name, value) {
  write(() => sessionStorage, name, value);
}

// Where storage is forbidden, even to look at it throws.
function read(storage, name) {
  try {
    return storage().getItem(`dragoman.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage, name, value) {
  try {
    storage().setItem(`dragoman.${name}`, value);
  } catch {
    // Then it holds until the page is left.
  }
}
