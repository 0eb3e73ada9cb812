import type { lookup } from 'node:dns';

export interface FetchOptions {
  /** As the header of that name: the kinds of content that are of use. */
  readonly accept: string;
  /** Who asks. */
  readonly userAgent: string;
  /** Of the last answer, so that the server need not send the same again. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Whether an address may be connected to. It is asked of every address that is, also after a redirect. */
  readonly mayReach: (address: string) => boolean;
  /** How names become addresses; default: as the system does it. */
  readonly resolve?: typeof lookup;
  readonly clock: () => Date;
  /** Of the content when it is unpacked. */
  readonly maxBytes: number;
  /** For all of it, redirects included. */
  readonly timeoutMs: number;
  /** Ends the request before its time is up. */
  readonly signal?: AbortSignal | undefined;
}

export const FETCH_FAULTS = [
  'bad-address',
  'private',
  'too-large',
  'too-slow',
  'too-many-redirects',
  'refused',
  'unreachable',
] as const;

/** Why nothing was fetched. */
export type Fault = (typeof FETCH_FAULTS)[number];

export interface FetchedContent {
  readonly state: 'fetched';
  /** Where it stood in the end. */
  readonly url: URL;
  readonly body: Uint8Array;
  /** `text/html`; `undefined` where the server does not say. */
  readonly mediaType: string | undefined;
  /** The encoding that the server names, in lower case. */
  readonly charset: string | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

export interface FetchFailure {
  readonly state: 'failed';
  readonly fault: Fault;
  /** The status of HTTP, where the server answered with one that is no success. */
  readonly status: number | undefined;
  /** Before then, the server does not wish to be asked. */
  readonly retryAt: Date | undefined;
}

export type Received = FetchedContent | { readonly state: 'unchanged' } | FetchFailure;

/** A request that is given up. */
export class FetchFaultError extends Error {
  override readonly name = 'FetchFaultError';

  constructor(readonly fault: Fault) {
    super(fault);
  }
}
