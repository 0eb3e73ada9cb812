/** Parameters that say from where a reader has come, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|ttclid|igshid|mc_cid|mc_eid|_openstat|at_medium|at_campaign|ocid|cmpid|spm)$/i;
/** The same site under other names. */
const SAME_HOST = /^(?:www\d?|m|mobile|amp)\./;

/** An address without what says nothing of the page: fragment and tracking parameters. */
export function plainLink(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  // Setting parameters writes them anew; where none goes, they stay as they are written.
  if (kept.length !== [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** The same for two addresses of one page: whatever their scheme, `www`, fragment, tracking and slash at the end. */
export function linkKey(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(plainLink(address));
  const host = url.host.replace(SAME_HOST, '').replace(/:(?:80|443)$/, '');
  const path = url.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return `${host}${path.endsWith('/') ? path.slice(0, -1) : path}${url.search}`;
}

/** Whether two addresses are of one site, so that what one says of the other may be believed. */
export function isSameSite(one: URL, other: URL): boolean {
  const [first, second] = [one.hostname, other.hostname].map((host) => host.replace(SAME_HOST, ''));
  if (first === undefined || second === undefined) return false;
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}
