/** A setting that this browser remembers, or undefined; browsers may refuse to remember anything. */
export function remembered(name) {
  try {
    return localStorage.getItem(`dragoman.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a setting where the browser lets us. */
export function remember(name, value) {
  try {
    localStorage.setItem(`dragoman.${name}`, value);
  } catch {
    // Then it holds until the page is left.
  }
}
