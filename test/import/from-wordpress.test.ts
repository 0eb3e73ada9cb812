import { describe, expect, it } from 'vitest';
import { fromWordPress } from '../../src/import/from-wordpress.js';
import { wordpressHtml } from '../../src/import/wordpress-html.js';
import { XmlLimitError } from '../../src/import/xml-items.js';
import { all, entries, inPieces } from './support/answers.js';

const item = (fields: string, content = '<p>The ferry sailed.</p>') =>
  `<item><title>Ferry &amp; quay</title><link>https://quay.example/ferry/</link><dc:creator><![CDATA[keeper]]></dc:creator>
   <content:encoded><![CDATA[${content}]]></content:encoded>${fields}</item>`;
const PUBLISHED = '<wp:post_type><![CDATA[post]]></wp:post_type><wp:status>publish</wp:status>';
const wxr = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Quay Daily</title>${items.join('')}</channel></rss>`;
const read = async (text: string, outlet?: string) =>
  entries(await all(fromWordPress(inPieces(text), { outlet })));

describe('a WordPress export', () => {
  it('gives its published posts with all that it says of them', async () => {
    const date =
      '<pubDate>Fri, 03 May 2024 10:00:00 +0000</pubDate><wp:post_date_gmt>2024-05-03 07:00:00</wp:post_date_gmt>';
    const about =
      '<category domain="category" nicename="n"><![CDATA[News]]></category><category domain="post_tag"><![CDATA[ferry]]></category>';
    expect(await read(wxr(item(PUBLISHED + date + about)))).toEqual([
      {
        ...{ title: 'Ferry & quay', html: '<p>The ferry sailed.</p>', link: 'https://quay.example/ferry/' },
        ...{
          date: '2024-05-03T07:00:00Z',
          outlet: 'Quay Daily',
          author: 'keeper',
          section: 'News',
          tags: ['ferry'],
        },
      },
    ]);
  });

  it.each([
    ['a page', '<wp:post_type>page</wp:post_type><wp:status>publish</wp:status>'],
    ['a picture', '<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>'],
    ['a draft', '<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>'],
    ['what is kept behind a password', `${PUBLISHED}<wp:post_password>secret</wp:post_password>`],
  ])('leaves out %s', async (_, fields) => {
    expect(await read(wxr(item(fields), item(PUBLISHED)))).toHaveLength(1);
  });

  it.each([
    ['0000-00-00 00:00:00', 'Fri, 03 May 2024 10:00:00 +0000', 'Fri, 03 May 2024 10:00:00 +0000'],
    ['0000-00-00 00:00:00', 'Mon, 30 Nov -0001 00:00:00 +0000', '2024-05-03'],
  ])('takes another date where it has none in UTC (%s, %s)', async (utc, published, expected) => {
    const fields = `<wp:post_date>2024-05-03 23:30:00</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt><pubDate>${published}</pubDate>`;
    expect((await read(wxr(item(PUBLISHED + fields))))[0]?.date).toBe(expected);
  });

  it('is called as the operator says', async () => {
    expect((await read(wxr(item(PUBLISHED)), 'The Quay'))[0]?.outlet).toBe('The Quay');
  });

  it('expands no entities of its own, and fetches nothing for them', async () => {
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const [entry] = await read(bomb + wxr(item(PUBLISHED).replace('Ferry &amp; quay', 'x &b; &f; y')));
    expect(entry?.title).toBe('x &b; &f; y');
  });

  it('is given up where an item never ends, or elements nest without end', async () => {
    async function* endless(piece: string): AsyncGenerator<string> {
      yield '<rss><channel><item><content:encoded>';
      for (let count = 0; count < 1000; count += 1) yield piece.repeat(10_000);
    }
    for (const piece of ['<![CDATA[aaaaaaa', 'aaaaaa ', '<b>']) {
      await expect(all(fromWordPress(endless(piece), { outlet: undefined }))).rejects.toThrow(XmlLimitError);
    }
  });

  it('of fifty megabytes is read without being held', async () => {
    async function* large(): AsyncGenerator<string> {
      yield '<rss><channel>';
      for (let count = 0; count < 500; count += 1) yield item(PUBLISHED, `<p>${'word '.repeat(20_000)}</p>`);
      yield '</channel></rss>';
    }
    let count = 0;
    let most = 0;
    for await (const _ of fromWordPress(large(), { outlet: undefined })) {
      count += 1;
      if (count === 50) most = process.memoryUsage().heapUsed;
    }
    expect(count).toBe(500);
    expect(process.memoryUsage().heapUsed - most).toBeLessThan(40 * 1024 * 1024);
  }, 60_000);
});

describe('the HTML of a WordPress post', () => {
  it.each([
    [
      'paragraphs of the classic editor',
      'First.\n\nSecond,\nof two lines.',
      '<p>First.</p>\n<p>Second,<br>\nof two lines.</p>',
    ],
    [
      'HTML of its own',
      'First.\n\n<h2>Then</h2>\n\n<ul><li>x</li></ul>',
      '<p>First.</p>\n<h2>Then</h2>\n<ul><li>x</li></ul>',
    ],
    [
      'blocks',
      '<!-- wp:paragraph -->\n<p>First.</p>\n<!-- /wp:paragraph -->',
      '<!-- wp:paragraph -->\n<p>First.</p>\n<!-- /wp:paragraph -->',
    ],
    ['a gallery', 'First. [gallery ids="1,2"]', '<p>First. </p>'],
    ['an embed', 'First.\n\n[embed]https://video.example/x[/embed]', '<p>First.</p>\n<p></p>'],
    ['what a plugin frames', 'Say [quote author="x"]yes[/quote] now.', '<p>Say yes now.</p>'],
    ['a plugin without attributes', 'Say [box]yes[/box] now.', '<p>Say yes now.</p>'],
    [
      'words in brackets',
      'They [the keepers] said "noone" [sic].',
      '<p>They [the keepers] said "noone" [sic].</p>',
    ],
  ])('has %s as they are meant', (_, content, expected) => {
    expect(wordpressHtml(content)).toBe(expected);
  });

  it('keeps the caption of a picture out of the text', () => {
    const html = wordpressHtml('[caption id="a" width="3"]<img src="x.jpg" /> The quay[/caption]\n\nFirst.');
    expect(html).toContain('<figure><img src="x.jpg" /><figcaption>The quay</figcaption></figure>');
  });

  it('takes no longer than its length for marks that never end', () => {
    const began = performance.now();
    for (const piece of ['[caption ', '[a ', '[a b=', '[embed]', '[caption]<', '\n ', '[/a', '[x y="'])
      wordpressHtml(piece.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
