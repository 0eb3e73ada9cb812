import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../../src/corpus/formats/html-page.js';
import { articleIn, articlesIn } from '../support/articles-in.js';

const SENTENCE = (about: string, number: number) =>
  `Report ${number} on ${about} says at some length what the harbour master, the pilot and the cook of the tug saw from the quay that week.`;
const paragraphs = (about: string, count: number) =>
  Array.from({ length: count }, (_, index) => SENTENCE(about, index + 1));
const marked = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (body: string) =>
  `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;
const linesOf = (html: string) => articleIn(html, 'a.html').text.split('\n');

describe('the article of a page', () => {
  it('is all its parts, with advertisements between them', () => {
    const [one, two, three] = [paragraphs('tides', 1), paragraphs('sails', 4), paragraphs('ropes', 1)];
    const body = [one, two, three]
      .map((part, index) => `<div class="story-body n${index}">${marked(part)}</div><div class="ad">AD</div>`)
      .join('');
    expect(linesOf(page(`<div id="s"><h1>T</h1>${body}</div>`))).toEqual([...one, ...two, ...three]);
    const sections = `<section><div>${marked(one)}</div></section><aside>AD</aside><section><div>${marked(two)}</div></section>`;
    expect(linesOf(page(sections))).toEqual([...one, ...two]);
  });

  it('has the lead in its header, without the byline', () => {
    const [lead = '', ...rest] = paragraphs('tides', 6);
    const head = `<header><h1>T</h1><div class="meta">By Ann Oak</div><p>${lead}</p></header>`;
    expect(linesOf(page(`<article>${head}${marked(rest)}</article>`))).toEqual([lead, ...rest]);
  });

  it.each(['social', 'related', 'content share', 'comment'])('is read below the class %s', (name) => {
    const lines = ['The bell rang at nine.', 'Nobody came down.', 'It rang again at ten.'];
    expect(linesOf(page(`<div class="nav">Menu</div><div class="${name}">${marked(lines)}</div>`))).toEqual(
      lines,
    );
  });

  it('is neither a comment with a telling name nor a teaser', () => {
    const lines = paragraphs('tides', 6);
    const comment = `<ol class="replies"><li><blockquote class="entry-content"><p>${SENTENCE('nothing', 9)}</p></blockquote></li></ol>`;
    expect(linesOf(page(`<main><article><h1>T</h1>${marked(lines)}</article>${comment}</main>`))).toEqual(
      lines,
    );
    const teasers = `<div class="more">${`<article class="teaser"><h3>X</h3><p>${SENTENCE('more', 9)}</p></article>`.repeat(2)}</div>`;
    expect(linesOf(page(`<div class="c"><h1>T</h1><div>${marked(lines)}</div></div>${teasers}`))).toEqual(
      lines,
    );
  });

  it('is every report of a live page', () => {
    const reports = ['tides', 'sails', 'ropes'].map((about) => paragraphs(about, 3));
    const body = reports.map((lines) => `<article>${marked(lines)}</article>`).join('');
    expect(linesOf(page(`<main>${body}</main>`))).toEqual(reports.flat());
  });

  it('has no text that is struck out or hidden', () => {
    const html = `<p>It took <del>40</del> <ins>four</ins> <s>boats</s> <span style="text-decoration: line-through">ships</span> tugs.</p>
      <p style="display: none">Hidden one.</p><p aria-hidden="true">Hidden two.</p><p style="visibility:hidden">Hidden three.</p><p>It was late.</p>`;
    expect(linesOf(page(html))).toEqual(['It took four tugs.', 'It was late.']);
  });

  it('keeps tables of figures and items of lists, and drops lines that are one link', () => {
    const lines = paragraphs('tides', 2);
    const table = '<table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Mole</td><td>9</td></tr></table>';
    const html = `<article>${marked(lines)}${table}<p><a href="https://x.example/">Ten more boats to see</a></p><ul><li>First item of three</li></ul>${marked(paragraphs('sails', 1))}</article>`;
    expect(linesOf(page(html))).toEqual([
      ...lines,
      ...['Boat | Crew', 'Mole | 9', 'First item of three'],
      ...paragraphs('sails', 1),
    ]);
  });

  it('is read from paragraphs of line breaks, of fonts, and in one form', () => {
    const lines = paragraphs('tides', 6);
    expect(linesOf(page(`<div>${lines.join('<br><br>')}</div>`))).toEqual(lines);
    expect(
      linesOf(page(`<font>${lines.map((line) => `<font>${line}</font><br><br>`).join('')}</font>`)),
    ).toEqual(lines);
    expect(linesOf(page(`<form><div><a href="/">Home</a></div><div>${marked(lines)}</div></form>`))).toEqual(
      lines,
    );
  });

  it('is what the linked data says where the page shows none of it', () => {
    const data = JSON.stringify({
      '@type': 'Article',
      headline: 'H',
      articleBody: `${SENTENCE('a', 1)}\n${SENTENCE('b', 2)}`,
    });
    const html = `<html><script type="application/ld+json">${data}</script><body><p>Log in to read.</p></body></html>`;
    expect(linesOf(html)).toEqual([SENTENCE('a', 1), SENTENCE('b', 2)]);
  });

  it('keeps dates, sources and counts above the text apart from it', () => {
    const lines = paragraphs('tides', 2);
    const html = `<meta property="og:site_name" content="Quay"><article><h1>T</h1><div>16 May 2025</div><div>1402</div>${marked(lines)}<div>Source: Agency</div></article>`;
    expect(linesOf(page(html))).toEqual(lines);
  });
});

describe('a hostile page', () => {
  const prose = marked(paragraphs('tides', 6));
  it.each([
    '<div>',
    '<div>a, b',
    '<p>a, b',
    '<b>x',
    '<!-- x -->',
    '<!--',
    '<a x="',
    '<a b=\'<a b="',
    '<x ',
    'x<y ',
    '<li>a<ul>',
    '<table><tr><td>x',
    '<br>',
    '<section class=comment><p>x, y</p></section>',
    '<a href="https://x.example/">y ',
    '<h2>abc</h2>',
    '<p>a, b c d e f g h i j k l m n</p>',
  ])('of many %s is read in time that grows with its size', (unit) => {
    const read = (length: number) => {
      const text = page(`<article>${prose}</article>${unit.repeat(Math.ceil(length / unit.length))}`);
      const before = process.cpuUsage();
      expect(htmlPage({ file: 'a.html', text }).drafts).toHaveLength(1);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    read(25_000);
    const [small, large] = [Math.min(read(25_000), read(25_000)), Math.min(read(100_000), read(100_000))];
    // Four times the size; the rest is for the noise of small figures.
    expect(large).toBeLessThan(small * 4 * 2 + 150);
  });

  it('without an end of its first tag is read or rejected', () => {
    const { articles, rejected } = articlesIn(`<html><body ${'q=1 '.repeat(20_000)}`, 'a.html');
    expect(articles.length + rejected.length).toBe(1);
  });
});
