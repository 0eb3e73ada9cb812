import { fetchSafely } from '../fetch/fetch-safely.js';
import type { FetchOptions } from '../fetch/fetched.js';
import type { ArticleAt } from '../tending/upload.js';
import { isPage, PAGE_REQUEST } from './page-request.js';
import { startReading } from './reading.js';
import { ROBOT } from './robot.js';

export type ArticleAtOptions = Pick<FetchOptions, 'mayReach' | 'clock'> & {
  /** Of the page. */
  readonly maxBytes: number;
};

const USER_AGENT = `${ROBOT}/0.1 (fetches a page that a moderator has named)`;
const TIMEOUT_MS = 20_000;

/**
 * Fetches single pages that people name, and makes posts of them. Rules for robots are of no matter for one page that somebody
 * wishes to see; where it may be fetched from is, as for feeds.
 */
export function articleAt({ mayReach, clock, maxBytes }: ArticleAtOptions): ArticleAt {
  return async (address) => {
    const { accept } = PAGE_REQUEST;
    const request = { mayReach, clock, maxBytes, accept, userAgent: USER_AGENT, timeoutMs: TIMEOUT_MS };
    const answer = await fetchSafely(address, request);
    if (answer.state === 'unchanged') return { state: 'refused', refusal: 'unreachable' };
    if (answer.state === 'failed') return { state: 'refused', refusal: answer.fault };
    if (!isPage(answer.mediaType)) {
      const reason = `It is no web page, but ${answer.mediaType?.slice(0, 60)}.`;
      return { state: 'refused', refusal: 'no-article', reason };
    }
    const { body, charset, url } = answer;
    const today = clock().toISOString().slice(0, 10);
    const given = { date: undefined, outlet: undefined, outletElse: undefined, today };
    const reading = startReading();
    try {
      const read = await reading.page({ url: url.href, bytes: body, charset, ...given });
      if (read.state !== 'post') return { state: 'refused', refusal: 'no-article', reason: read.reason };
      const name = read.post.path.slice(read.post.path.lastIndexOf('/') + 1);
      return { state: 'file', name, bytes: new TextEncoder().encode(read.post.text) };
    } finally {
      await reading.close();
    }
  };
}
