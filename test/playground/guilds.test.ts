import { Events, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { bot, playground } from './support/bot.js';
import { codeOf } from './support/codes.js';
import { ask } from './support/commands.js';

const anywhere = new SlashCommandBuilder()
  .setName('anywhere')
  .setDescription('Anywhere')
  .setIntegrationTypes(0, 1)
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .toJSON();

describe('the second guild', () => {
  test('has members, channels and commands of its own', async () => {
    const place = await playground();
    const client = await bot(place, (it) => it.isChatInputCommand() && it.reply(`In ${it.guild?.name}`));
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['The reading room', 'The annex']);
    await client.application.commands.set([ask]);
    await client.application.commands.set([anywhere], place.annex.id);
    const question = { command: 'ask', options: { question: 'Who?' } };
    expect((await place.slash(question).message()).content).toBe('In The reading room');
    const there = await place.slash({ ...question, channel: 'annex/ask' }).message();
    expect(there.content).toBe('In The annex');
    expect(place.messages('annex/ask')).toHaveLength(1);
    expect(place.messages('ask')).toHaveLength(1);
    expect(() => place.slash({ command: 'anywhere' })).toThrow('offered no command');
    expect((await place.slash({ command: 'anywhere', channel: 'annex/general' }).message()).content).toBe(
      'In The annex',
    );
  });

  test('is managed by its owner alone', async () => {
    const place = await playground();
    const { application } = await bot(place);
    const manage = { ...ask, default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
    await application.commands.set([manage]);
    const call = { command: 'ask', options: { question: 'Who?' } };
    expect(place.slash({ ...call, as: 'moderator' }).id).toMatch(/^\d+$/);
    expect(() => place.slash({ ...call, as: 'moderator', channel: 'annex/ask' })).toThrow('offered no');
    expect(place.slash({ ...call, as: 'owner', channel: 'annex/ask' }).id).toMatch(/^\d+$/);
  });

  test('can be left by the bot, which is told, and joined again', async () => {
    const place = await playground();
    const client = await bot(place);
    const left = new Promise<string>((resolve) => client.once(Events.GuildDelete, ({ id }) => resolve(id)));
    const channel = place.annex.channels[0]?.id ?? '';
    await client.guilds.cache.get(place.annex.id)?.leave();
    expect(await left).toBe(place.annex.id);
    expect(client.guilds.cache.has(place.annex.id)).toBe(false);
    expect(await codeOf(client.rest.get(`/channels/${channel}`))).toBe(50001);
    expect(await codeOf(client.rest.get(`/guilds/${place.annex.id}`))).toBe(50001);
    const joined = new Promise<string>((resolve) => client.once(Events.GuildCreate, ({ id }) => resolve(id)));
    place.inviteBot(place.annex);
    expect(await joined).toBe(place.annex.id);
    place.kickBot(place.annex);
    expect((await bot(place)).guilds.cache.map(({ name }) => name)).toEqual(['The reading room']);
  });

  test('without the bot, offers what members have added for themselves, and the bot acts for them', async () => {
    const place = await playground();
    const seen: unknown[] = [];
    const client = await bot(place, async (it) => {
      if (!it.isChatInputCommand()) return;
      seen.push(
        it.inCachedGuild(),
        it.guildId,
        it.authorizingIntegrationOwners.guildId,
        it.authorizingIntegrationOwners.userId,
      );
      await it.reply('For you');
    });
    await client.application.commands.set([ask, anywhere]);
    place.kickBot(place.annex);
    const channel = 'annex/general';
    expect(() => place.slash({ command: 'ask', channel, options: { question: 'Who?' } })).toThrow('offered');
    const held = await place.slash({ command: 'anywhere', channel }).message();
    expect(held).toMatchObject({ content: 'For you', ephemeral: true });
    const reader = place.guild.members[0]?.user.id;
    expect(seen).toEqual([false, place.annex.id, null, reader]);
    place.kickBot(place.guild);
    expect(await place.slash({ command: 'anywhere' }).message()).toMatchObject({ ephemeral: false });
  });
});

describe('what the bot may do', () => {
  test('is told with each interaction, and changes when a channel is closed to it', async () => {
    const place = await playground();
    const seen: boolean[] = [];
    const client = await bot(place, async (it) => {
      if (!it.isChatInputCommand()) return;
      seen.push(it.appPermissions.has(PermissionFlagsBits.SendMessages));
      await it.reply('Here');
    });
    await client.application.commands.set([ask]);
    const call = { command: 'ask', options: { question: 'Who?' } };
    await place.slash(call).message();
    const id = place.guild.channels.find(({ name }) => name === 'ask')?.id ?? '';
    const updated = new Promise((resolve) => client.once(Events.ChannelUpdate, resolve));
    place.denyBot('ask', PermissionFlagsBits.SendMessages);
    await updated;
    // An answer is no message of its own: Discord takes it all the same.
    await place.slash(call).message();
    const post = () => client.rest.post(`/channels/${id}/messages`, { body: { content: 'Hello' } });
    expect(await codeOf(post())).toBe(50013);
    place.denyBot('ask', PermissionFlagsBits.ViewChannel);
    expect(await codeOf(post())).toBe(50001);
    place.denyBot('ask', 0n);
    await post();
    expect(seen).toEqual([true, false]);
  });

  test('ends with a channel that is deleted', async () => {
    const place = await playground();
    const client = await bot(place);
    const id = place.guild.channels.find(({ name }) => name === 'general')?.id ?? '';
    const told = new Promise((resolve) => client.once(Events.ChannelDelete, (it) => resolve(it.id)));
    place.deleteChannel('general');
    expect(await told).toBe(id);
    expect(await codeOf(client.rest.post(`/channels/${id}/messages`, { body: { content: 'Hello' } }))).toBe(
      10003,
    );
    expect(() => place.say({ text: 'Hello', channel: 'general' })).toThrow('sees no channel');
  });
});
