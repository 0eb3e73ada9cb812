import { type Client, Events } from 'discord.js';
import type { Context } from '../../context.js';

/** Notes which servers the bot is in, so that what it keeps for those that it was removed from can go. */
export function keepGuildData(client: Client, { stores, log }: Pick<Context, 'stores' | 'log'>): void {
  const noted = (note: Promise<void>) =>
    void note.catch((error: unknown) =>
      log.error({ err: error }, 'It could not be noted which servers there are'),
    );
  client.on(Events.ClientReady, ({ guilds }) => noted(stores.guilds.compare(new Set(guilds.cache.keys()))));
  client.on(Events.GuildCreate, ({ id }) => noted(stores.guilds.returned(id)));
  // An outage is told as another event.
  client.on(Events.GuildDelete, ({ id }) => noted(stores.guilds.left(id)));
}
