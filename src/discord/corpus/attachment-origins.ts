import { type Client, RouteBases } from 'discord.js';

/** Where Discord keeps what members upload. */
const DISCORD = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** Where uploaded files are fetched from, and nowhere else: Discord's servers, or the playground that stands in for it. */
export function attachmentOrigins({ rest }: Pick<Client, 'rest'>): readonly string[] {
  const { api } = rest.options;
  return RouteBases.api.startsWith(api) ? DISCORD : [new URL(api).origin];
}
