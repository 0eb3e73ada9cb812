// 512 characters is Discord's bound for the address of a link button (components reference); some are left for it to grow.
const MAX_SEARCH_LENGTH = 500;

/** The address percent-encoded, if it is one that a browser opens: http or https, with a host. */
export function webLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\s*https?:\/\//i.test(value)) return undefined;
  try {
    return new URL(value.trim()).href;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A web search for the headline, within the homepage's site where it is known; at most 500 characters long. */
export function searchLink(headline: string, homepage: string | undefined): string {
  const site = homepage === undefined ? '' : ` site:${new URL(homepage).hostname.replace(/^www\./, '')}`;
  // No letter becomes shorter: of what is longer, the rest would be taken off word by word.
  const words = headline
    .slice(0, MAX_SEARCH_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .split(/\s+/);
  for (;;) {
    const url = `https://duckduckgo.com/?q=${encodeURIComponent(words.join(' ') + site)}`;
    if (url.length <= MAX_SEARCH_LENGTH) return url;
    const last = words.pop() ?? '';
    // A headline without spaces is shortened within its only word, by whole characters.
    if (words.length === 0) words.push([...last].slice(0, Math.min(40, [...last].length - 1)).join(''));
  }
}
