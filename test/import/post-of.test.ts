import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { postOfEntry } from '../../src/import/post-of.js';
import { article, FIRST, given, page, postOf, SECOND } from './support/pages.js';

describe('the post of a page', () => {
  it.each<[string, string]>([
    ['paragraphs', `<p>${FIRST}</p><p>${SECOND}</p>`],
    ['a section with a heading', `<p>${FIRST}</p><h2>What comes next</h2><p>${SECOND}</p>`],
    ['an interview', `<p>${FIRST}</p><p><strong>Why so early?</strong></p><p>${SECOND}</p>`],
    ['signs of markup', `<p>${FIRST} It is x&lt;y, &amp;lt; and &lt;p&gt;.</p><p>${SECOND}</p>`],
    [
      'marks of site generators',
      `<p>${FIRST} They wrote [[lamp]], {{ oil }} and [caption].</p><p>${SECOND}</p>`,
    ],
    ['marks of markdown', `<p>${FIRST} So *it* was __said__ # twice.</p><p>### ${SECOND}</p>`],
    [
      'a line that looks like front matter',
      `<p>---</p><p>title: no</p><p>${FIRST}</p><p>---</p><p>${SECOND}</p>`,
    ],
    [
      'links',
      `<p>${FIRST.replace('harbour office', '<a href="https://harbour.example/?a=1&amp;b=2">harbour office</a>')}</p><p>${SECOND}</p>`,
    ],
    [
      'a picture with its caption',
      `<p>${FIRST}</p><figure><img src="https://quay.example/a.jpg"><figcaption>A lantern</figcaption></figure><p>${SECOND}</p>`,
    ],
    ['a table', `<p>${FIRST}</p><table><tr><td>Lamps</td><td>12</td></tr></table><p>${SECOND}</p>`],
    [
      'Chinese',
      `<p>${'渡轮周二提前一小时点亮灯塔，港务局表示没有人反对。'.repeat(5)}</p><p>${'「我们同意」，守灯人说。'.repeat(5)}</p>`,
    ],
    ['Arabic', `<p>${'اتفق حراس الفوانيس يوم الثلاثاء على إشعالها قبل ساعة حتى الربيع. '.repeat(4)}</p>`],
  ])('says what the page says, with %s', (_, body) => {
    const html = page(body, '<meta property="article:published_time" content="2024-05-03T10:00:00Z">');
    const before = article('page.html', html);
    const { article: after } = postOf(html);
    expect(after?.text).toBe(before?.text);
    expect(after?.text.length).toBeGreaterThan(100);
    expect(after?.title).toBe('Lantern hours');
    expect(after?.blocks.map(({ kind }) => kind)).toEqual(before?.blocks.map(({ kind }) => kind));
    expect(after?.relatedLinks).toEqual(before?.relatedLinks);
    expect(after?.captions).toEqual(before?.captions);
  });

  it('says what the page says, whatever stands in it', () => {
    const words = fc.array(
      fc.constantFrom(
        'lamp',
        '<',
        '>',
        '&',
        '&amp;',
        '[[',
        ']]',
        '{{<',
        '}}',
        '*',
        '_',
        '#',
        '`',
        '"',
        "'",
        '|',
        '\\',
        '---',
        '[^1]',
        '[a]',
        'море',
        '灯',
        'x<y',
        'نور',
        '{% raw %}',
        '$&',
        '2024',
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const escaped = paragraphs.map((parts) =>
          parts.join(' ').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
        );
        const html = page(
          [
            `<p>${FIRST}</p>`,
            ...escaped.map((each) => `<p>Then ${each} was seen by the keepers of the lamps.</p>`),
          ].join(''),
        );
        expect(postOf(html).article?.text).toBe(article('page.html', html)?.text);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('says its outlet, date, link and language', () => {
    const post = postOf(
      page(
        `<p>${FIRST}</p>`,
        '<meta property="article:published_time" content="2024-05-03T10:00:00+03:00"><link rel="canonical" href="https://quay.example/news/lantern-hours?utm_source=x">',
      ),
    );
    expect(post.path).toMatch(/^imported\/quay\.example\/2024-05\/2024-05-03-lantern-hours-[a-p]{8}\.md$/);
    expect(post.text).toContain('language: "en"');
    expect(post.article).toMatchObject({
      outlet: 'Quay Daily',
      date: { known: 'stated', iso: '2024-05-03T07:00:00.000Z', precision: 'minute' },
      link: { kind: 'source', url: 'https://quay.example/news/lantern-hours' },
    });
  });

  it.each([
    ['another site', 'https://elsewhere.example/copied'],
    ['the front page', 'https://www.quay.example/'],
  ])('does not believe a canonical link that leads to %s', (_, href) => {
    expect(postOf(page(`<p>${FIRST}</p>`, `<link rel="canonical" href="${href}">`)).link).toBe(given.url);
  });

  it('takes the date of a sitemap where the page has none, and never instead of its own', () => {
    expect(postOf(page(`<p>${FIRST}</p>`), { date: '2024-04-01T08:00:00Z' }).date).toBe(
      '2024-04-01T08:00:00.000Z',
    );
    const own = '<meta property="article:published_time" content="2024-05-03">';
    expect(postOf(page(`<p>${FIRST}</p>`, own), { date: '2024-04-01' }).date).toBe('2024-05-03');
  });

  it('is named after its host where it names no outlet, and as the operator says where he does', () => {
    const html = page(`<p>${FIRST}</p>`).replace(/<meta property="og:site_name"[^>]*>/, '');
    expect(postOf(html).article?.outlet).toBe('quay.example');
    expect(postOf(html, { outletElse: 'From the sitemap' }).article?.outlet).toBe('From the sitemap');
    expect(postOf(page(`<p>${FIRST}</p>`), { outlet: 'The Quay' }).article?.outlet).toBe('The Quay');
  });

  it.each(['koi8-r', 'windows-1251', 'gbk', 'windows-1256'])(
    'is read in %s where only the server says so',
    (charset) => {
      const text =
        { gbk: '渡轮周二提前一小时点亮灯塔', 'windows-1256': 'اتفق حراس الفوانيس يوم الثلاثاء' }[charset] ??
        'Паром повернулся в порт';
      const html = page(`<p>${FIRST} ${`${text}. `.repeat(3)}</p>`);
      expect(postOf('', { bytes: iconv.encode(html, charset), charset }).article?.text).toContain(text);
    },
  );
});

describe('the post of an entry', () => {
  const entry = {
    ...{ title: 'Lantern: "hours"', html: `<p>${FIRST}</p>`, link: 'https://quay.example/1?utm_source=feed' },
    ...{
      date: 'Fri, 03 May 2024 10:00:00 GMT',
      outlet: undefined,
      author: 'A. Keeper',
      section: 'News',
      tags: ['lamps'],
    },
  };

  it('keeps its HTML, and says of it what the entry says', () => {
    const result = postOfEntry(entry, given);
    if (result.state !== 'post') throw new Error(result.reason);
    const { path, text, date, link } = result.post;
    expect(text).toContain(`<p>${FIRST}</p>`);
    expect({ date, link }).toEqual({ date: '2024-05-03T10:00:00.000Z', link: 'https://quay.example/1' });
    expect(article(path, text)).toMatchObject({
      ...{
        title: 'Lantern: "hours"',
        outlet: 'quay.example',
        author: 'A. Keeper',
        section: 'News',
        tags: ['lamps'],
      },
      ...{ text: FIRST, date: { known: 'stated', iso: '2024-05-03T10:00:00.000Z' } },
    });
  });

  it('is none where there is no text', () => {
    expect(postOfEntry({ ...entry, html: '' }, given)).toMatchObject({ state: 'not-an-article' });
  });
});
