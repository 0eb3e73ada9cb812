// Registers the commands now, whether they changed or not: `npm run deploy`.
import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { commands } from '../commands/index.js';
import { ConfigError, loadEnvironmentFile, readConfig } from '../src/config.js';
import { registerCommands } from '../src/discord/register-commands.js';
import { registeredFile } from '../src/registered-file.js';

try {
  loadEnvironmentFile();
  console.log(await deploy());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}

async function deploy(): Promise<string> {
  const { discordToken, discordGuildId: guildId, state } = readConfig();
  // Discord alone can say which application the token belongs to.
  if (discordToken === undefined) throw new ConfigError(['DISCORD_TOKEN']);
  const rest = new REST().setToken(discordToken);
  // The route's documented result.
  const { id, name } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const { write } = registeredFile(state.stateDir);
  const memory = { read: async () => undefined, write };
  await registerCommands(commands, { rest, applicationId: id, guildId, memory });
  const names = commands.map(({ data }) => `/${data.name}`).join(', ');
  const where = guildId === undefined ? 'every server' : `the server ${guildId}`;
  return `Registered ${names} of ${name} in ${where}.`;
}
