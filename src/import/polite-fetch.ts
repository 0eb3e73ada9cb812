import { OneAtATime } from '../disk/one-at-a-time.js';
import { faultOf, fetchOnce, urlOf } from '../fetch/fetch-once.js';
import { limitOf } from '../fetch/fetch-safely.js';
import type { FetchedContent, FetchFailure, FetchOptions } from '../fetch/fetched.js';
import { type HostRules, rulesOf } from './host-rules.js';
import { ROBOT } from './robot.js';

export interface PoliteOptions extends Pick<FetchOptions, 'mayReach' | 'resolve' | 'clock'> {
  /** Between two requests to one host, unless its robots.txt asks for more. */
  readonly pauseMs: number;
  /** Before a second try; before a third, four times as long. */
  readonly backOffMs: number;
  /** Waits, or rejects when the signal says so. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

export type PoliteRequest = Pick<FetchOptions, 'accept' | 'maxBytes' | 'timeoutMs'>;

export type PolitelyFetched =
  | FetchedContent
  | FetchFailure
  /** The site does not wish that programs read this page. */
  | { readonly state: 'disallowed' }
  /** The site wishes to be left alone for longer than anybody waits. */
  | { readonly state: 'resting'; readonly until: Date }
  /** Its robots.txt, which says what may be read, could not be read itself. */
  | { readonly state: 'no-rules' };

export interface PoliteFetch {
  fetch(address: string, request: PoliteRequest): Promise<PolitelyFetched>;
  /** The sitemaps that the robots.txt of a site names. */
  sitemapsOf(address: string): Promise<readonly string[]>;
}

interface Moved {
  readonly state: 'moved';
  readonly to: URL;
}

type Once = FetchedContent | FetchFailure | Moved;

interface Host {
  readonly rules: HostRules;
  /** When it may be asked again. */
  freeAt: number;
  restsUntil: Date | undefined;
}

const USER_AGENT = `${ROBOT}/0.1 (imports news coverage into a search archive)`;
const MAX_REDIRECTS = 4;
const TRIES = 3;
/** Whoever asks for more rest than this is not waited for. */
const MAX_WAIT_MS = 2 * 60 * 1000;
/** A host that cannot be reached is not tried again for each of its pages. */
const FAILING_MS = 60 * 1000;
/** So many hosts are remembered at once. */
const MAX_HOSTS = 1000;
const ROBOTS_REQUEST = { accept: 'text/plain, */*;q=0.5', maxBytes: 512 * 1024, timeoutMs: 20_000 };

/**
 * Fetches as a guest does: by the rules of each host's robots.txt, one request at a time, with a pause in between, and after a
 * fault later and later, a few times only.
 */
export function politeFetch(options: PoliteOptions): PoliteFetch {
  const { clock, sleep, signal, pauseMs } = options;
  const turns = new OneAtATime();
  const hosts = new Map<string, Host>();
  const failing = new Map<string, { readonly answer: FetchFailure; readonly untilMs: number }>();

  /** What is known of a host, its robots.txt among it; the fault where that cannot be had. */
  async function hostOf(url: URL): Promise<Host | FetchFailure> {
    const known = hosts.get(url.host);
    if (known !== undefined) return known;
    const fault = failing.get(url.host);
    if (fault !== undefined && fault.untilMs > clock().getTime()) return fault.answer;
    const unruled: Host = { rules: rulesOf(url, ''), freeAt: 0, restsUntil: undefined };
    let at = new URL('/robots.txt', url);
    let answer = await tried(at, unruled, ROBOTS_REQUEST);
    for (let hops = 0; answer.state === 'moved' && hops < MAX_REDIRECTS; hops += 1) {
      at = answer.to;
      answer = await tried(at, unruled, ROBOTS_REQUEST);
    }
    const status = answer.state === 'failed' ? answer.status : undefined;
    // RFC 9309: where there is no robots.txt all may be read, where it cannot be had nothing.
    const isMissing = status !== undefined && status >= 400 && status < 500 && status !== 429;
    if (answer.state === 'moved') return failed('too-many-redirects');
    if (answer.state === 'failed' && !isMissing) {
      failing.set(url.host, { answer, untilMs: clock().getTime() + FAILING_MS });
      return answer;
    }
    const text = answer.state === 'fetched' ? new TextDecoder().decode(answer.body) : '';
    const host = { ...unruled, rules: rulesOf(url, text) };
    if (hosts.size >= MAX_HOSTS) hosts.delete(hosts.keys().next().value ?? '');
    hosts.set(url.host, host);
    return host;
  }

  /** Asks for one address when its host may be asked again, up to three times. */
  async function tried(url: URL, host: Host, request: PoliteRequest): Promise<Once> {
    for (let attempt = 1; ; attempt += 1) {
      await sleep(Math.max(0, host.freeAt - clock().getTime()), signal);
      const answer = await once(url, request);
      const now = clock().getTime();
      host.freeAt = now + Math.max(pauseMs, host.rules.delayMs);
      if (answer.state !== 'failed' || !isPassing(answer)) return answer;
      const restMs = (answer.retryAt?.getTime() ?? 0) - now;
      if (restMs > MAX_WAIT_MS) host.restsUntil = answer.retryAt;
      if (attempt === TRIES || restMs > MAX_WAIT_MS) return answer;
      host.freeAt = Math.max(host.freeAt, now + Math.max(restMs, options.backOffMs * 4 ** (attempt - 1)));
    }
  }

  async function once(url: URL, request: PoliteRequest): Promise<Once> {
    const limit = limitOf({ timeoutMs: request.timeoutMs, signal });
    try {
      const answer = await fetchOnce(url, { ...options, ...request, userAgent: USER_AGENT }, limit);
      // Nothing was said of an earlier answer, so that there is none which is the same.
      return answer.state === 'unchanged' ? failed('unreachable') : answer;
    } catch (error) {
      signal.throwIfAborted();
      return failed(faultOf(error, limit));
    }
  }

  /** One address, by the rules of its host; where it has moved to, other rules may hold. */
  function asked(url: URL, request: PoliteRequest): Promise<PolitelyFetched | Moved> {
    return turns.run(url.host, async () => {
      const host = await hostOf(url);
      if ('state' in host) return host.status === undefined ? host : { state: 'no-rules' };
      if (host.restsUntil !== undefined && host.restsUntil > clock())
        return { state: 'resting', until: host.restsUntil };
      return host.rules.mayRead(url) ? tried(url, host, request) : { state: 'disallowed' };
    });
  }

  return {
    fetch: async (address, request) => {
      try {
        let url = urlOf(address);
        for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
          const answer = await asked(url, request);
          if (answer.state !== 'moved') return answer;
          url = answer.to;
        }
        return failed('too-many-redirects');
      } catch (error) {
        signal.throwIfAborted();
        return failed(faultOf(error, signal));
      }
    },
    sitemapsOf: async (address) => {
      const url = urlOf(address);
      const host = await turns.run(url.host, () => hostOf(url));
      return 'state' in host ? [] : host.rules.sitemaps;
    },
  };
}

function failed(fault: FetchFailure['fault']): FetchFailure {
  return { state: 'failed', fault, status: undefined, retryAt: undefined };
}

/** Whether it may go better a little later. */
function isPassing({ fault, status }: FetchFailure): boolean {
  if (status !== undefined) return status === 429 || status >= 500;
  return fault === 'unreachable' || fault === 'too-slow';
}
