import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

export interface ClientOptions {
  /** Where Discord's REST API is, such as `http://127.0.0.1:3000/api`; default: Discord itself. */
  readonly apiUrl?: string | undefined;
  /** How many requests a second it makes at most; default: Discord's own limit of fifty. */
  readonly requestsPerSecond?: number | undefined;
}

/**
 * A client that is told of servers, messages and interactions, remembers little, and never pings anyone. Of messages it
 * reads only those that mention it or are sent to it alone: to read others, Discord would have to grant an intent.
 */
export function createClient({ apiUrl, requestsPerSecond }: ClientOptions = {}): Client<false> {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct channels are not announced before the first message in them.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 50,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      ThreadManager: 50,
      UserManager: 50,
      VoiceStateManager: 0,
    }),
    rest: {
      ...(apiUrl !== undefined && { api: apiUrl }),
      ...(requestsPerSecond !== undefined && { globalRequestsPerSecond: requestsPerSecond }),
    },
  });
}
