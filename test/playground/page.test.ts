import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from './support/bot.js';
import { ask } from './support/commands.js';

const PAGE = new URL('../../src/playground/page/', import.meta.url);
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** The files of the page, by their paths in its folder. */
async function pageFiles(): Promise<readonly string[]> {
  const all = await readdir(PAGE, { recursive: true });
  return all.filter((name) => /\.\w+$/.test(name));
}

function post(place: Playground, deed: string, body: object, headers: object = {}): Promise<Response> {
  const init = { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
  return fetch(`${place.url}page/${deed}`, init);
}

/** The status of a GET with headers that `fetch` does not let anyone set. */
function statusWith(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

async function answering(): Promise<Playground> {
  const place = await playground({ examples: [{ text: 'Who?', language: 'en' }] });
  const client = await bot(place, (it) => it.isChatInputCommand() && it.reply('Nobody yet'));
  await client.application.commands.set([ask]);
  return place;
}

describe('the page', () => {
  test('is served with a strict policy, and nothing of it holds the token', async () => {
    const place = await answering();
    const response = await fetch(place.url);
    expect(response.headers.get('content-type')).toContain('text/html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const files = (await pageFiles()).map((name) => `${place.url}${name}`);
    for (const url of [...files, `${place.url}page/state`]) {
      const answer = await fetch(url);
      expect([url, answer.status]).toEqual([url, 200]);
      expect(await answer.text()).not.toContain(place.token);
    }
  });

  test('fetches nothing from elsewhere, and puts no text in as HTML', async () => {
    for (const name of await pageFiles()) {
      const source = await readFile(new URL(name, PAGE), 'utf8');
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
      expect(source).not.toMatch(/(src|href)="https?:|import .* from ['"]https?:|url\(/);
    }
  });

  test('shows what a member sees, the examples, and the commands that are offered', async () => {
    const place = await answering();
    const response = await fetch(`${place.url}page/state?as=reader`);
    // The names are what this test compares; anything else would fail it.
    const state = (await response.json()) as Record<'channels' | 'commands', { name: string }[]>;
    expect(state.channels.map(({ name }) => name)).toEqual([
      'ask',
      'general',
      'digest',
      'dossiers',
      'archive',
      'Dragoman',
    ]);
    expect(state).toMatchObject({ bot: { isConnected: true }, examples: [{ text: 'Who?' }] });
    expect(state.commands.map(({ name }) => name)).toEqual(['ask']);
  });

  test('sends a question and hears the answer as it comes', async () => {
    const place = await answering();
    const events = await fetch(`${place.url}page/events?as=reader`);
    const outcome = await post(place, 'slash', { command: 'ask', options: { question: 'Who?' } });
    expect(await outcome.json()).toMatchObject({ response: 4 });
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes('Nobody yet'))
      heard += (await reader?.read())?.value ?? 'The stream ended: Nobody yet';
    expect(heard).toMatch(/^data: \{"kind":"message"/);
    expect((await fetch(`${place.url}page/events?as=nobody`)).status).toBe(400);
    await reader?.cancel();
  });

  test('is told no secret: neither the token of the bot nor those of interactions', async () => {
    const place = await playground();
    const tokens = [place.token];
    const client = await bot(place, async (it) => {
      tokens.push(it.token);
      if (it.isChatInputCommand()) await it.reply('Nobody yet');
    });
    await client.application.commands.set([ask]);
    const events = await fetch(`${place.url}page/events?as=reader`);
    const outcome = await post(place, 'slash', { command: 'ask', options: { question: 'Who?' } });
    const message = await place.awaitMessage('ask', ({ content }) => content === 'Nobody yet');
    place.kickBot(place.annex);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes('"channels"')) heard += (await reader?.read())?.value ?? '"channels"';
    await reader?.cancel();
    const state = await (await fetch(`${place.url}page/state?as=reader`)).text();
    expect(heard).toContain(message.id);
    expect(state).toContain(message.id);
    expect(tokens).toHaveLength(2);
    for (const told of [await outcome.text(), heard, state]) {
      for (const token of tokens) expect(told).not.toContain(token);
    }
  });

  test('says what Discord would not send, and when the bot does not answer', async () => {
    const place = await playground({ lifetimes: { firstResponseMs: 30 } });
    const { application } = await bot(place);
    await application.commands.set([ask]);
    const refused = await post(place, 'slash', { command: 'ask' });
    expect([refused.status, await refused.json()]).toEqual([
      409,
      { message: '"question" is required', refused: { code: 'required', name: 'question' } },
    ]);
    const silent = await post(place, 'slash', { command: 'ask', options: { question: 'Who?' } });
    expect([silent.status, await silent.json()]).toEqual([
      504,
      { message: 'The application did not respond', refused: { code: 'noAnswer' } },
    ]);
    expect((await post(place, 'slash', { command: 7 })).status).toBe(400);
    expect((await post(place, 'slash', { command: 'ask', as: 'nobody' })).status).toBe(400);
  });
});

describe('files', () => {
  const withFile = (payload: object, key: string, bytes: number) => {
    const body = new FormData();
    body.append('payload_json', JSON.stringify(payload));
    body.append(`files[${key}]`, new File(['x'.repeat(bytes)], 'notes.txt', { type: 'text/plain' }));
    return { method: 'POST', body };
  };
  const upload = new SlashCommandBuilder()
    .setName('upload')
    .setDescription('Upload')
    .addAttachmentOption((option) => option.setName('file').setDescription('File').setRequired(true))
    .toJSON();

  async function uploading(): Promise<Playground> {
    const place = await playground();
    const { application } = await bot(
      place,
      (it) => it.isChatInputCommand() && it.reply(it.options.getAttachment('file', true).name),
    );
    await application.commands.set([upload]);
    return place;
  }

  test('reach the bot as options', async () => {
    const place = await uploading();
    const sent = await fetch(`${place.url}page/slash`, withFile({ command: 'upload' }, 'file', 10));
    expect([sent.status, place.messages('ask')[0]?.content]).toEqual([200, 'notes.txt']);
  });

  test('are refused above 10 MiB', async () => {
    const place = await uploading();
    const bytes = 10 * 1024 * 1024 + 1;
    const sent = await fetch(`${place.url}page/slash`, withFile({ command: 'upload' }, 'file', bytes));
    expect([sent.status, await sent.json()]).toMatchObject([413, { code: 40005 }]);
  });
});

describe('other sites', () => {
  test.each([
    ['another origin', { Origin: 'http://evil.example' }],
    ['this machine on another port', { Origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { Origin: 'null' }],
    ['a browser that says so', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('are refused: %s', async (_what, headers) => {
    const place = await playground();
    expect((await post(place, 'say', { text: 'Hello' }, headers)).status).toBe(403);
    expect(await statusWith(`${place.url}page/state`, headers)).toBe(403);
    expect(await statusWith(`${place.apiUrl}/v10/gateway`, headers)).toBe(403);
    expect(place.messages('ask')).toEqual([]);
  });

  test('are refused under a name of their own that leads here', async () => {
    const place = await playground();
    expect(await statusWith(place.url, { Host: 'evil.example' })).toBe(421);
    expect(await statusWith(place.url, { Host: `localhost:${new URL(place.url).port}` })).toBe(200);
  });

  test('are refused by name, and let in by address, where everybody in the network may come', async () => {
    const place = await playground({ host: '0.0.0.0' });
    expect(await statusWith(place.url, { Host: 'evil.example' })).toBe(421);
    expect(await statusWith(place.url, { Host: '192.0.2.7.evil.example' })).toBe(421);
    expect(await statusWith(place.url, { Host: '192.0.2.7:3000' })).toBe(200);
    expect(await statusWith(place.url, { Host: '[2001:db8::7]:3000' })).toBe(200);
    const here = await playground();
    expect(await statusWith(here.url, { Host: '192.0.2.7:3000' })).toBe(421);
  });

  test.each([{ origin: 'http://evil.example' }, { headers: { Host: 'evil.example' } }])(
    'open no gateway with %o',
    async (options) => {
      const place = await playground();
      const socket = new WebSocket(`${place.url.replace('http', 'ws')}gateway`, options);
      const outcome = await new Promise((resolve) => {
        socket.on('open', () => resolve('open'));
        socket.on('error', ({ message }) => resolve(message));
      });
      expect(outcome).toContain('403');
    },
  );

  test('post nothing but JSON', async () => {
    const place = await playground();
    const init = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{"text":"Hello"}' };
    expect((await fetch(`${place.url}page/say`, init)).status).toBe(400);
    expect(place.messages('ask')).toEqual([]);
  });
});
