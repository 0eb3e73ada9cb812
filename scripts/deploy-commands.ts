// Registers the commands now, whether they changed or not: `npm run deploy`.
import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { commands } from '../commands/index.js';
import { ConfigError, loadEnvironmentFile, readConfig } from '../src/config.js';
import type { Command } from '../src/discord/command.js';
import { registerCommands } from '../src/discord/gateway/register-commands.js';
import { moderationOf } from '../src/loading-context.js';
import { registeredFile } from '../src/registered-file.js';

try {
  loadEnvironmentFile();
  console.log(await deploy());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}

async function deploy(): Promise<string> {
  const config = readConfig();
  const { discordToken, discordGuildId: guildId, state } = config;
  // Discord alone can say which application the token belongs to.
  if (discordToken === undefined) throw new ConfigError(['DISCORD_TOKEN']);
  const rest = new REST().setToken(discordToken);
  // The route's documented result.
  const { id, name } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const { read, write } = registeredFile(state.stateDir);
  // Another digest than any, so that Discord is told; which servers were told before still matters.
  const memory = { read: async () => (await read())?.replace(/^\S+/, 'none'), write };
  const { corpusGuildIds } = moderationOf(config);
  await registerCommands(commands, { rest, applicationId: id, guildId, corpusGuildIds, memory });
  const named = (some: readonly Command[]) => some.map(({ data }) => `/${data.name}`).join(', ');
  const where = guildId === undefined ? 'every server' : `the server ${guildId}`;
  const tending = `${named(commands.filter(({ tends }) => tends))} in ${[...corpusGuildIds].join(', ') || 'none'}`;
  return `Registered ${named(commands.filter(({ tends }) => !tends))} of ${name} in ${where}; ${tending}.`;
}
