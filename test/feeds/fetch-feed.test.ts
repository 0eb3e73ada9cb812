import type { lookup } from 'node:dns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FeedRequest, fetchFeed } from '../../src/feeds/fetch-feed.js';
import { isPublicAddress } from '../../src/fetch/public-address.js';
import { type FeedServer, feedServer } from './support/feed-server.js';

const NOW = new Date('2024-01-02T03:04:05Z');

let server: FeedServer;

beforeEach(async () => {
  server = await feedServer();
});

afterEach(() => server.close());

/** 127.0.0.1 stands for the internet here; all else of this machine is as private as ever. */
const fetched = (path = '/', given: Partial<FeedRequest> = {}) =>
  fetchFeed(path.startsWith('/') ? server.origin + path : path, {
    mayReach: (address) => address === '127.0.0.1',
    clock: () => NOW,
    timeoutMs: 5000,
    ...given,
  });
const port = () => new URL(server.origin).port;
/** A name server that gives these addresses. */
const naming = (...addresses: readonly string[]) =>
  ((_host: string, _options: unknown, callback: (error: null, found: unknown) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      // It has the one form of lookup that is used.
    )) as unknown as typeof lookup;

describe('a feed that behaves', () => {
  it('is fetched whole, and what tells versions apart is kept', async () => {
    server.answer((_request, response) =>
      response.writeHead(200, { etag: '"1"', 'last-modified': 'Wed, 03 Mar 2021 12:00:00 GMT' }).end('text'),
    );
    expect(await fetched()).toEqual({
      state: 'fetched',
      body: Buffer.from('text'),
      address: `${server.origin}/`,
      charset: undefined,
      etag: '"1"',
      lastModified: 'Wed, 03 Mar 2021 12:00:00 GMT',
    });
  });

  it('is not sent again when it has not changed', async () => {
    server.answer((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(),
    );
    expect(await fetched('/', { etag: '"1"', lastModified: 'x' })).toEqual({ state: 'unchanged' });
    expect(server.asked[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'x' });
  });

  it('is followed to where it has moved', async () => {
    server.answer((request, response) =>
      request.url === '/new' ? response.end('text') : response.writeHead(301, { location: '/new' }).end(),
    );
    expect(await fetched('/old')).toMatchObject({ state: 'fetched' });
  });
});

describe('a feed that misbehaves', () => {
  const fault = (name: string) => ({ state: 'failed', fault: name, retryAt: undefined });

  it('by never answering, or never ending, is given up', async () => {
    server.answer(() => undefined);
    expect(await fetched('/', { timeoutMs: 300 })).toEqual(fault('too-slow'));
    server.answer((_request, response) => {
      response.write('a');
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fetched('/', { timeoutMs: 300 })).toEqual(fault('too-slow'));
  });

  it('by sending without end is cut off', async () => {
    server.answer((_request, response) => {
      const more = () => {
        while (response.write('a'.repeat(60_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await fetched()).toEqual(fault('too-large'));
  });

  it('by leading in circles is followed a few times only', async () => {
    server.answer((_request, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await fetched()).toEqual(fault('too-many-redirects'));
    expect(server.asked).toHaveLength(5);
  });

  it.each([
    ['this machine', () => `http://127.0.0.2:${port()}/`],
    ['this machine by IPv6', () => `http://[::1]:${port()}/`],
    ['this machine by a number', () => `http://2130706434:${port()}/`],
    ['this machine by an address within another', () => `http://[::ffff:127.0.0.2]:${port()}/`],
    ['this machine by the same, written as numbers', () => `http://[::ffff:7f00:2]:${port()}/`],
    ['this machine by an address that IPv6 once had for it', () => `http://[::127.0.0.2]:${port()}/`],
    ['this machine in octal', () => `http://0177.0.0.2:${port()}/`],
    ['this machine in hexadecimal', () => `http://0x7f.2:${port()}/`],
    ['this machine by no address', () => `http://0.0.0.0:${port()}/`],
    ['this machine by no IPv6 address', () => `http://[::]:${port()}/`],
    ['this machine by next to nothing', () => `http://0:${port()}/`],
    ['a neighbour on the line', () => `http://[fe80::1]:${port()}/`],
    ['a cloud that tells its secrets', () => 'http://169.254.169.254/latest/meta-data'],
  ])('by leading to %s is refused, and nobody there is asked', async (_name, location) => {
    server.answer((_request, response) => response.writeHead(302, { location: location() }).end());
    expect(await fetched()).toEqual(fault('private'));
    expect(await fetched(location())).toEqual(fault('private'));
    expect(server.asked).toHaveLength(1);
  });

  it('by a name that leads to this machine is refused, also when another address of it does not', async () => {
    const url = `http://inner.example:${port()}/`;
    expect(await fetched(url, { resolve: naming('127.0.0.2') })).toEqual(fault('private'));
    expect(await fetched(url, { resolve: naming('127.0.0.1', '10.0.0.1') })).toEqual(fault('private'));
    expect(server.asked).toHaveLength(0);
    expect(await fetched(url, { resolve: naming('127.0.0.1') })).toMatchObject({ state: 'fetched' });
  });

  it.each(['file:///etc/passwd', 'ftp://x.example/', 'javascript:alert(1)', 'http://a:b@x.example/', 'no'])(
    'by an address such as %s is refused, also after a redirect',
    async (address) => {
      expect(await fetched(address)).toEqual(fault('bad-address'));
      if (address === 'no') return;
      server.answer((_request, response) => response.writeHead(302, { location: address }).end());
      expect(await fetched()).toEqual(fault('bad-address'));
    },
  );

  it('by being gone, or nowhere, is said to be so', async () => {
    server.answer((_request, response) => response.writeHead(404).end());
    expect(await fetched()).toEqual(fault('refused'));
    await server.close();
    expect(await fetched()).toEqual(fault('unreachable'));
    server = await feedServer();
  });

  it('by asking for rest is given it, up to a week', async () => {
    const resting = async (retryAfter: string) => {
      server.answer((_request, response) => response.writeHead(429, { 'retry-after': retryAfter }).end());
      const result = await fetched();
      return result.state === 'failed' ? result.retryAt?.toISOString() : undefined;
    };
    expect(await resting('120')).toBe('2024-01-02T03:06:05.000Z');
    expect(await resting('Tue, 02 Jan 2024 04:00:00 GMT')).toBe('2024-01-02T04:00:00.000Z');
    expect(await resting('999999999')).toBe('2024-01-09T03:04:05.000Z');
    expect(await resting('soon')).toBeUndefined();
  });
});

it.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
