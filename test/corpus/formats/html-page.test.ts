import { expect, it } from 'vitest';
import { articleIn, blocksOf } from '../support/articles-in.js';

const PROSE =
  'Delegations from both banks met on Monday in a hall by the river, and said that the talks would go on tomorrow.';
const PAGE = `<!DOCTYPE html><html><head><title>Talks go on - The River Post</title>
<meta property="og:site_name" content="The River Post"><meta property="article:published_time" content="2024-05-06T07:08:09+02:00">
<link rel="canonical" href="https://river.example/talks"></head><body><nav>Home News</nav><header><h1>Talks go on</h1></header>
<article><div class="share-buttons">Share</div><p>${PROSE}</p><h2>What was said</h2><p>${PROSE} Again.</p>
<figure><img src="https://river.example/hall.jpg"><figcaption>The hall</figcaption></figure><aside>Most read</aside>
<form><input><p>Sign up</p></form><div class="related-posts"><a href="https://river.example/x">Other news</a></div></article>
<footer>All rights reserved</footer><script>track()</script></body></html>`;

it('reads title, outlet, date and link of a page from its head', () => {
  expect(articleIn(PAGE, 'page.txt')).toMatchObject({
    format: 'html',
    title: 'Talks go on',
    outlet: 'The River Post',
    date: { known: 'stated', iso: '2024-05-06T05:08:09.000Z' },
    link: { kind: 'source', url: 'https://river.example/talks' },
  });
});

it('keeps the article and drops the boilerplate around and within it', () => {
  const article = articleIn(PAGE, 'page.html');
  expect(blocksOf(article)).toEqual([
    ['paragraph', PROSE],
    ['heading', 'What was said'],
    ['paragraph', `${PROSE} Again.`],
  ]);
  expect(article.captions).toEqual(['The hall']);
});

it('reads linked data where the head says nothing', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite' },
      {
        '@type': ['NewsArticle'],
        headline: 'H',
        datePublished: '2024-05-06',
        author: { name: 'Ann' },
        publisher: { name: 'P' },
      },
    ],
  };
  const page = `<html><script type="application/ld+json">${JSON.stringify(data)}</script><body><p>${PROSE}</p></body></html>`;
  expect(articleIn(page, 'a.html')).toMatchObject({
    ...{ title: 'H', author: 'Ann', outlet: 'P' },
    date: { iso: '2024-05-06T12:00:00.000Z' },
  });
});

it('reads a page whose linked data is broken, and one that is a form as a whole', () => {
  const page = `<html><script type="application/ld+json">{</script><body><form><h1>H</h1><div>${`<p>${PROSE}</p>`.repeat(1)}<p>${PROSE} B</p><p>${PROSE} C</p></div></form></body></html>`;
  expect(articleIn(page, 'a.html')).toMatchObject({ title: 'H', text: `${PROSE}\n${PROSE} B\n${PROSE} C` });
});

it('reads a fragment that has no head', () => {
  expect(articleIn('<h1>Head</h1><p>Some words.</p>', 'a.txt')).toMatchObject({
    title: 'Head',
    text: 'Some words.',
  });
});
