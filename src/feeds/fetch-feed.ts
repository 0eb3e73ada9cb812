import { lookup as systemLookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { unpacked } from './unpack.js';

export interface FetchOptions {
  /** Of the last answer, so that the server need not send the same again. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Whether an address may be connected to. It is asked of every address that is, also after a redirect. */
  readonly mayReach: (address: string) => boolean;
  /** How names become addresses; default: as the system does it. */
  readonly resolve?: typeof systemLookup;
  readonly clock: () => Date;
  readonly maxBytes?: number;
  /** For all of it, redirects included. */
  readonly timeoutMs?: number;
}

export type FetchFault =
  | 'bad-address'
  | 'private'
  | 'too-large'
  | 'too-slow'
  | 'too-many-redirects'
  | 'refused'
  | 'unreachable';

export type Fetched =
  | {
      readonly state: 'fetched';
      /** Unpacked. */
      readonly body: Uint8Array;
      /** Where it came from, after all redirects. */
      readonly address: string;
      /** As the server names it. */
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
const MAX_REDIRECTS = 4;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Whoever asks for more rest than this is asked again nevertheless. */
const MAX_REST_MS = 7 * 24 * 60 * 60 * 1000;
const USER_AGENT = 'Dragoman (feed reader)';

class FeedFault extends Error {
  override readonly name = 'FeedFault';

  constructor(readonly fault: FetchFault) {
    super(fault);
  }
}

/** What stands at an address: only http and https, only addresses that may be reached, within limits of size and time. */
export async function fetchFeed(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  try {
    let url = urlOf(address);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await answerTo(url, options, signal);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (REDIRECTS.has(status) && location !== undefined) {
        response.destroy();
        url = urlOf(location, url);
        continue;
      }
      return await fetchedOf(response, url, options);
    }
    return failed('too-many-redirects');
  } catch (error) {
    if (error instanceof FeedFault) return failed(error.fault);
    if (signal.aborted) return failed('too-slow');
    // Of the network: no such name, nobody there, a certificate that is no good, an answer that is no HTTP.
    if (error instanceof Error) return failed('unreachable');
    throw error;
  }
}

function failed(fault: FetchFault, retryAt?: Date): Fetched {
  return { state: 'failed', fault, retryAt };
}

function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FeedFault('bad-address');
  const url = new URL(address, base?.href);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new FeedFault('bad-address');
  return url;
}

function answerTo(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in place of a name is not looked up.
  if (isIP(host) !== 0 && !options.mayReach(host)) throw new FeedFault('private');
  const headers = {
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, */*;q=0.5',
    // Whatever is packed comes out larger than it came in. Some servers pack all the same.
    'accept-encoding': 'identity',
    'user-agent': USER_AGENT,
    ...(options.etag !== undefined && { 'if-none-match': options.etag }),
    ...(options.lastModified !== undefined && { 'if-modified-since': options.lastModified }),
  };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // No agent: a connection that is kept could have been made before an address was refused.
    const sent: ClientRequest = send(
      url,
      { headers, signal, agent: false, lookup: guarded(options) },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Looks a name up as it is connected to, so that it cannot be another address by then. */
function guarded({ mayReach, resolve = systemLookup }: FetchOptions): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => mayReach(address)))
        return callback(new FeedFault('private'), '');
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

async function fetchedOf(
  response: IncomingMessage,
  url: URL,
  { clock, maxBytes = MAX_BYTES }: FetchOptions,
): Promise<Fetched> {
  const status = response.statusCode ?? 0;
  if (status === 304) {
    response.destroy();
    return { state: 'unchanged' };
  }
  if (status !== 200) {
    response.destroy();
    return failed('refused', restUntil(response.headers['retry-after'], clock()));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    // Nothing has set an encoding, so that it is bytes.
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maxBytes) {
      response.destroy();
      return failed('too-large');
    }
    chunks.push(bytes);
  }
  const { etag, 'last-modified': lastModified, 'content-type': type = '' } = response.headers;
  const body = await unpacked(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
  if (body === undefined) return failed('too-large');
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(type.slice(0, 500))?.[1];
  return { state: 'fetched', body, address: url.href, charset, etag, lastModified };
}

/** `Retry-After`: seconds or a date. */
function restUntil(retryAfter: string | undefined, now: Date): Date | undefined {
  if (retryAfter === undefined) return undefined;
  const atMs = /^\d+$/.test(retryAfter) ? now.getTime() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  if (Number.isNaN(atMs) || atMs <= now.getTime()) return undefined;
  return new Date(Math.min(atMs, now.getTime() + MAX_REST_MS));
}
