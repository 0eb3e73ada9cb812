import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movableClock } from '../../src/clock/movable-clock.js';
import { startFeedSchedule } from '../../src/feeds/feed-schedule.js';
import { createFeeds } from '../../src/feeds/feeds.js';
import { createLog } from '../../src/log.js';
import { type FeedServer, feedServer, rss } from '../feeds/support/feed-server.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

const as = 'moderator' as const;
const FIRST = {
  guid: '1',
  title: 'Sponge divers return',
  text: '<p>The sponge divers of the outer reef returned on Friday with nine boats.</p>',
};
const SECOND = {
  guid: '2',
  title: 'Net menders strike',
  text: '<p>The net menders of the inner quay went on strike on Monday for better lamps.</p>',
};

/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 25_000;

let place: BotWithLibrary;
let server: FeedServer;
let items = [FIRST];

beforeAll(async () => {
  [place, server] = await Promise.all([botWithLibrary(), feedServer()]);
  server.answer((request, response) => {
    const etag = `"${items.length} ${items[0]?.text.length}"`;
    if (request.url === '/page') response.end('<html><body>Hello</body></html>');
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'content-type': 'image/png' }).end(rss(items));
  });
});

afterAll(async () => {
  await place.close();
  await server.close();
});

const feed = (sub: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command: `corpus feed ${sub}`, options, as }).message(PATIENCE_MS);
const ask = (question: string) =>
  place.playground.slash({ command: 'ask', options: { question } }).message(PATIENCE_MS);
const files = () => {
  const folder = join(place.articles, 'feeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .sort();
};

describe('/corpus feed', () => {
  it('adds a feed whose items are answered from at once, with their links', async () => {
    const added = await feed('add', { address: `${server.origin}/feed` });
    expect(added.ephemeral).toBe(true);
    expect(added.text).toContain('### The feed The Reef Gazette is added');
    expect(added.text).toContain('1 new article, 0 changed');
    const answer = await ask('When did the sponge divers return?');
    expect(answer.text).toContain('nine boats');
    expect(answer.text).toContain('The Reef Gazette');
    expect(JSON.stringify(answer.components)).toContain('https://reef.example/1');
    expect((await feed('add', { address: `${server.origin}/feed` })).text).toContain(
      'has been added already',
    );
    expect((await feed('list')).text).toContain('**The Reef Gazette**');
  });

  it('fetches what is new, and nothing twice', async () => {
    expect((await feed('fetch')).text).toContain('0 new articles, 0 changed');
    items = [FIRST, SECOND];
    expect((await feed('fetch')).text).toContain('1 new article, 0 changed');
    expect(files()).toHaveLength(2);
    expect((await ask('Why did the net menders strike?')).text).toContain('better lamps');
    const fetched = server.asked.length;
    expect((await feed('fetch')).text).toContain('0 new articles, 0 changed');
    expect(server.asked).toHaveLength(fetched + 1);
  });

  it('takes in what has changed, keeps what it said before, and does not bring back what was removed', async () => {
    const [one = '', two = ''] = files();
    const menders =
      [one, two].find((name) =>
        readFileSync(join(place.articles, 'feeds', name), 'utf8').includes('lamps'),
      ) ?? '';
    rmSync(join(place.articles, 'feeds', menders));
    items = [
      { ...FIRST, text: FIRST.text.replace('nine', 'eleven') },
      { ...SECOND, text: SECOND.text.replace('lamps', 'hooks') },
    ];
    expect((await feed('fetch')).text).toContain('0 new articles, 2 changed');
    expect(files()).toHaveLength(1);
    expect((await ask('When did the sponge divers return?')).text).toContain('eleven boats');
    const kept = readdirSync(join(place.folder, 'removed'), { recursive: true }).map(String);
    expect(kept.filter((name) => name.endsWith('.md'))).toHaveLength(1);
  });

  it('refuses what is no feed, and what is on this machine', async () => {
    expect((await feed('add', { address: `${server.origin}/page` })).text).toContain(
      'no feed that could be read',
    );
    const hidden = server.origin.replace('127.0.0.1', '127.0.0.2');
    expect((await feed('add', { address: hidden })).text).toContain('this machine or a network behind it');
    expect((await feed('add', { address: 'http://localhost:1/' })).text).not.toContain('is added');
  });

  it('is fetched on schedule, rests where it fails, and makes articles known once', async () => {
    items = [
      ...items,
      {
        guid: '3',
        title: 'Kelp race',
        text: '<p>The kelp race was won on Sunday by a rower of seventy.</p>',
      },
    ];
    const clock = movableClock({ start: new Date(Date.now() + 60_000), stands: true });
    const store = place.stores.feeds;
    let known = 0;
    const told: unknown[] = [];
    const feeds = createFeeds({
      store,
      corpusDir: place.articles,
      removedDir: join(place.folder, 'removed'),
      mayReach: (address) => address === '127.0.0.1',
      clock: () => clock.now(),
    });
    const stop = startFeedSchedule({
      feeds,
      clock,
      log: createLog({ level: 'silent' }),
      onNews: async ({ title }, after) => told.push([title, after]),
      onArticles: async () => {
        known += 1;
      },
    });
    await clock.advanceTo(new Date(clock.now().getTime() + 40 * 60_000));
    expect(known).toBe(1);
    expect(told).toEqual([['The Reef Gazette', { state: 'fetched', added: 1, changed: 0 }]]);
    const asked = server.asked.length;
    server.answer((_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await clock.advanceTo(new Date(clock.now().getTime() + 100 * 60_000));
    expect(server.asked.length).toBe(asked + 1);
    expect(await store.all()).toMatchObject([{ failures: 1, fault: 'refused', items: 3 }]);
    await stop();
    expect((await feed('list')).text).toContain('failed 1 time: The server does not give it out.');
  });

  it('removes a feed, whose articles stay', async () => {
    expect((await feed('remove', { feed: 'The Reef Gazette' })).text).toContain(
      'The articles that came with it stay',
    );
    expect((await feed('list')).text).toContain('None yet.');
    expect(files().length).toBeGreaterThan(0);
    expect((await feed('remove', { feed: 'The Reef Gazette' })).text).toContain('There is no such feed');
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'corpus feed list' })).toThrow('is offered no command');
  });
});
