import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { fetchFeed } from '../../src/feeds/fetch-feed.js';
import { itemPost } from '../../src/feeds/item-post.js';
import { postsOfFeed } from '../../src/feeds/posts-of-feed.js';
import { readFeed } from '../../src/feeds/read-feed.js';
import { type FeedServer, feedServer } from './support/feed-server.js';

const ADDRESS = 'https://reef.example/feeds/all.xml';
const rss = (items: string, channel = '<link>https://reef.example/</link>') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Reef Gazette</title>${channel}${items}</channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Reef</title><entry><id>1</id>${entry}</entry></feed>`;
const itemsOf = (source: string) => readFeed(source, ADDRESS).items;
const articleOf = (source: string) => {
  const [item] = itemsOf(source);
  if (item === undefined) throw new Error('no item');
  const { name, text } = itemPost(item, 'Reef Gazette');
  return readArticles({ path: name, bytes: new TextEncoder().encode(text) }, NO_SOURCES).articles[0];
};

describe('the link of an item', () => {
  it.each([
    [
      'an id that may be followed',
      '<guid>https://reef.example/1</guid>',
      undefined,
      'https://reef.example/1',
    ],
    ['no id that may not', '<guid isPermaLink="false">https://reef.example/1</guid>', undefined, undefined],
    ['one relative to the site', '<link>/news/1.html</link>', undefined, 'https://reef.example/news/1.html'],
    ['one relative to the feed', '<link>1.html</link>', '', 'https://reef.example/feeds/1.html'],
    ['none that says nothing', '<link>N/A</link>', undefined, undefined],
  ])('is %s', (_, inner, channel, link) => {
    expect(itemsOf(rss(`<item><title>T</title>${inner}</item>`, channel))[0]?.link).toBe(link);
  });

  it('is relative to the base that XML states', () => {
    const source =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/a/"><title>R</title><entry xml:base="b/"><id>1</id><title>T</title><link href="c.html"/></entry></feed>';
    expect(itemsOf(source)[0]?.link).toBe('https://base.example/a/b/c.html');
  });
});

it.each([
  [
    'an id that says nothing',
    [
      '<guid>N/A</guid><link>https://reef.example/1</link>',
      '<guid>N/A</guid><link>https://reef.example/2</link>',
    ],
  ],
  ['one link for all', ['<link>https://reef.example/x</link>', '<link>https://reef.example/x</link>']],
  [
    'one id and one link for all',
    [
      '<guid>7</guid><link>https://reef.example/x</link>',
      '<guid>7</guid><link>https://reef.example/x</link>',
    ],
  ],
])('tells items apart that have %s, and knows them again', (_, inners) => {
  const source = rss(
    inners
      .map((inner, index) => `<item><title>T${index}</title>${inner}<description>Words.</description></item>`)
      .join(''),
  );
  const keys = itemsOf(source).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  expect(itemsOf(source).map(({ key }) => key)).toEqual(keys);
});

it('takes the first of its dates that can be read', () => {
  const item =
    '<item><title>T</title><pubDate>some day</pubDate><dc:date>2024-05-06</dc:date><description>Words.</description></item>';
  expect(itemsOf(rss(item))[0]?.date).toBe('2024-05-06');
});

describe('the text of an item', () => {
  it.each([
    [
      'plain text of Atom',
      atom('<title>x&lt;y</title><summary>It struck &lt;at low tide&gt; &amp;amp; sank.</summary>'),
      'x<y',
      'It struck <at low tide> &amp; sank.',
    ],
    [
      'HTML of Atom',
      atom(
        '<title type="html">A &lt;b&gt;b&lt;/b&gt;</title><content type="html">&lt;p&gt;One.&lt;/p&gt;</content>',
      ),
      'A b',
      'One.',
    ],
    [
      'paragraphs without markup',
      rss(
        '<item><title>T</title><description>WEATHER\n\nFog is expected\n\nThe council voted.</description></item>',
      ),
      'T',
      'WEATHER\nFog is expected\nThe council voted.',
    ],
    [
      'angle brackets that are no markup',
      rss(
        '<item><title>The &lt;Unity&gt; list</title><description>At x&lt;y it stopped.</description></item>',
      ),
      'The <Unity> list',
      'At x<y it stopped.',
    ],
    [
      'a headline only',
      rss('<item><title>Ferry is late</title><description> </description></item>'),
      'Ferry is late',
      'Ferry is late',
    ],
  ])('is whole: %s', (_, source, title, text) => {
    expect(articleOf(source)).toMatchObject({ title, text });
  });
});

describe('what a server sends', () => {
  let server: FeedServer;
  beforeEach(async () => {
    server = await feedServer();
  });
  afterEach(() => server.close());
  const fetched = (maxBytes?: number) =>
    fetchFeed(`${server.origin}/f`, {
      mayReach: () => true,
      clock: () => new Date(),
      ...(maxBytes !== undefined && { maxBytes }),
    });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['', gzipSync],
    ['gzip', (bytes: Buffer) => bytes],
  ])('is unpacked, whatever was asked for: "%s"', async (encoding, pack) => {
    server.answer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(Buffer.from('text'))),
    );
    expect(await fetched()).toMatchObject({ state: 'fetched', body: Buffer.from('text') });
  });

  it('is too large where it is so unpacked', async () => {
    server.answer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
    );
    expect(await fetched(100_000)).toMatchObject({ state: 'failed', fault: 'too-large' });
  });

  it('is read in the charset that the server names, and the item has the outlet of its source', async () => {
    // "Вестник" in windows-1251.
    const body = Buffer.concat([
      Buffer.from('<rss version="2.0"><channel><title>All</title><item><source url="https://a.example">'),
      Buffer.from([0xc2, 0xe5, 0xf1, 0xf2, 0xed, 0xe8, 0xea]),
      Buffer.from('</source><title>T</title><description>Words.</description></item></channel></rss>'),
    ]);
    server.answer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml; charset="windows-1251"' }).end(body),
    );
    const answer = await fetched();
    if (answer.state !== 'fetched') throw new Error(answer.state);
    const posts = await postsOfFeed({ ...answer, outlet: undefined });
    expect(posts?.posts[0]?.text).toContain('outlet: "Вестник"');
  });
});
