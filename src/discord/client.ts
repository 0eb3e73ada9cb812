import { Client, GatewayIntentBits, Options } from 'discord.js';

export interface ClientOptions {
  /** Where Discord's REST API is, such as `http://127.0.0.1:3000/api`; default: Discord itself. */
  readonly apiUrl?: string | undefined;
}

/** A client that is told of servers and interactions only, remembers little, and never pings anyone. */
export function createClient({ apiUrl }: ClientOptions = {}): Client<false> {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
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
    rest: apiUrl === undefined ? {} : { api: apiUrl },
  });
}
