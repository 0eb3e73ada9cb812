import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Command } from './command.js';

/** What was registered last, kept between two starts. */
export interface RegisteredMemory {
  read(): Promise<string | undefined>;
  write(fingerprint: string): Promise<void>;
}

export interface RegisterOptions {
  readonly rest: REST;
  readonly applicationId: string;
  /** Register in this server only, at once; default: everywhere. */
  readonly guildId?: string | undefined;
  /** Without one, commands are registered in any case. */
  readonly memory?: RegisteredMemory | undefined;
}

/**
 * Tells Discord of all commands at once, replacing what it knew, if they changed since the last time: Discord
 * takes 200 new commands a day and server only, so not on every start.
 *
 * @returns whether Discord was told
 */
export async function registerCommands(
  commands: readonly Command[],
  { rest, applicationId, guildId, memory }: RegisterOptions,
): Promise<boolean> {
  const body = commands.map(({ data }) => data.toJSON());
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([route, body]))
    .digest('hex');
  if ((await memory?.read()) === fingerprint) return false;
  await rest.put(route, { body });
  await memory?.write(fingerprint);
  return true;
}
