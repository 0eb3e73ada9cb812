import { type Client, Events, type TextChannel } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { RestFault } from '../../src/playground/faults.js';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from './support/bot.js';
import { ask } from './support/commands.js';

const SEND = 'POST /channels/:channel/messages';

async function sender(): Promise<{ place: Playground; client: Client<true>; channel: TextChannel }> {
  const place = await playground();
  const client = await bot(place);
  // #ask is a text channel.
  const channel = (await client.channels.fetch(place.guild.channels[0]?.id ?? '')) as TextChannel;
  return { place, client, channel };
}

describe('faults of requests', () => {
  test.each([
    ['a limited bucket', { kind: 'rate-limit', retryAfterS: 0.05, scope: 'bucket' }, 1],
    ['a global limit', { kind: 'rate-limit', retryAfterS: 0.05, scope: 'global' }, 1],
    ['a server error', { kind: 'status', status: 502 }, 1],
    ['a delay', { kind: 'delay', ms: 20 }, 1],
    ['a reset before the effect', { kind: 'reset', when: 'before' }, 1],
    ['a reset after the effect', { kind: 'reset', when: 'after' }, 2],
  ] as const satisfies readonly (readonly [string, RestFault, number])[])(
    'the client gets over %s, which leaves so many messages',
    async (_what, fault, count) => {
      const { place, channel } = await sender();
      place.faults.onRequest(SEND, fault);
      await channel.send('Once');
      expect(place.messages('ask')).toHaveLength(count);
    },
  );

  test('strike as often as they are told to, and no longer once they are forgotten', async () => {
    const { place, channel } = await sender();
    const refused = {
      kind: 'status',
      status: 403,
      body: { message: 'Missing Access', code: 50001 },
    } as const;
    place.faults.onRequest(SEND, refused, 2);
    await expect(channel.send('One')).rejects.toThrow('Missing Access');
    await expect(channel.send('Two')).rejects.toThrow('Missing Access');
    await channel.send('Three');
    place.faults.onRequest('*', refused, 5);
    place.faults.clear();
    await channel.send('Four');
    expect(place.messages('ask').map(({ content }) => content)).toEqual(['Three', 'Four']);
  });

  test('a nonce makes one message of a send whose answer was lost', async () => {
    const { place, channel } = await sender();
    place.faults.onRequest(SEND, { kind: 'reset', when: 'after' });
    await channel.send({ content: 'Once', nonce: '1', enforceNonce: true });
    expect(place.messages('ask')).toHaveLength(1);
  });

  test('a rate limit is told to the client', async () => {
    const { place, client, channel } = await sender();
    const limited = new Promise<number>((resolve) =>
      client.rest.once('rateLimited', ({ timeToReset }) => resolve(timeToReset)),
    );
    place.faults.onRequest(SEND, { kind: 'rate-limit', retryAfterS: 0.03, scope: 'bucket' });
    await channel.send('Once');
    expect(await limited).toBeGreaterThan(0);
  });

  test('a 401 makes the client forget its token', async () => {
    const { place, client, channel } = await sender();
    place.faults.onRequest(SEND, {
      kind: 'status',
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    await expect(channel.send('One')).rejects.toThrow();
    await expect(channel.send('Two')).rejects.toThrow('Expected token to be set');
    expect(client.isReady()).toBe(true);
  });

  test('a response whose answer is lost stands all the same', async () => {
    const place = await playground();
    const client = await bot(place, async (it) => {
      if (it.isChatInputCommand()) await it.reply('Said').catch(() => {});
    });
    client.on(Events.Error, () => {});
    await client.application.commands.set([ask]);
    place.faults.onRequest('POST /interactions/:interaction/:token/callback', {
      kind: 'drop',
      when: 'after',
    });
    const message = await place.slash({ command: 'ask', options: { question: 'Who?' } }).message();
    expect(message.content).toBe('Said');
  });
});
