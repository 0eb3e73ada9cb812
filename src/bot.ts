import { commands } from '../commands/index.js';
import { type Bot, type ServeOptions, serve } from './discord/serve.js';

/**
 * Starts the bot with all its commands, in Discord or in the playground.
 *
 * @throws {BadTokenError} if Discord does not know the token
 */
export function startBot(options: Omit<ServeOptions, 'commands'>): Promise<Bot> {
  return serve({ commands, ...options });
}
