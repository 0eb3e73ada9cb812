import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { registerCommands } from '../../../src/discord/gateway/register-commands.js';
import { type Playground, startPlayground } from '../../../src/playground/playground.js';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground({ port: 0 });
});

afterEach(() => playground.close());

const rest = () => new REST({ api: playground.apiUrl }).setToken(playground.token);
const names = () => playground.commands().map(({ name, guild_id }) => [name, guild_id]);

describe('registerCommands', () => {
  it('registers everywhere, or in one server only', async () => {
    const { applicationId, guild } = playground;
    await registerCommands(commands.slice(0, 1), {
      rest: rest(),
      applicationId,
      guildId: guild.id,
      corpusGuildIds: [],
    });
    expect(names()).toEqual([['ask', guild.id]]);
    await registerCommands(commands.slice(1), { rest: rest(), applicationId, corpusGuildIds: [] });
    expect(names()).toContainEqual(['help', undefined]);
  });

  it('tells Discord again when the server differs, though the commands do not', async () => {
    const { applicationId, guild } = playground;
    let written: string | undefined;
    const memory = {
      read: async () => written,
      write: async (fingerprint: string) => {
        written = fingerprint;
      },
    };
    const register = (guildId?: string) =>
      registerCommands(commands, { rest: rest(), applicationId, guildId, memory, corpusGuildIds: [] });
    expect([await register(), await register(), await register(guild.id)]).toEqual([true, false, true]);
  });

  it('registers what tends the corpus in its servers alone, and takes it back where that ends', async () => {
    const { applicationId, guild } = playground;
    let written: string | undefined;
    const memory = {
      read: async () => written,
      write: async (registered: string) => {
        written = registered;
      },
    };
    const register = (corpusGuildIds: 'every' | readonly string[], guildId?: string) =>
      registerCommands(commands, { rest: rest(), applicationId, guildId, memory, corpusGuildIds });
    await register([guild.id]);
    expect(names()).toContainEqual(['corpus', guild.id]);
    expect(names()).toContainEqual(['ask', undefined]);
    expect(names()).not.toContainEqual(['corpus', undefined]);
    await register([]);
    expect(names().map(([name]) => name)).not.toContain('corpus');
    await register([guild.id], guild.id);
    expect(names()).toEqual(
      expect.arrayContaining([
        ['ask', guild.id],
        ['corpus', guild.id],
      ]),
    );
    await register('every');
    expect(names()).toContainEqual(['corpus', undefined]);
  });

  it('remembers nothing when Discord refuses', async () => {
    const { applicationId, faults } = playground;
    faults.onRequest('*', { kind: 'status', status: 403, body: { code: 50001, message: 'Missing Access' } });
    let isWritten = false;
    const memory = {
      read: async () => undefined,
      write: async () => {
        isWritten = true;
      },
    };
    await expect(
      registerCommands(commands, { rest: rest(), applicationId, memory, corpusGuildIds: [] }),
    ).rejects.toThrow('Missing Access');
    expect(isWritten).toBe(false);
  });
});
