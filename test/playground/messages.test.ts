import { AttachmentBuilder, type Client, GatewayIntentBits, type TextChannel } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from './support/bot.js';
import { codeOf, errorOf } from './support/codes.js';

async function channel(client: Client<true>, place: Playground, name: string): Promise<TextChannel> {
  const id = place.guild.channels.find((it) => it.name === name)?.id ?? '';
  // Every channel of the playground's guild is one that messages are sent to.
  return (await client.channels.fetch(id)) as TextChannel;
}

describe('messages in channels', () => {
  test('are sent once for a nonce that is enforced, and twice where it is not', async () => {
    const place = await playground();
    const digest = await channel(await bot(place), place, 'digest');
    const first = await digest.send({ content: 'Today', nonce: 'slot-1', enforceNonce: true });
    const again = await digest.send({ content: 'Today', nonce: 'slot-1', enforceNonce: true });
    expect(again.id).toBe(first.id);
    await digest.send({ content: 'Today', nonce: 'slot-1' });
    expect(place.messages('digest')).toHaveLength(2);
  });

  test('bring files, which can be fetched', async () => {
    const place = await playground();
    const ask = await channel(await bot(place), place, 'ask');
    const file = new AttachmentBuilder(Buffer.from('a,b\n'), { name: 'sources.csv', description: 'Sources' });
    await ask.send({ content: 'Here', files: [file] });
    const [attachment] = place.messages('ask')[0]?.attachments ?? [];
    expect(attachment).toMatchObject({ filename: 'sources.csv', sizeBytes: 4 });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a,b\n');
  });

  test('are refused where the bot may not look or may not write, and when they are empty', async () => {
    const place = await playground();
    const client = await bot(place);
    const post = (name: string, content: string) =>
      client.rest.post(`/channels/${place.guild.channels.find((it) => it.name === name)?.id}/messages`, {
        body: { content },
      });
    expect(await codeOf(post('backroom', 'Hello'))).toBe(50001);
    expect(await codeOf(post('archive', 'Hello'))).toBe(50013);
    expect(await codeOf(post('ask', ''))).toBe(50006);
    expect(await codeOf(post('nowhere', 'Hello'))).toBe(10003);
  });

  test('are edited and deleted by their author, and then unknown', async () => {
    const place = await playground();
    const client = await bot(place);
    const ask = await channel(client, place, 'ask');
    const { message: notMine } = place.say({ text: 'Mine' });
    const sent = await ask.send('One');
    await sent.edit('Two');
    expect(place.messages('ask').at(-1)).toMatchObject({ content: 'Two', edits: 1 });
    await sent.delete();
    expect(await codeOf(ask.messages.fetch({ message: sent.id, force: true }))).toBe(10008);
    const foreign = `/channels/${ask.id}/messages/${notMine.id}` as const;
    expect(await codeOf(client.rest.patch(foreign, { body: { content: 'Changed' } }))).toBe(50005);
  });

  test('notify those whom they may, text displays included', async () => {
    const place = await playground();
    const ask = await channel(await bot(place), place, 'ask');
    const reader = place.guild.members[0]?.user.id ?? '';
    const components = [{ type: 10, content: `<@${reader}> @everyone` }];
    await ask.send({ flags: 1 << 15, components });
    await ask.send({ flags: 1 << 15, components, allowedMentions: { parse: [] } });
    const [loud, quiet] = place.messages('ask');
    expect(loud).toMatchObject({ mentionedUserIds: [reader], mentionsEveryone: true });
    expect(quiet).toMatchObject({ mentionedUserIds: [], mentionsEveryone: false });
  });

  test('that mention the bot reach it with their text, others without, and none without the intent', async () => {
    const place = await playground();
    const heard: string[] = [];
    const guilds = await bot(place);
    guilds.on('messageCreate', ({ content }) => heard.push(`without the intent: ${content}`));
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const client = await bot(place, undefined, { intents });
    client.on('messageCreate', async (message) => {
      if (message.author.bot) return;
      heard.push(message.content);
      if (message.mentions.has(client.user)) await message.reply('Yes?');
    });
    place.say({ text: 'Not to the bot' });
    const reply = await place.mention({ text: 'Are you there?' }).reply();
    expect(reply.content).toBe('Yes?');
    expect(heard).toEqual(['', `<@${client.user.id}> Are you there?`]);
  });
});

describe('roles', () => {
  test('are notified where the message may, which the page is told', async () => {
    const place = await playground();
    const ask = await channel(await bot(place), place, 'ask');
    const role = place.guild.roles.find(({ name }) => name === 'Digest readers')?.id ?? '';
    await ask.send({ content: `<@&${role}> today`, allowedMentions: { roles: [role] } });
    await ask.send({ content: `<@&${role}> quietly`, allowedMentions: { parse: [] } });
    const [loud, quiet] = place.messages('ask');
    expect([loud?.mentionedRoleIds, quiet?.mentionedRoleIds]).toEqual([[role], []]);
    const { message } = place.say({ text: `<@&${role}> and @everyone` });
    expect(message).toMatchObject({ mentionedRoleIds: [role], mentionsEveryone: false });
  });
});

describe('files that components show', () => {
  const gallery = [{ type: 12, items: [{ media: { url: 'attachment://map.png' } }] }];

  test('come with the message, and stay when it is edited', async () => {
    const place = await playground();
    const ask = await channel(await bot(place), place, 'ask');
    const files = [{ attachment: Buffer.from('not really a picture'), name: 'map.png' }];
    const sent = await ask.send({ flags: 1 << 15, components: gallery, files });
    await sent.edit({ components: [...gallery, { type: 10, content: 'A map' }] });
    const [message] = place.messages('ask');
    expect(message).toMatchObject({ text: 'A map', attachments: [{ filename: 'map.png' }] });
    const picture = await fetch(message?.attachments[0]?.url ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
  });

  test('are missed where they did not', async () => {
    const place = await playground();
    const ask = await channel(await bot(place), place, 'ask');
    const error = await errorOf(ask.send({ flags: 1 << 15, components: gallery }));
    expect([error.code, error.message]).toEqual([
      50035,
      expect.stringContaining('components[0].items[0].media.url[UNFURLED_MEDIA_ITEM'),
    ]);
  });
});

test('a direct message reaches the one it is for, and nobody else', async () => {
  const place = await playground();
  const client = await bot(place);
  const reader = place.guild.members.find(({ key }) => key === 'reader')?.user.id ?? '';
  await client.users.send(reader, 'For you');
  expect(place.messages('dm', 'reader').map(({ content }) => content)).toEqual(['For you']);
  expect(place.messages('dm', 'another')).toEqual([]);
  expect(await codeOf(client.users.createDM('123456789012345678'))).toBe(10013);
});
