import type { Upload } from '../attachment-store.js';
import type { World } from '../world.js';

/** A request to the REST API, read from the wire. */
export interface ApiRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** An answer; without a body it is empty. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One route of the REST API. Routes of interactions and webhooks need no bot token: their own token is in the path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in Discord's documentation, with `:name` for what varies. */
  readonly path: string;
  readonly needsToken: boolean;
  readonly answer: (world: World, request: ApiRequest) => ApiAnswer;
}

/** A result with status 200. */
export function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

/** A success with nothing to say. */
export const NO_CONTENT: ApiAnswer = { status: 204 };

/** A part of the path, which the route's pattern guarantees. */
export function param({ params }: ApiRequest, name: string): string {
  return params[name] ?? '';
}
