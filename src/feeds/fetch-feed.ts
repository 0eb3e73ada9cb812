import { fetchSafely } from '../fetch/fetch-safely.js';
import type { Fault, FetchOptions } from '../fetch/fetched.js';

export type FeedRequest = Pick<FetchOptions, 'etag' | 'lastModified' | 'mayReach' | 'resolve' | 'clock'> &
  Partial<Pick<FetchOptions, 'maxBytes' | 'timeoutMs'>>;

export type FetchFault = Fault;

export type Fetched =
  | {
      readonly state: 'fetched';
      /** Unpacked. */
      readonly body: Uint8Array;
      /** Where it came from, after all redirects. */
      readonly address: string;
      /** The encoding that the server names. */
      readonly charset: string | undefined;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    }
  | { readonly state: 'unchanged' }
  /** `retryAt`: before then, the server does not wish to be asked. */
  | { readonly state: 'failed'; readonly fault: FetchFault; readonly retryAt: Date | undefined };

/** Three megabytes: some hundred long articles. */
const MAX_BYTES = 3 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*;q=0.5';
const USER_AGENT = 'Dragoman (feed reader)';

/** The feed that stands at an address. */
export async function fetchFeed(address: string, request: FeedRequest): Promise<Fetched> {
  const { maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = request;
  const options = { ...request, maxBytes, timeoutMs, accept: ACCEPT, userAgent: USER_AGENT };
  const received = await fetchSafely(address, options);
  if (received.state === 'unchanged') return received;
  if (received.state === 'failed') {
    const { state, fault, retryAt } = received;
    return { state, fault, retryAt };
  }
  const { state, body, url, charset, etag, lastModified } = received;
  return { state, body, address: url.href, charset, etag, lastModified };
}
