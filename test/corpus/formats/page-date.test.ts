import { expect, it } from 'vitest';
import { htmlPage } from '../../../src/corpus/formats/html-page.js';

const BODY = `<p>${'The lamp was lit by the keeper of the reef on that evening, and nine guests came to see it. '.repeat(3)}</p>`;

function read(head: string, top: string, body = BODY, html = '<html lang="en">') {
  const text = `<!doctype html>${html}<head><title>Lamp</title>${head}</head><body><article><h1>Lamp</h1>${top}${body}</article></body></html>`;
  const [draft] = htmlPage({ file: 'a.html', text }).drafts;
  return {
    day: draft?.date.iso?.slice(0, 10),
    known: draft?.date.known,
    lines: draft?.lines.map((line) => line.text),
  };
}

it.each([
  'property="article:published_time"',
  'name="article:published_time"',
  'property="og:published_time"',
  'itemprop="datePublished"',
  'name="dc.date"',
  'name="DC.date.issued"',
  'name="dcterms.issued"',
  'name="sailthru.date"',
  'name="parsely-pub-date"',
  'name="citation_publication_date"',
  'name="weibo:article:create_at"',
  'name="PubDate"',
])('reads the date of a meta element with %s', (attribute) => {
  expect(read(`<meta ${attribute} content="2023-01-02 10:00:00">`, '').day).toBe('2023-01-02');
});

it('believes linked data before a time element in a sentence', () => {
  const data =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-02-28T21:51:08Z"}]}</script>';
  const body = `<p>She was born on <time datetime="1932-12-11">11 December 1932</time>, and taught at the school of the harbour.</p>${BODY}`;
  expect(read(data, '', body).day).toBe('2023-02-28');
});

it('takes no day that a sentence mentions for that of the page', () => {
  const body = `${BODY}<p>The keeper, who had been alone in the tower for a very long time, was born on <time datetime="1932-12-11">11 December 1932</time> in the town, as the book of the parish says.</p>`;
  expect(read('', '', body).known).toBe('unknown');
});

it.each([
  '<span class="stat">21.12.2017</span>',
  '<div>21 декабря 2017, 15:02</div>',
  '<p class="info">2017年12月21日 15:02</p>',
  '<div>Published: 21 December 2017</div>',
  '<div><time datetime="2017-12-21T15:02:00Z">yesterday</time></div>',
])('finds a date that stands only in plain view, and no line of the text in it: %s', (top) => {
  const { day, lines } = read('', top);
  expect(day).toBe('2017-12-21');
  expect(lines?.join(' ')).not.toContain('2017');
});

it("does not let what is seen overrule the page's address", () => {
  const link = '<link rel="canonical" href="https://a.example/2019/05/06/lamp.html">';
  expect(read(link, '<div>3 March 1912</div>').day).toBe('2019-05-06');
});

it('puts the month first on a page of the United States', () => {
  expect(read('', '<div>3/9/2024</div>', BODY, '<html lang="en-US">').day).toBe('2024-03-09');
  expect(read('', '<div>3/9/2024</div>', BODY, '<html lang="en-GB">').day).toBe('2024-09-03');
});
