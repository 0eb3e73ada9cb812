import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { type StartedBot, startBot } from '../../src/bot.js';
import type { Context } from '../../src/context.js';
import { BadTokenError } from '../../src/discord/gateway/login.js';
import type { RegisteredMemory } from '../../src/discord/gateway/register-commands.js';
import { createLog } from '../../src/log.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import type { Answer } from '../../src/retrieval/answer.js';
import { aContext, anAnswer, citing } from '../support/fakes.js';

let playground: Playground;
const bots: StartedBot[] = [];

beforeEach(async () => {
  playground = await startPlayground({ port: 0, lifetimes: { firstResponseMs: 500 } });
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await playground.close();
});

async function start(context: Partial<Context> = {}, memory?: RegisteredMemory): Promise<StartedBot> {
  const { token, apiUrl } = playground;
  const bot = await startBot({ context: aContext(context), token, apiUrl, memory });
  bots.push(bot);
  return bot;
}

const ask = () => playground.slash({ command: 'ask', options: { question: 'bridge?' } });

it('says in time that it thinks, and answers when the library is ready', async () => {
  let give: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  await start({ answer: () => answer });
  const asked = ask();
  expect((await asked.promised()).loading).toBe(true);
  give(anAnswer());
  expect((await asked.message()).text).toContain('> The bridge opened on Monday.');
});

it('says with a reference that something went wrong', async () => {
  await start({
    answer: async () => {
      throw new Error('the index is broken');
    },
  });
  const told = await ask().followUp();
  expect(told.text).toMatch(/^Something went wrong \(reference [0-9a-f]{8}\)/);
  expect(told.ephemeral).toBe(true);
});

it('sends nothing over a limit, whatever the library answers', async () => {
  const citations = Array.from({ length: 25 }, (_, n) => citing(`${n} ${'*'.repeat(600)}`));
  await start({ answer: async (question) => anAnswer({ question, citations }) });
  expect((await ask().message()).text).toContain('of 25');
});

it('registers its commands once, and again only when they changed', async () => {
  const written: string[] = [];
  const memory: RegisteredMemory = {
    read: async () => written.at(-1),
    write: async (fingerprint) => void written.push(fingerprint),
  };
  await start({}, memory);
  expect(playground.commands().map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name));
  await start({}, memory);
  expect(written).toHaveLength(1);
  written.push('former');
  await start({}, memory);
  expect(written).toHaveLength(3);
});

it('goes on when suggestions come too late for Discord', async () => {
  const lines: string[] = [];
  const log = createLog({ level: 'info', output: { write: (line) => void lines.push(line) } });
  let give: (suggestions: readonly string[]) => void = () => {};
  const suggestions = new Promise<readonly string[]>((resolve) => {
    give = resolve;
  });
  const bot = await start({ suggest: () => suggestions, log });
  const typing = playground.autocomplete({
    command: 'ask',
    options: { question: 'bri' },
    focused: 'question',
  });
  await expect(typing.acknowledged()).rejects.toThrow('did not respond');
  give(['bridge']);
  expect((await ask().message()).text).toContain('The bridge opened on Monday.');
  await bot.stop();
  expect(lines.filter((line) => line.includes('10062'))).toHaveLength(1);
  expect(lines.join('')).not.toContain('A command failed');
});

it('finishes an answer under way before it stops', async () => {
  let give: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  const bot = await start({ answer: () => answer });
  const asked = ask();
  await asked.promised();
  const stopped = bot.stop();
  give(anAnswer());
  await stopped;
  expect((await asked.message()).text).toContain('The bridge opened on Monday.');
});

it('asks members to wait while it stops', async () => {
  let give: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  const bot = await start({ answer: () => answer });
  await ask().promised();
  const stopped = bot.stop();
  expect((await ask().message()).text).toContain('restarting');
  give(anAnswer());
  await stopped;
});

it('says so when Discord does not know the token', async () => {
  const { apiUrl } = playground;
  await expect(startBot({ context: aContext(), token: 'wrong', apiUrl })).rejects.toThrow(BadTokenError);
});
