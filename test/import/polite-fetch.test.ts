import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PoliteOptions, politeFetch } from '../../src/import/polite-fetch.js';
import { type FeedServer, feedServer } from '../feeds/support/feed-server.js';

const REQUEST = { accept: 'text/html', maxBytes: 100_000, timeoutMs: 5000 };

let server: FeedServer;
let now = 0;
/** How long was waited, one after another. */
let waits: number[] = [];

beforeEach(async () => {
  server = await feedServer();
  [now, waits] = [Date.parse('2024-05-06T07:00:00Z'), []];
});

afterEach(() => server.close());

/** 127.0.0.1 stands for the internet here, and time goes by where somebody waits. */
const polite = (given: Partial<PoliteOptions> = {}) =>
  politeFetch({
    mayReach: (address) => address === '127.0.0.1',
    clock: () => new Date(now),
    pauseMs: 1000,
    backOffMs: 2000,
    sleep: async (ms) => {
      if (ms > 0) waits.push(ms);
      now += ms;
    },
    signal: new AbortController().signal,
    ...given,
  });
const at = (path: string) => server.origin + path;
const paths = () => server.asked.map(({ url }) => url);
/** Answers with the robots.txt, and to all else as told. */
const withRobots = (
  robots: string,
  answer: Parameters<FeedServer['answer']>[0] = (_request, response) => response.end('ok'),
) =>
  server.answer((request, response) =>
    request.url === '/robots.txt' ? response.end(robots) : answer(request, response),
  );

describe('a host', () => {
  it('is asked for its robots.txt once, told who asks, and given a pause between requests', async () => {
    withRobots('User-agent: *\nDisallow: /private');
    const fetcher = polite();
    const [first, second] = await Promise.all([
      fetcher.fetch(at('/a'), REQUEST),
      fetcher.fetch(at('/b'), REQUEST),
    ]);
    expect([first?.state, second?.state]).toEqual(['fetched', 'fetched']);
    expect(paths()).toEqual(['/robots.txt', '/a', '/b']);
    expect(server.asked[1]?.headers['user-agent']).toMatch(/^Dragoman\/[\d.]+ /);
    expect(waits).toEqual([1000, 1000]);
  });

  it('is asked one request at a time', async () => {
    let open = 0;
    let most = 0;
    withRobots('', (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('ok');
      }, 30);
    });
    const fetcher = polite();
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(at(path), REQUEST)));
    expect(most).toBe(1);
  });

  it('that wishes for longer pauses is given them', async () => {
    withRobots('User-agent: Dragoman\nCrawl-delay: 7');
    const fetcher = polite();
    await fetcher.fetch(at('/a'), REQUEST);
    await fetcher.fetch(at('/b'), REQUEST);
    expect(waits).toEqual([1000, 7000]);
  });

  it('is not asked for what its robots.txt refuses, also where another page leads there', async () => {
    withRobots('User-agent: *\nDisallow: /private', (_request, response) =>
      response.writeHead(302, { location: '/private/b' }).end(),
    );
    expect(await polite().fetch(at('/private/a'), REQUEST)).toEqual({ state: 'disallowed' });
    expect(await polite().fetch(at('/moved'), REQUEST)).toEqual({ state: 'disallowed' });
    expect(paths()).not.toContain('/private/b');
  });

  it.each([404, 410, 403])('whose robots.txt answers with %i has no rules', async (status) => {
    server.answer((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? status : 200).end('ok'),
    );
    expect(await polite().fetch(at('/a'), REQUEST)).toMatchObject({ state: 'fetched' });
  });

  it('whose robots.txt cannot be had is not asked for anything else', async () => {
    server.answer((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? 503 : 200).end('ok'),
    );
    const fetcher = polite();
    expect(await fetcher.fetch(at('/a'), REQUEST)).toEqual({ state: 'no-rules' });
    expect(await fetcher.fetch(at('/b'), REQUEST)).toEqual({ state: 'no-rules' });
    expect(paths()).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
  });

  it('tells of its sitemaps', async () => {
    withRobots('Sitemap: https://quay.example/a.xml\nSitemap: https://quay.example/b.xml');
    expect(await polite().sitemapsOf(at('/'))).toEqual([
      'https://quay.example/a.xml',
      'https://quay.example/b.xml',
    ]);
  });
});

