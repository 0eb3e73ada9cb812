import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Context } from '../../context.js';
import type { Words } from '../words.js';

/**
 * What kind of fault it is. All but `bug` come of a slow network, of what people do, or of permissions: nothing that we
 * could mend. `late`: nothing can be said on this interaction any more.
 */
type FaultKind = 'late' | 'deleted' | 'access' | 'bug';

const KINDS: ReadonlyMap<number | string, FaultKind> = new Map<number, FaultKind>([
  [RESTJSONErrorCodes.UnknownInteraction, 'late'], // 10062: answered after three seconds
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'late'], // 40060: by another process, or twice
  [RESTJSONErrorCodes.UnknownWebhook, 'late'], // 10015: fifteen minutes are over
  [RESTJSONErrorCodes.InvalidWebhookToken, 'late'], // 50027: likewise
  [RESTJSONErrorCodes.UnknownMessage, 'deleted'], // 10008
  [RESTJSONErrorCodes.UnknownChannel, 'access'], // 10003
  [RESTJSONErrorCodes.MissingAccess, 'access'], // 50001
  [RESTJSONErrorCodes.MissingPermissions, 'access'], // 50013
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, 'access'], // 160002
]);

/** A fault in the log. */
export interface LoggedFault {
  readonly kind: FaultKind;
  /** By which whoever runs the bot finds it there: eight hexadecimal digits. */
  readonly reference: string;
}

/**
 * Logs what went wrong.
 *
 * @param what the command, or whatever else was being answered
 */
export function loggedFault(
  error: unknown,
  { what, log }: { readonly what: string; readonly log: Context['log'] },
): LoggedFault {
  const reference = randomBytes(4).toString('hex');
  const kind = (error instanceof DiscordAPIError && KINDS.get(error.code)) || 'bug';
  if (error instanceof DiscordAPIError && kind !== 'bug') {
    const { code, message: reason } = error;
    log.warn({ code, reason, command: what, reference }, 'Discord refused a response');
  } else {
    log.error({ err: error, command: what, reference }, 'A command failed');
  }
  return { kind, reference };
}

/** What to tell the member of a fault; `undefined` where they cannot be told. */
export function faultText({ kind, reference }: LoggedFault, { fault, guide }: Words): string | undefined {
  switch (kind) {
    case 'late':
      return undefined;
    case 'deleted':
      return guide.deleted(reference);
    case 'access':
      return guide.noAccess(reference);
    case 'bug':
      return fault.bug(reference);
  }
}
