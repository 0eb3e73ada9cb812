import { type Client, DiscordjsErrorCodes, Events } from 'discord.js';

/** Discord does not know the token. The message says what to do about it, and does not hold the token. */
export class BadTokenError extends Error {
  override readonly name = 'BadTokenError';

  constructor(options?: ErrorOptions) {
    super(
      'Discord does not accept DISCORD_TOKEN. Get a new one at https://discord.com/developers/applications, your application, Bot, Reset Token.',
      options,
    );
  }
}

/**
 * Logs the client in; gives it once Discord has said who it is.
 *
 * @throws {BadTokenError} if Discord does not know the token
 */
export async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (code === DiscordjsErrorCodes.TokenInvalid || status === 401)
      throw new BadTokenError({ cause: error });
    throw error;
  }
  return ready;
}
