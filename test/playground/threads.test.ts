import {
  type Client,
  Events,
  type ForumChannel,
  GatewayIntentBits,
  type NewsChannel,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from './support/bot.js';
import { codeOf, errorOf } from './support/codes.js';
import { ask } from './support/commands.js';

/** A channel of the first guild, whose kind the caller knows from its name. */
async function channel<T>(client: Client<true>, place: Playground, name: string): Promise<T> {
  return (await client.channels.fetch(
    place.guild.channels.find((it) => it.name === name)?.id ?? '',
  )) as unknown as T;
}

describe('threads', () => {
  test('are begun in a channel and on a message, and written in by members and the bot', async () => {
    const place = await playground();
    const client = await bot(place, undefined, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    const text = await channel<TextChannel>(client, place, 'ask');
    const thread = await text.threads.create({ name: 'The harbour' });
    await thread.send('First');
    place.say({ text: 'Second', channel: 'The harbour' });
    expect(place.messages('The harbour').map(({ content }) => content)).toEqual(['First', 'Second']);
    const message = await text.send('A claim');
    const onMessage = await message.startThread({ name: 'About it' });
    expect(onMessage.id).toBe(message.id);
    expect(await codeOf(message.startThread({ name: 'Again' }))).toBe(160004);
    const active = await text.guild.channels.fetchActiveThreads();
    expect(active.threads.map(({ name }) => name)).toEqual(['The harbour', 'About it']);
  });

  test('take commands, with the rights of the channel they were begun in', async () => {
    const place = await playground();
    const seen: unknown[] = [];
    const client = await bot(place, async (it) => {
      if (!it.isChatInputCommand()) return;
      seen.push(it.channel?.isThread(), it.appPermissions.has(PermissionFlagsBits.SendMessagesInThreads));
      await it.reply('Here');
    });
    await client.application.commands.set([ask]);
    const text = await channel<TextChannel>(client, place, 'ask');
    const thread = await text.threads.create({ name: 'The harbour' });
    const call = { command: 'ask', options: { question: 'Who?' }, channel: 'The harbour' };
    await place.slash(call).message();
    place.denyBot('ask', PermissionFlagsBits.SendMessagesInThreads);
    await place.slash(call).message();
    expect(seen).toEqual([true, true, true, false]);
    expect(await codeOf(thread.send('Not here'))).toBe(50013);
  });

  test('are posts in a forum, which begin with a message, and nothing else is written there', async () => {
    const place = await playground();
    const client = await bot(place);
    const forum = await channel<ForumChannel>(client, place, 'dossiers');
    const post = await forum.threads.create({
      name: 'The bridge',
      message: {
        flags: 1 << 15,
        components: [{ type: 10, content: 'What is known' }],
        files: [{ attachment: Buffer.from('{}'), name: 'known.json' }],
      },
    });
    const [first] = place.messages('The bridge');
    expect(first).toMatchObject({ id: post.id, text: 'What is known' });
    expect(first?.attachments).toMatchObject([{ filename: 'known.json', sizeBytes: 2 }]);
    expect(client.channels.cache.get(post.id)?.isThread()).toBe(true);
    const body = { content: 'Hello' };
    expect(await codeOf(client.rest.post(`/channels/${forum.id}/messages`, { body }))).toBe(50008);
    const tooLong = forum.threads.create({ name: 'x'.repeat(101), message: { content: 'a' } });
    expect((await errorOf(tooLong)).message).toContain('name[BASE_TYPE_BAD_LENGTH]');
    const empty = forum.threads.create({ name: 'Nothing', message: { content: 'x'.repeat(2001) } });
    expect((await errorOf(empty)).message).toContain('message.content[BASE_TYPE_MAX_LENGTH]');
    expect(() => place.messages('Nothing')).toThrow('sees no channel');
    expect(() => place.say({ text: 'Hello', channel: 'dossiers' })).toThrow('may not write');
  });

  test('are told to the bot, and end with their channel', async () => {
    const place = await playground();
    const client = await bot(place);
    const begun: string[] = [];
    client.on(Events.ThreadCreate, ({ name }, isNew) => begun.push(`${name} ${isNew}`));
    const text = await channel<TextChannel>(client, place, 'general');
    await text.threads.create({ name: 'The harbour' });
    expect(begun).toEqual(['The harbour true']);
    place.deleteChannel('general');
    expect(() => place.messages('The harbour')).toThrow('sees no channel');
  });
});

describe('announcements', () => {
  test('are published once, and only where they are announcements', async () => {
    const place = await playground();
    const client = await bot(place);
    const news = await channel<NewsChannel>(client, place, 'digest');
    const message = await news.send('Today');
    await message.crosspost();
    expect(place.messages('digest')[0]?.flags).toBe(1);
    expect(await codeOf(client.rest.post(`/channels/${news.id}/messages/${message.id}/crosspost`))).toBe(
      40033,
    );
    const text = await channel<TextChannel>(client, place, 'ask');
    const other = await text.send('Today');
    expect(await codeOf(client.rest.post(`/channels/${text.id}/messages/${other.id}/crosspost`))).toBe(50024);
  });
});
