import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Context } from '../context.js';

/** What comes of a slow network, a deleted message or a missing permission: nothing that we could mend. */
const EXPECTED_CODES: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction, // 10062: answered too late
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, // 40060
  RESTJSONErrorCodes.UnknownWebhook, // 10015: fifteen minutes are over
  RESTJSONErrorCodes.InvalidWebhookToken, // 50027: likewise
  RESTJSONErrorCodes.UnknownMessage, // 10008: deleted meanwhile
  RESTJSONErrorCodes.MissingAccess, // 50001
  RESTJSONErrorCodes.MissingPermissions, // 50013
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, // 160002
]);

/**
 * Logs what went wrong.
 *
 * @param what the command, or whatever else was being answered
 * @returns the reference to tell the member, if it is a bug
 */
export function loggedFault(
  error: unknown,
  { what, log }: { readonly what: string; readonly log: Context['log'] },
): string | undefined {
  if (error instanceof DiscordAPIError && EXPECTED_CODES.has(error.code)) {
    log.warn({ code: error.code, reason: error.message, command: what }, 'Discord refused a response');
    return undefined;
  }
  const reference = randomBytes(4).toString('hex');
  log.error({ err: error, command: what, reference }, 'A command failed');
  return reference;
}
