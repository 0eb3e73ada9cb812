import { DiscordAPIError } from 'discord.js';

/** Discord's code of the error that a request ends in; fails when it ends well or otherwise. */
export async function codeOf(request: Promise<unknown>): Promise<number | string> {
  return (await errorOf(request)).code;
}

/** The error that a request to the API ends in. */
export async function errorOf(request: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await request.then(
    () => new Error('The request was answered'),
    (reason) => reason,
  );
  if (error instanceof DiscordAPIError) return error;
  throw error;
}
