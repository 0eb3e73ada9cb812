import { DiscordAPIError, HTTPError, type REST, RESTJSONErrorCodes, Routes, SnowflakeUtil } from 'discord.js';
import type { Looked, Posted } from '../../digest/press.js';

/** What is posted, as Discord's API takes it. */
export interface Post {
  readonly channelId: string;
  readonly body: object;
  /** At most 25 characters; the same for the same message. */
  readonly nonce: string;
}

/** However slow Discord is, a post ends in this time; the client tries several times within it. */
const PATIENCE_MS = 45_000;
/** Discord's clock and ours need not agree. */
const CLOCKS_DIFFER_MS = 30_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** The channel is gone, closed to us, or archived. */
const REFUSED_CODES: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownChannel, // 10003
  RESTJSONErrorCodes.UnknownGuild, // 10004
  RESTJSONErrorCodes.MissingAccess, // 50001
  RESTJSONErrorCodes.MissingPermissions, // 50013
  RESTJSONErrorCodes.InvalidActionOnArchivedThread, // 50083
  RESTJSONErrorCodes.ThreadLocked, // 160005
]);

/** Posts a message. The same nonce within a few minutes gives the message of the first time. Never rejects. */
export async function postInChannel(rest: REST, { channelId, body, nonce }: Post): Promise<Posted> {
  try {
    const posted = await rest.post(Routes.channelMessages(channelId), {
      body: { ...body, nonce, enforce_nonce: true },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const messageId = idOf(posted);
    return messageId === undefined ? { kind: 'unknown', reason: 'no-answer' } : { kind: 'posted', messageId };
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Looks for a message of ours among those that a channel got since then, by a custom id in it. Never rejects.
 *
 * @param isWanted whether a custom id is that of the message
 */
export async function findInChannel(
  rest: REST,
  wanted: {
    readonly channelId: string;
    readonly since: Date;
    readonly isWanted: (customId: string) => boolean;
  },
): Promise<Looked> {
  let after = String(SnowflakeUtil.generate({ timestamp: wanted.since.getTime() - CLOCKS_DIFFER_MS }));
  try {
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = new URLSearchParams({ after, limit: String(PAGE_SIZE) });
      const route = Routes.channelMessages(wanted.channelId);
      const got = await rest.get(route, { query, signal: AbortSignal.timeout(PATIENCE_MS) });
      const messages: readonly unknown[] = Array.isArray(got) ? got : [];
      const found = messages.find((each) => customIdsIn(each).some(wanted.isWanted));
      const messageId = idOf(found);
      if (messageId !== undefined) return { kind: 'found', messageId };
      if (messages.length < PAGE_SIZE) return { kind: 'absent' };
      after = messages.map((each) => idOf(each) ?? '0').reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
    }
    return { kind: 'unknown', reason: 'too-many-messages' };
  } catch (error) {
    const failure = failureOf(error);
    const isKnown = failure.kind === 'refused' || failure.kind === 'unauthorized';
    return isKnown ? failure : { kind: 'unknown', reason: failure.reason };
  }
}

/** What came of a post that did not succeed. */
export function failureOf(error: unknown): Exclude<Posted, { kind: 'posted' }> {
  if (error instanceof DiscordAPIError) {
    const { code, status } = error;
    if (status === 401) return { kind: 'unauthorized' };
    if (status === 429) return { kind: 'busy', reason: '429' };
    if (REFUSED_CODES.has(code) || status === 403 || status === 404)
      return { kind: 'refused', reason: String(code) };
    return { kind: 'rejected', reason: String(code) };
  }
  // The server may have failed before it did what was asked, or after.
  if (error instanceof HTTPError) return { kind: 'unknown', reason: String(error.status) };
  if (!(error instanceof Error)) return { kind: 'unknown', reason: String(error) };
  // After a 401, the client has thrown the token away, and says so.
  if (error.message.startsWith('Expected token to be set')) return { kind: 'unauthorized' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { kind: 'unknown', reason: code };
}

function customIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(customIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('custom_id' in value && typeof value.custom_id === 'string') return [value.custom_id];
  return 'components' in value ? customIdsIn(value.components) : [];
}

function idOf(message: unknown): string | undefined {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string'
    ? message.id
    : undefined;
}
