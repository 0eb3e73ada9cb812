import { type Client, Events, RESTEvents, Routes } from 'discord.js';
import type { Context } from '../../context.js';
import { BadTokenError } from './login.js';

interface Watching {
  readonly token: string;
  readonly log: Context['log'];
  /** Called once, when Discord has said twice that it does not know the token. */
  readonly onLost: (error: BadTokenError) => void;
}

/** Interactions are answered by tokens of their own: that one of those has ended says nothing about the bot's. */
const OWN_TOKEN = /^\/(?:interactions|webhooks)\//;

/**
 * Notices that Discord does not take the token any more. discord.js then forgets it, and would refuse every further
 * request by itself, while the process seems well. So it is given the token again, and asks who it is: where
 * Discord refuses that too, the token is lost.
 */
export function watchToken(client: Client<true>, { token, log, onLost }: Watching): void {
  let isChecking = false;
  const check = async () => {
    if (isChecking) return;
    isChecking = true;
    client.rest.setToken(token);
    try {
      await client.rest.get(Routes.user());
      log.error('Discord refused the token once, and takes it again');
      isChecking = false;
    } catch (error) {
      // discord.js has forgotten it again.
      client.rest.setToken(token);
      if (!isUnauthorized(error)) {
        log.error({ err: error }, 'Discord refused the token, and could not be asked about it');
        isChecking = false;
        return;
      }
      log.fatal('Discord does not accept the token any more');
      onLost(new BadTokenError({ cause: error }));
    }
  };
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // discord.js forgets the token right after this; we give it back once it has.
    if (status === 401 && !OWN_TOKEN.test(path)) setImmediate(() => void check());
  });
  client.on(Events.Invalidated, () => {
    log.error('Discord ended the session');
    void check();
  });
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 401;
}