describe('a fault that may pass', () => {
  it('is tried again later and later, three times in all', async () => {
    withRobots('', (_request, response) => response.writeHead(503).end());
    expect(await polite().fetch(at('/a'), REQUEST)).toMatchObject({ state: 'failed', status: 503 });
    expect(paths().filter((path) => path === '/a')).toHaveLength(3);
    expect(waits).toEqual([1000, 2000, 8000]);
  });

  it('is over when the server answers', async () => {
    let asked = 0;
    withRobots('', (_request, response) => {
      asked += 1;
      if (asked === 1) response.destroy();
      else response.end('ok');
    });
    expect(await polite().fetch(at('/a'), REQUEST)).toMatchObject({ state: 'fetched' });
  });

  it('waits as long as the server asks for', async () => {
    let asked = 0;
    withRobots('', (_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '30' }).end();
      else response.end('ok');
    });
    expect(await polite().fetch(at('/a'), REQUEST)).toMatchObject({ state: 'fetched' });
    expect(waits).toEqual([1000, 30_000]);
  });

  it('is left, with all other pages of the host, where that is longer than two minutes', async () => {
    withRobots('', (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const fetcher = polite();
    expect(await fetcher.fetch(at('/a'), REQUEST)).toMatchObject({ state: 'failed', status: 429 });
    expect(await fetcher.fetch(at('/b'), REQUEST)).toMatchObject({ state: 'resting' });
    expect(paths()).toEqual(['/robots.txt', '/a']);
  });
});

describe('a page', () => {
  const state = async (path: string, given: Partial<typeof REQUEST> = {}) => {
    const answer = await polite().fetch(path.startsWith('/') ? at(path) : path, { ...REQUEST, ...given });
    return answer.state === 'failed' ? (answer.status ?? answer.fault) : answer.state;
  };

  it('that leads in circles is followed a few times only', async () => {
    withRobots('', (_request, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await state('/a')).toBe('too-many-redirects');
    expect(paths()).toHaveLength(6);
  });

  it('that leads to a private address is refused, and nobody there is asked', async () => {
    withRobots('', (_request, response) =>
      response.writeHead(302, { location: server.origin.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    expect(await state('/a')).toBe('private');
    expect(await state('http://169.254.169.254/')).toBe('private');
    expect(paths()).toEqual(['/robots.txt', '/a']);
  });

  it.each([404, 410, 401])('that answers with %i is not asked for again', async (status) => {
    withRobots('', (_request, response) => response.writeHead(status).end());
    expect(await state('/a')).toBe(status);
    expect(paths()).toHaveLength(2);
  });

  it('that never ends is cut off', async () => {
    withRobots('', (_request, response) => {
      const more = () => {
        while (response.write('a'.repeat(60_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await state('/a')).toBe('too-large');
  });

  it('that drips is given up', async () => {
    withRobots('', (_request, response) => {
      response.write('a');
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await state('/a', { timeoutMs: 200 })).toBe('too-slow');
  });

  it('that is packed a thousand times smaller is cut off where it is unpacked to too much', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    withRobots('', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await state('/a')).toBe('too-large');
  });

  it('that is packed is unpacked, and that only says so is taken as it is', async () => {
    withRobots('', ({ url }, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(url === '/a' ? gzipSync('text') : 'text'),
    );
    for (const path of ['/a', '/b']) {
      const answer = await polite().fetch(at(path), REQUEST);
      expect(answer.state === 'fetched' ? Buffer.from(answer.body).toString() : answer).toBe('text');
    }
  });

  it('that breaks off in its middle is not taken for whole', async () => {
    withRobots('', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await state('/a')).toBe('unreachable');
  });

  it('says what it is and what it is written in', async () => {
    withRobots('', (_request, response) =>
      response.writeHead(200, { 'content-type': 'Text/HTML; Charset="KOI8-R"' }).end('x'),
    );
    expect(await polite().fetch(at('/a'), REQUEST)).toMatchObject({
      mediaType: 'text/html',
      charset: 'koi8-r',
    });
  });

  it('is not asked for any more when somebody has stopped it', async () => {
    withRobots('');
    const stopped = polite({ signal: AbortSignal.abort() });
    await expect(stopped.fetch(at('/a'), REQUEST)).rejects.toThrow('aborted');
    expect(server.asked).toHaveLength(0);
  });
});
