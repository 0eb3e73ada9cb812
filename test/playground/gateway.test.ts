import { Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { bot, playground } from './support/bot.js';
import { ask } from './support/commands.js';

const question = { command: 'ask', options: { question: 'Who?' } } as const;

describe('the connection', () => {
  test.each([
    ['its sockets are dropped', { kind: 'drop' }],
    ['it is asked to reconnect', { kind: 'reconnect' }],
    ['it is closed with 4000', { kind: 'close', code: 4000 }],
    ['its session is called invalid, but resumable', { kind: 'invalid-session', resumable: true }],
  ] as const)('is resumed when %s, with what was missed meanwhile', async (_how, fault) => {
    const place = await playground();
    const client = await bot(place, (it) => it.isChatInputCommand() && it.reply('Still here'));
    await client.application.commands.set([ask]);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    place.faults.onGateway(fault);
    const invoked = place.slash(question);
    await resumed;
    expect((await invoked.message()).content).toBe('Still here');
  });

  test('is taken up anew when the heartbeats stay without an answer', async () => {
    const place = await playground({ lifetimes: { heartbeatMs: 60 } });
    const client = await bot(place);
    const lost = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    place.faults.withholdAcks = true;
    await lost;
    place.faults.withholdAcks = false;
    await new Promise((resolve) => client.once(Events.ShardResume, resolve));
  });

  test('begins a new session when the former one is not taken up again', async () => {
    const place = await playground();
    const client = await bot(place, (it) => it.isChatInputCommand() && it.reply('Here again'));
    await client.application.commands.set([ask]);
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    place.faults.refuseResume = true;
    place.faults.onGateway({ kind: 'drop' });
    await again;
    expect((await place.slash(question).message()).content).toBe('Here again');
  });

  test('is refused with a wrong token, or intents that nobody granted', async () => {
    const place = await playground();
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: place.apiUrl } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
    const curious = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: place.apiUrl } });
    await expect(curious.login(place.token)).rejects.toThrow('disallowed intents');
  });

  test('ends the session when the bot says goodbye', async () => {
    const place = await playground();
    const client = await bot(place);
    await place.connected();
    await client.destroy();
    await expect(place.connected(50)).rejects.toThrow('No bot connected');
  });

  test('brings an interaction twice, and garbage, when told to', async () => {
    const place = await playground();
    const heard: string[] = [];
    const client = await bot(place, (it) => heard.push(it.id));
    await client.application.commands.set([ask]);
    const { id } = place.slash(question);
    place.faults.onGateway({ kind: 'garbage', event: 'NO_SUCH_EVENT', payload: { strange: true } });
    place.faults.onGateway({ kind: 'redeliver' });
    await client.rest.get('/users/@me');
    expect(heard).toEqual([id, id]);
  });

  test.each([
    ['no JSON', '{', 4002],
    ['an unknown opcode', '{"op":99,"d":null}', 4001],
  ])('is closed on %s', async (_what, text, expected) => {
    const place = await playground();
    const socket = new WebSocket(`${place.url.replace('http', 'ws')}gateway/?v=10&encoding=json`);
    socket.on('open', () => socket.send(text));
    const code = await new Promise((resolve) => socket.on('close', resolve));
    expect(code).toBe(expected);
  });
});
