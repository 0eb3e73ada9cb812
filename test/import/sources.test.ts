import { describe, expect, it } from 'vitest';
import { CsvHeaderError, fromCsv } from '../../src/import/from-csv.js';
import { fromFeed } from '../../src/import/from-feed.js';
import { fromList } from '../../src/import/from-list.js';
import { fromSitemap } from '../../src/import/from-sitemap.js';
import { addresses, all, entries, faults, inPieces, READING, webOf } from './support/answers.js';

const SITE = 'https://quay.example';
const urlset = (...urls: readonly string[]) => `<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`;
const url = (path: string, more = '') => `<url><loc>${SITE}${path}</loc>${more}</url>`;
const index = (...paths: readonly string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${SITE}${path}</loc></sitemap>`).join('')}</sitemapindex>`;
const sitemap = (web: ReturnType<typeof webOf>, path: string, since?: string) =>
  all(fromSitemap(SITE + path, { fetch: web, since }));

describe('a list', () => {
  it('gives its addresses; comments and empty lines are none, and what is no address is told', async () => {
    const text = `\uFEFF# ours\n\n${SITE}/a  # the first\r\nquay.example/b\nnonsense here\nftp://quay.example/c`;
    const found = await all(fromList(inPieces(text.replace('\uFEFF', ''))));
    expect(addresses(found)).toEqual([`${SITE}/a`, `${SITE}/b`]);
    expect(faults(found)).toEqual(['"nonsense" is no address.', '"ftp://quay.example/c" is no address.']);
  });
});

describe('a sitemap', () => {
  it('gives its pages, with the dates and outlets of news', async () => {
    const news =
      '<news:news><news:publication><news:name>Quay Daily</news:name></news:publication><news:publication_date>2024-05-03T10:00:00Z</news:publication_date></news:news>';
    const web = webOf({
      [`${SITE}/s.xml`]: urlset(
        url('/a?x=1&amp;y=2'),
        url('/b', `<image:image><image:loc>${SITE}/b.jpg</image:loc></image:image>${news}`),
      ),
    });
    expect(await sitemap(web, '/s.xml')).toEqual([
      { kind: 'address', url: `${SITE}/a?x=1&y=2`, date: undefined, outlet: undefined },
      { kind: 'address', url: `${SITE}/b`, date: '2024-05-03T10:00:00Z', outlet: 'Quay Daily' },
    ]);
  });

  it('gives what has come since a day, and what has no date', async () => {
    const web = webOf({
      [`${SITE}/s.xml`]: urlset(
        url('/old', '<lastmod>2024-05-02T23:59:59+00:00</lastmod>'),
        url('/new', '<lastmod>2024-05-03</lastmod>'),
        url('/any'),
      ),
    });
    expect(addresses(await sitemap(web, '/s.xml', '2024-05-03'))).toEqual([`${SITE}/new`, `${SITE}/any`]);
  });

  it('that names others gives their pages, each of them once', async () => {
    const web = webOf({
      [`${SITE}/i.xml`]: index('/1.xml', '/2.xml', '/1.xml', '/i.xml', '/none.xml'),
      [`${SITE}/1.xml`]: urlset(url('/a')),
      [`${SITE}/2.xml`]: urlset(url('/b')),
    });
    const found = await sitemap(web, '/i.xml');
    expect(addresses(found)).toEqual([`${SITE}/a`, `${SITE}/b`]);
    expect(faults(found)).toEqual(['It is not there (404).']);
    expect(web.asked).toHaveLength(4);
  });

  it('that names others without end is not followed without end', async () => {
    const deep = webOf(
      Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${SITE}/${n}.xml`, index(`/${n + 1}.xml`)])),
    );
    expect(faults(await sitemap(deep, '/1.xml'))).toEqual(['There are too many sitemaps in sitemaps.']);
    expect(deep.asked).toHaveLength(3);
  });

  it('of a site is what its robots.txt names, else sitemap.xml', async () => {
    const page = urlset(url('/a'));
    expect(addresses(await sitemap(webOf({ [`${SITE}/x.xml`]: page }, ['/x.xml']), '/'))).toEqual([
      `${SITE}/a`,
    ]);
    expect(addresses(await sitemap(webOf({ [`${SITE}/sitemap.xml`]: page }), '/'))).toEqual([`${SITE}/a`]);
  });

  it('may be a list; what is none is told', async () => {
    expect(
      addresses(await sitemap(webOf({ [`${SITE}/s.txt`]: `${SITE}/a\n${SITE}/b\n` }), '/s.txt')),
    ).toHaveLength(2);
    expect(faults(await sitemap(webOf({ [`${SITE}/s`]: '<html><body>Hello</body></html>' }), '/s'))).toEqual([
      'It is no sitemap, or an empty one.',
    ]);
    expect(faults(await sitemap(webOf({ [`${SITE}/s`]: '<a>'.repeat(500) }), '/s'))).toEqual([
      'Its elements nest too deeply.',
    ]);
  });

  it('names fifty thousand pages, no more', async () => {
    const many = urlset(...Array.from({ length: 50_010 }, (_, n) => url(`/${n}`)));
    const found = await sitemap(webOf({ [`${SITE}/s.xml`]: many }), '/s.xml');
    expect(addresses(found)).toHaveLength(50_000);
    expect(faults(found)).toEqual(['It names more than 50000 pages.']);
  }, 60_000);
});

describe('a table', () => {
  const read = (text: string) => all(fromCsv(inPieces(text, 50), { outlet: undefined }));

  it.each([
    [
      'commas',
      'title,text,date,link,outlet\nFerry,"It sailed, at last.\n\nNobody fell.",2024-05-03,https://quay.example/1,Quay Daily\n',
    ],
    [
      'semicolons and a mark of its encoding',
      '\uFEFFTitle;Body;Published;URL;Source\r\nFerry;"It sailed, at last.\n\nNobody fell.";2024-05-03;https://quay.example/1;Quay Daily\r\n',
    ],
    [
      'tabs',
      'headline\tcontent\tdate\turl\toutlet\nFerry\t"It sailed, at last.\n\nNobody fell."\t2024-05-03\thttps://quay.example/1\tQuay Daily\n',
    ],
  ])('with %s gives its rows', async (_, text) => {
    expect(entries(await read(text))).toMatchObject([
      {
        title: 'Ferry',
        html: '<p>It sailed, at last.</p>\n<p>Nobody fell.</p>',
        date: '2024-05-03',
        link: `${SITE}/1`,
        outlet: 'Quay Daily',
      },
    ]);
  });

  it('gives pages to be fetched where a row has a link only, and passes over empty ones', async () => {
    expect(addresses(await read(`title,text,url\nA,,${SITE}/a\n,,\nB,<p>x</p>,${SITE}/b\n`))).toEqual([
      `${SITE}/a`,
    ]);
  });

  it('keeps signs of markup that are text', async () => {
    expect(entries(await read('title,text\nA,x<y & z\n'))[0]?.html).toBe('<p>x&#60;y &#38; z</p>');
  });

  it('without names of columns is refused', async () => {
    await expect(read('1,2,3\n4,5,6\n')).rejects.toThrow(CsvHeaderError);
  });
});

describe('a feed', () => {
  const item = (n: number) =>
    `<item><title>Item ${n}</title><link>${SITE}/${n}</link><description>Text ${n}.</description></item>`;
  const rss = (items: string, head = '') =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Quay</title>${head}${items}</channel></rss>`;
  const feed = (web: ReturnType<typeof webOf>, pages: number, isFull = false) =>
    all(fromFeed(`${SITE}/feed`, { fetch: web, reading: READING, pages, isFull, outlet: undefined }));
  const links = async (web: ReturnType<typeof webOf>, pages: number) =>
    entries(await feed(web, pages)).map(({ link }) => link);

  it('gives its items, and those of the older pages that it names', async () => {
    const web = webOf({
      [`${SITE}/feed`]: rss(item(1), '<atom:link rel="next" href="/feed?before=1&amp;x=1"/>'),
      [`${SITE}/feed?before=1&x=1`]: rss(item(2)),
    });
    expect(await links(web, 9)).toEqual([`${SITE}/1`, `${SITE}/2`]);
    expect(await links(web, 1)).toEqual([`${SITE}/1`]);
  });

  it('of WordPress is asked for older pages by their number, until there are none', async () => {
    const made = '<generator>https://wordpress.org/?v=6.5</generator>';
    const web = webOf({ [`${SITE}/feed`]: rss(item(1), made), [`${SITE}/feed?paged=2`]: rss(item(2), made) });
    const found = await feed(web, 9);
    expect(entries(found).map(({ link }) => link)).toEqual([`${SITE}/1`, `${SITE}/2`]);
    expect(faults(found)).toEqual([]);
  });

  it('that gives the same page for every number is not read again', async () => {
    const made = '<generator>https://wordpress.org/?v=6.5</generator>';
    const web = webOf(
      Object.fromEntries(
        ['/feed', '/feed?paged=2', '/feed?paged=3'].map((path) => [SITE + path, rss(item(1), made)]),
      ),
    );
    expect(await links(web, 9)).toEqual([`${SITE}/1`]);
    expect(web.asked).toHaveLength(2);
  });

  it('in JSON is read too, with its next page', async () => {
    const json = (n: number, next?: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        next_url: next,
        items: [{ id: `${n}`, url: `${SITE}/${n}`, content_html: `<p>Text ${n}.</p>` }],
      });
    const web = webOf({ [`${SITE}/feed`]: json(1, `${SITE}/feed2`), [`${SITE}/feed2`]: json(2) });
    expect(await links(web, 5)).toEqual([`${SITE}/1`, `${SITE}/2`]);
  });

  it('names the page of each item where its whole text is wanted', async () => {
    const [found] = await feed(webOf({ [`${SITE}/feed`]: rss(item(1)) }), 1, true);
    expect(found).toMatchObject({ kind: 'entry', page: `${SITE}/1` });
  });

  it('that is none is told', async () => {
    expect(faults(await feed(webOf({ [`${SITE}/feed`]: '<html>Hello</html>' }), 1))).toEqual([
      'It is no feed that could be read.',
    ]);
  });
});
