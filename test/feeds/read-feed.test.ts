import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { NotAFeedError } from '../../src/feeds/feed-shape.js';
import { itemPost } from '../../src/feeds/item-post.js';
import { readFeed } from '../../src/feeds/read-feed.js';
import { rss } from './support/feed-server.js';

const FULL = '<p>The reef was measured on Tuesday by four divers, who found it whole.</p>';

describe('readFeed', () => {
  it('takes the fullest text of an RSS item', () => {
    const feed = readFeed(rss([{ guid: '1', title: 'Reef &amp; divers', text: FULL }]));
    expect(feed.title).toBe('The Reef Gazette');
    expect(feed.items).toMatchObject([
      {
        title: 'Reef & divers',
        link: 'https://reef.example/1',
        date: 'Wed, 03 Mar 2021 12:00:00 GMT',
        html: FULL,
      },
    ]);
  });

  it('reads Atom and JSON Feed as well', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><id>1</id><title type="html">Reef</title>
      <link rel="edit" href="https://reef.example/edit"/><link href="https://reef.example/1"/><updated>2021-03-03T12:00:00Z</updated>
      <author><name>Jo Reef</name></author><content type="html">&lt;p&gt;Whole.&lt;/p&gt;</content></entry></feed>`;
    expect(readFeed(atom).items).toMatchObject([
      {
        title: 'Reef',
        link: 'https://reef.example/1',
        date: '2021-03-03T12:00:00Z',
        author: 'Jo Reef',
        html: '<p>Whole.</p>',
      },
    ]);
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [{ id: '1', url: 'https://reef.example/1', title: 'Reef', content_text: 'One <b>.\n\nTwo.' }],
    });
    expect(readFeed(json).items).toMatchObject([
      { title: 'Reef', html: '<p>One &#60;b&#62;.</p>\n<p>Two.</p>' },
    ]);
  });

  it('knows an item again by its id, else its link, else what it says', () => {
    const keys = (source: string) => readFeed(source).items.map(({ key }) => key);
    const item = (inner: string) =>
      `<rss version="2.0"><channel><title>t</title><item>${inner}</item></channel></rss>`;
    expect(keys(item('<guid>1</guid><title>A</title>'))).toEqual(
      keys(item('<guid>1</guid><title>B</title>')),
    );
    expect(keys(item('<link>x</link><title>A</title>'))).toEqual(
      keys(item('<link>x</link><title>B</title>')),
    );
    expect(keys(item('<title>A</title>'))).not.toEqual(keys(item('<title>B</title>')));
  });

  it.each(['<html><body>Not found</body></html>', '{"error": true}', '', 'plain'])('refuses %j', (source) => {
    expect(() => readFeed(source)).toThrow(NotAFeedError);
  });

  it('does not unfold entities without end', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><rss version="2.0"><channel><title>t</title><item><title>&f;</title></item></channel></rss>`;
    let length = 0;
    try {
      length = JSON.stringify(readFeed(bomb)).length;
    } catch (error) {
      expect(error).toBeInstanceOf(NotAFeedError);
    }
    expect(length).toBeLessThan(10_000);
  });
});

describe('the post of an item', () => {
  const article = (given: Partial<Parameters<typeof itemPost>[0]>) => {
    const item = {
      key: 'k',
      title: 'Reef',
      link: 'https://reef.example/1',
      date: '2021-03-03',
      author: 'Jo',
      source: undefined,
      html: FULL,
      ...given,
    };
    const { name, text } = itemPost(item, 'The Reef Gazette');
    return readArticles({ path: name, bytes: new TextEncoder().encode(text) }, NO_SOURCES).articles[0];
  };

  it('is read as an article with headline, outlet, date and link', () => {
    expect(article({})).toMatchObject({
      file: '2021-03-03-k.md',
      title: 'Reef',
      outlet: 'The Reef Gazette',
      author: 'Jo',
      date: { known: 'stated', iso: '2021-03-03T12:00:00.000Z' },
      link: { kind: 'source', url: 'https://reef.example/1' },
      text: 'The reef was measured on Tuesday by four divers, who found it whole.',
    });
  });

  it('says nothing that an item smuggles into its fields or its text', () => {
    const title = 'Reef"\n---\nlink: https://evil.example/\n---js\nprocess.exit(3)';
    const read = article({
      title,
      html: `<script>evil()</script>---\nlink: https://evil.example/\n---\n${FULL}`,
    });
    expect(read?.link?.url).toBe('https://reef.example/1');
    expect(read?.text).not.toContain('evil()');
    expect(read?.title).toContain('Reef');
  });
});
