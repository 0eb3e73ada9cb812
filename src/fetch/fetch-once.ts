import { lookup as systemLookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Fault, FetchFaultError, type FetchOptions, type Received } from './fetched.js';
import { receivedBytes } from './received-bytes.js';

/** What came of one request: an answer, or another address at which it stands. */
export type Answered = Received | { readonly state: 'moved'; readonly to: URL };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Whoever asks for more rest than this is asked again nevertheless. */
const MAX_REST_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_HEADER_LENGTH = 300;

/**
 * Asks for one address, and follows no redirect.
 *
 * @throws FetchFaultError for an address that may not be asked, and the errors of the network
 */
export async function fetchOnce(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Answered> {
  const response = await answerTo(url, options, signal);
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (REDIRECTS.has(status) && location !== undefined) {
    response.destroy();
    return { state: 'moved', to: urlOf(location, url) };
  }
  if (status === 304) {
    response.destroy();
    return { state: 'unchanged' };
  }
  if (status !== 200) {
    response.destroy();
    const retryAt = restUntil(response.headers['retry-after'], options.clock());
    return { state: 'failed', fault: 'refused', status, retryAt };
  }
  const body = await receivedBytes(response, options);
  const { etag, 'last-modified': lastModified } = response.headers;
  return { state: 'fetched', url, body, etag, lastModified, ...typeOf(response.headers['content-type']) };
}

/** @throws FetchFaultError for anything but http and https, and for addresses with a password */
export function urlOf(address: string, base?: URL): URL {
  const given = address.trim();
  if (!URL.canParse(given, base?.href)) throw new FetchFaultError('bad-address');
  const url = new URL(given, base?.href);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new FetchFaultError('bad-address');
  return url;
}

/** What went wrong, by the error that was thrown. @throws what is no error */
export function faultOf(error: unknown, signal: AbortSignal): Fault {
  if (error instanceof FetchFaultError) return error.fault;
  if (signal.aborted) return 'too-slow';
  // Of the network: no such name, nobody there, a certificate that is no good, an answer that is no HTTP.
  if (error instanceof Error) return 'unreachable';
  throw error;
}

function answerTo(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in place of a name is not looked up.
  if (isIP(host) !== 0 && !options.mayReach(host)) throw new FetchFaultError('private');
  const headers = {
    accept: options.accept,
    // What is packed is unpacked as it comes, up to the same limit.
    'accept-encoding': 'gzip',
    'user-agent': options.userAgent,
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
        return callback(new FetchFaultError('private'), '');
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function typeOf(header: string | undefined) {
  const written = (header ?? '').slice(0, MAX_HEADER_LENGTH);
  const mediaType = (written.split(';')[0] ?? '').trim().toLowerCase() || undefined;
  const charset = /charset=["']?([\w.:-]{1,40})/i.exec(written)?.[1]?.toLowerCase();
  return { mediaType, charset };
}

/** `Retry-After`: seconds or a date. */
function restUntil(retryAfter: string | undefined, now: Date): Date | undefined {
  if (retryAfter === undefined) return undefined;
  const atMs = /^\d+$/.test(retryAfter) ? now.getTime() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  if (Number.isNaN(atMs) || atMs <= now.getTime()) return undefined;
  return new Date(Math.min(atMs, now.getTime() + MAX_REST_MS));
}
