import { randomUUID } from 'node:crypto';
import { commands } from '../commands/index.js';
import { type Clock, systemClock } from './clock/clock.js';
import { DigestScheduler } from './digest/scheduler.js';
import { digestIds } from './discord/digest/digest-ids.js';
import type { DigestMessage } from './discord/digest/digest-message.js';
import { digestPress } from './discord/digest/digest-press.js';
import { type Bot, type ServeOptions, serve } from './discord/gateway/serve.js';
import { sweepDaily } from './sweep-daily.js';

export interface StartOptions extends Omit<ServeOptions, 'commands' | 'digestRuns'> {
  /** Default: that of this machine. */
  readonly clock?: Clock;
  /** How late a digest may still be sent. */
  readonly digestCatchUpHours?: number;
  /** Digests wait for it: that the articles are loaded, and those that are new noticed. It may reject: then none is sent. */
  readonly loaded?: Promise<unknown>;
}

export interface StartedBot extends Pick<Bot, 'stop'> {
  /** Settles when digests that were missed have been seen to, and the next ones wait for their time. */
  readonly digestsStarted: Promise<void>;
  /** When the next digest of any server goes out. */
  nextDigest(): Promise<Date | undefined>;
}

/** What is given to those who set nothing. */
export const DEFAULT_CATCH_UP_HOURS = 6;

/**
 * Starts the bot with all its commands and digests, in Discord or in the playground.
 *
 * @throws {BadTokenError} if Discord does not know the token
 */
export async function startBot({
  clock = systemClock(),
  digestCatchUpHours = DEFAULT_CATCH_UP_HOURS,
  loaded = Promise.resolve(),
  ...options
}: StartOptions): Promise<StartedBot> {
  const { context } = options;
  const { stores, log } = context;
  const scheduler = new DigestScheduler<DigestMessage>({
    clock,
    stores,
    catchUpHours: digestCatchUpHours,
    processId: randomUUID(),
    log,
  });
  const bot = await serve({ commands, ...options, digestRuns: scheduler });
  const ids = digestIds(bot.idsOf('digest'));
  const digestsStarted = loaded.then(
    () => scheduler.start(digestPress({ client: bot.client, ids, context })),
    // Whoever started loading says why it failed.
    () => undefined,
  );
  const stopSweeping = sweepDaily({ clock, guilds: stores.guilds, log });
  return {
    digestsStarted,
    nextDigest: () => scheduler.next(),
    stop: async () => {
      stopSweeping();
      await scheduler.stop();
      await bot.stop();
    },
  };
}
