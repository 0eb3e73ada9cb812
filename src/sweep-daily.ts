import type { Logger } from 'pino';
import type { Clock } from './clock/clock.js';
import type { GuildData } from './state/guild-data.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long after the bot was removed from a server, what it kept for it goes. */
const KEPT_DAYS = 30;

interface Given {
  readonly clock: Clock;
  readonly guilds: Pick<GuildData, 'sweep'>;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/** Deletes, now and once a day, what is kept for servers that the bot was removed from. @returns ends it */
export function sweepDaily({ clock, guilds, log }: Given): () => void {
  let cancel = () => {};
  const sweep = async () => {
    const now = clock.now().getTime();
    try {
      const servers = await guilds.sweep(new Date(now - KEPT_DAYS * DAY_MS));
      if (servers > 0) log.info({ servers }, 'What was kept for servers that the bot has left is deleted');
    } catch (error) {
      log.error({ err: error }, 'What is kept for servers that the bot has left could not be deleted');
    }
    cancel = clock.setTimer(new Date(now + DAY_MS), sweep);
  };
  cancel = clock.setTimer(clock.now(), sweep);
  return () => cancel();
}
