import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedServer, feedServer } from '../feeds/support/feed-server.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

const as = 'moderator' as const;
/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 60_000;
const PAGE = `<html><head><title>Sponge divers return</title><meta property="og:title" content="Sponge divers return">
  <meta property="og:site_name" content="The Reef Gazette"><meta property="article:published_time" content="2021-03-03T12:00:00Z"></head>
  <body><nav>Menu</nav><article><h1>Sponge divers return</h1><p>The sponge divers of the outer reef returned on Friday with nine boats, said the harbour office.</p>
  <p>They had been away for eleven weeks, longer than in any other year that anybody remembers.</p></article></body></html>`;

let place: BotWithLibrary;
let server: FeedServer;

beforeAll(async () => {
  [place, server] = await Promise.all([botWithLibrary(), feedServer()]);
  server.answer((request, response) => {
    const url = request.url?.split('?')[0];
    if (url === '/divers') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    else if (url === '/short')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>x</title><p>Hello.</p>');
    else if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('PNG');
    else if (url === '/inside') response.writeHead(302, { location: 'http://127.0.0.2/' }).end();
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (url === '/huge')
      response.writeHead(200, { 'content-type': 'text/html' }).end('a'.repeat(5 * 1024 * 1024));
    else response.writeHead(404).end();
  });
}, PATIENCE_MS);

afterAll(async () => {
  await place.close();
  await server.close();
});

const add = (address: string) =>
  place.playground.slash({ command: 'corpus add', options: { address }, as }).message(PATIENCE_MS);
const added = () => {
  const folder = join(place.articles, 'added');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('/corpus add with an address', () => {
  it(
    'shows what would be read of the page, adds it when told to, and answers from it with its link',
    async () => {
      const asked = await add(`${server.origin}/divers?utm_source=chat`);
      expect(asked.ephemeral).toBe(true);
      expect(asked.text).toContain('### This would be added');
      expect(asked.text).toContain('**Sponge divers return**');
      expect(asked.text).toContain('The Reef Gazette');
      expect(added()).toEqual([]);
      const done = await place.playground.press({ message: asked, button: 'Add', as }).message(PATIENCE_MS);
      expect(done.text).toContain('### Added to the coverage');
      const [name = ''] = added();
      expect(name).toMatch(/^2021-03-03-sponge-divers-return-[a-p]{8}\.md$/);
      expect(readFileSync(join(place.articles, 'added', name), 'utf8')).toContain(
        `link: "${server.origin}/divers"`,
      );
      const answer = await place.playground
        .slash({ command: 'ask', options: { question: 'When did the sponge divers return?' } })
        .message(PATIENCE_MS);
      expect(answer.text).toContain('nine boats');
    },
    PATIENCE_MS,
  );

  it(
    'takes an address that is pasted into the form',
    async () => {
      const form = place.playground.slash({ command: 'corpus add', as });
      await form.modal();
      const asked = await place.playground
        .submit({ form, fields: { files: [], text: ` ${server.origin}/divers ` } })
        .message(PATIENCE_MS);
      expect(asked.text).toContain('**Sponge divers return**');
    },
    PATIENCE_MS,
  );

  it.each<[string, string, string]>([
    ['is not there', '/none', 'does not give it out'],
    ['is no article', '/short', 'too short for an article'],
    ['is a picture', '/picture', 'no web page, but image'],
    ['leads into the network', '/inside', 'leads to this machine or a network behind it'],
    ['leads in circles', '/round', 'from one address to the next'],
    ['is too large', '/huge', 'larger than 4 megabytes'],
    ['is this machine', 'http://127.0.0.2/', 'leads to this machine or a network behind it'],
    [
      'is a cloud that tells its secrets',
      'http://169.254.169.254/',
      'leads to this machine or a network behind it',
    ],
    ['is a file', 'file:///etc/passwd', 'not an address that begins with https or http'],
    ['is no address', 'divers', 'not an address that begins with https or http'],
  ])(
    'that %s says so, and adds nothing',
    async (_, address, expected) => {
      const before = added();
      const asked = await add(address.startsWith('/') ? server.origin + address : address);
      expect(asked.text).toContain('### None of this can be added');
      expect(asked.text).toContain(expected);
      expect(JSON.stringify(asked.components)).not.toContain('custom_id');
      expect(added()).toEqual(before);
    },
    PATIENCE_MS,
  );

  it(
    'says what to do where neither is given',
    async () => {
      const form = place.playground.slash({ command: 'corpus add', as });
      await form.modal();
      const asked = await place.playground
        .submit({ form, fields: { files: [], text: '' } })
        .message(PATIENCE_MS);
      expect(asked.text).toContain('the address of its page');
    },
    PATIENCE_MS,
  );
});
