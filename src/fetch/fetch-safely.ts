import { faultOf, fetchOnce, urlOf } from './fetch-once.js';
import type { FetchOptions, Received } from './fetched.js';

const MAX_REDIRECTS = 4;

/** What stands at an address: only http and https, only addresses that may be reached, within limits of size and time. */
export async function fetchSafely(address: string, options: FetchOptions): Promise<Received> {
  const signal = limitOf(options);
  try {
    let url = urlOf(address);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const answer = await fetchOnce(url, options, signal);
      if (answer.state !== 'moved') return answer;
      url = answer.to;
    }
    return { state: 'failed', fault: 'too-many-redirects', status: undefined, retryAt: undefined };
  } catch (error) {
    return { state: 'failed', fault: faultOf(error, signal), status: undefined, retryAt: undefined };
  }
}

/** What ends a request: its time is up, or whoever asked wants no more of it. */
export function limitOf({ timeoutMs, signal }: Pick<FetchOptions, 'timeoutMs' | 'signal'>): AbortSignal {
  const limit = AbortSignal.timeout(timeoutMs);
  return signal === undefined ? limit : AbortSignal.any([limit, signal]);
}
