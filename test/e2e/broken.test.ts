import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/bot.js';
import { BadTokenError } from '../../src/discord/gateway/login.js';
import { createLog } from '../../src/log.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import { aCitation, aContext, anAnswer } from '../support/fakes.js';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const ORIGINAL = '/webhooks/:application/:token/messages/:message';
const POST = 'POST /channels/:channel/messages';

let playground: Playground;
let stop: () => Promise<void>;
let lines: string[];
let lost: BadTokenError[];

beforeEach(async () => {
  lines = [];
  lost = [];
  playground = await startPlayground({ port: 0 });
  const log = createLog({ level: 'warn', output: { write: (line: string) => void lines.push(line) } });
  const citations = Array.from({ length: 7 }, () => aCitation());
  const context = aContext({ log, answer: async (question) => anAnswer({ question, citations }) });
  const { token, apiUrl } = playground;
  const bot = await startBot({ context, token, apiUrl, onLost: (error) => lost.push(error) });
  stop = bot.stop;
});

afterEach(async () => {
  await stop();
  await playground.close();
});

const refuse = (route: string, status: number, code: number, times = 1) =>
  playground.faults.onRequest(route, { kind: 'status', status, body: { code, message: 'No' } }, times);
const ask = (question = 'bridge') => playground.slash({ command: 'ask', options: { question } });
const logged = (): { level: string; code?: number; reference?: string; msg?: string }[] =>
  lines.map((line) => JSON.parse(line));
const untilLogged = (text: string) => expect.poll(() => lines.join('')).toContain(text);

describe('a response that Discord refuses', () => {
  it.each([
    ['too late (10062)', 404, 10062],
    ['acknowledged already (40060)', 400, 40060],
  ])('%s is logged with a reference, and the next question is answered', async (_name, status, code) => {
    refuse(CALLBACK, status, code);
    ask();
    await untilLogged('Discord refused a response');
    expect(logged()).toMatchObject([
      { level: 'warn', code, reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    ]);
    expect((await ask().message()).text).toContain('> The bridge opened');
  });

  it.each([
    ['is deleted (10008)', 404, 10008, 'The message was deleted meanwhile. Please ask again (reference '],
    ['may not be seen (50001)', 403, 50001, 'I may not write here.'],
    [
      'may not be written (50013)',
      403,
      50013,
      'can let me view this channel and send messages in it (reference ',
    ],
  ])(
    'because the message %s is logged, and the member is told what to do',
    async (_name, status, code, text) => {
      refuse(`PATCH ${ORIGINAL}`, status, code);
      const told = await ask().followUp();
      expect(told.ephemeral).toBe(true);
      expect(told.text).toContain(text);
      const [{ reference = '?' } = {}] = logged();
      expect(told.text).toContain(reference);
    },
  );

  it('while a page is turned leaves the answer as it is, and the member is told beside it', async () => {
    const message = await ask().message();
    refuse(`PATCH ${ORIGINAL}`, 404, 10008);
    const told = await playground.press({ message, button: 'More (2)' }).followUp();
    expect(told).toMatchObject({ ephemeral: true });
    expect(told.text).toContain('The message was deleted meanwhile');
    expect(playground.messages('ask').find(({ id }) => id === message.id)?.text).toBe(message.text);
  });

  it('to a mention, for the bot may not write there, is told in a direct message', async () => {
    refuse(POST, 403, 50013);
    playground.mention({ text: 'bridge' });
    const told = await playground.awaitMessage('dm', ({ text }) => text.includes('I may not write here.'));
    expect(told.author.isBot).toBe(true);
  });
});

describe('a token that Discord refuses', () => {
  it('once is given again, and questions are answered as before', async () => {
    refuse(POST, 401, 0);
    playground.mention({ text: 'bridge' });
    await untilLogged('Discord refused the token once, and takes it again');
    expect((await playground.mention({ text: 'bridge' }).reply()).text).toContain('> The bridge opened');
    expect(lost).toEqual([]);
  });

  it('for good ends the bot with what to do about it', async () => {
    refuse(POST, 401, 0);
    refuse('GET /users/@me', 401, 0);
    playground.mention({ text: 'bridge' });
    await expect.poll(() => lost.length).toBe(1);
    await setImmediate();
    expect(lost[0]).toBeInstanceOf(BadTokenError);
    expect(logged().map(({ level }) => level)).toContain('fatal');
  });

  it('of one interaction says nothing about the token of the bot', async () => {
    refuse(`PATCH ${ORIGINAL}`, 401, 50027);
    ask();
    await untilLogged('Discord refused a response');
    expect((await playground.mention({ text: 'bridge' }).reply()).text).toContain('> The bridge opened');
    expect(lines.join('')).not.toContain('refused the token');
  });
});
