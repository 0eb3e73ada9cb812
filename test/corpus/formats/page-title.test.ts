import { describe, expect, it } from 'vitest';
import { articleIn } from '../support/articles-in.js';

const BODY = '<p>Both crews said on Monday that they would sail at dawn.</p>';
const titleOf = (head: string, body = '') =>
  articleIn(`<!doctype html><html><head>${head}</head><body>${body}${BODY}</body></html>`, 'a.html').title;
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

describe('the headline of a page', () => {
  it.each([
    ['Crews sail at dawn | Quay News', 'Quay News', 'Crews sail at dawn'],
    ['Quay News: live - Crews sail at dawn - Quay News', 'Quay News', 'Quay News: live - Crews sail at dawn'],
    [
      '\u8239\u5458\u51FA\u6D77_\u79D1\u6280_\u6E2F\u62A5',
      '\u6E2F\u62A5',
      '\u8239\u5458\u51FA\u6D77_\u79D1\u6280',
    ],
    ['Crews sail - the minister', 'Quay News', 'Crews sail - the minister'],
  ])('%s loses only the name of its site %s', (title, name, expected) => {
    expect(titleOf(og(title) + site(name))).toBe(expected);
  });

  it('is the statement that the page shows', () => {
    const head = `${og('Sea special')}<meta name="twitter:title" content="Crews sail at dawn">`;
    expect(titleOf(head, '<h1>Crews sail at dawn</h1>')).toBe('Crews sail at dawn');
  });

  it('goes on where a statement is cut short', () => {
    expect(titleOf(og('Crews sail at\u2026'), '<h1>Crews sail at dawn</h1>')).toBe('Crews sail at dawn');
  });

  it('is the window\u2019s where no heading agrees with it', () => {
    expect(titleOf('<title>Crews sail at dawn</title>', '<h1>Menu</h1>')).toBe('Crews sail at dawn');
    expect(titleOf('<title>Crews sail at dawn - Quay News</title>', '<h1>Crews sail at dawn</h1>')).toBe(
      'Crews sail at dawn',
    );
  });

  it('is not the name of the site', () => {
    expect(titleOf(og('Quay News') + site('Quay News'), '<h1>Crews sail at dawn</h1>')).toBe(
      'Crews sail at dawn',
    );
  });
});

describe('linked data', () => {
  const data =
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Crews sail","author":{"name":"Ann"}}';
  it.each([
    ['a CDATA section', `<![CDATA[${data}]]>`],
    ['a CDATA section in a comment', `//<![CDATA[\n${data}\n//]]>`],
    ['a comment', `<!--\n${data}\n-->`],
    ['a comment of scripts', `/* <![CDATA[ */ ${data} /* ]]> */`],
    ['a list', `[{"@type":"BreadcrumbList"},${data}]`],
    ['a graph', `{"@graph":[{"@type":"WebSite"},${data}]}`],
    ['the page that it is the main entity of', `{"@type":"WebPage","name":"W","mainEntity":${data}}`],
    ['commas too many', `${data.slice(0, -1)},}`],
    ['line feeds within strings', data.replace('Crews sail', 'Crews\nsail')],
  ])('is read in %s', (_, script) => {
    const html = `<html><script type="application/ld+json">${script}</script><body>${BODY}</body></html>`;
    expect(articleIn(html, 'a.html')).toMatchObject({ title: 'Crews sail', author: 'Ann' });
  });
});
