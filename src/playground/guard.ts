/** The names under which browsers may reach a server on this machine. */
const LOCAL_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** What a server listens on that is reached under every address of this machine. */
const ALL_ADDRESSES = ['0.0.0.0', '::'];
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/**
 * Whether a request was meant for this server: a foreign name in `Host` is how DNS rebinding shows. Where the server
 * listens on all addresses any of them will do, as an address is no name that leads elsewhere tomorrow.
 */
export function isOwnHost(host: string | undefined, listening: string): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase();
  if (name === undefined) return false;
  if (ALL_ADDRESSES.includes(listening) && ADDRESS.test(name)) return true;
  return LOCAL_NAMES.includes(name) || name === listening.toLowerCase();
}

/** Whether a page of another site sent the request. Clients that are no browsers send no `Origin`. */
export function isForeign(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site') return true;
  return origin !== undefined && origin !== `http://${String(host)}`;
}

/** What every answer to a browser carries. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};
