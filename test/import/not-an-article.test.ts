import { describe, expect, it } from 'vitest';
import type { FetchedPage } from '../../src/import/post-of.js';
import { FIRST, page, reasonOf, SECOND } from './support/pages.js';

describe('a page that is no article', () => {
  it.each<[string, string, Partial<FetchedPage>, string]>([
    ['says little', page('<p>Short.</p>'), {}, 'too short'],
    ['is empty', '', {}, 'empty'],
    ['has no text', '<html><body><script>x()</script></body></html>', {}, ''],
    [
      'says that it is not there',
      page(`<p>${FIRST}</p>`).replaceAll('Lantern hours', 'Сторінку не знайдено'),
      {},
      'not there',
    ],
    [
      'asks who reads it',
      page(`<p>${FIRST}</p>`).replaceAll('Lantern hours', 'Just a moment...'),
      {},
      'who reads it',
    ],
    ['asks for consent', page(`<p>${FIRST}</p>`), { url: 'https://consent.quay.example/x' }, 'consent'],
    [
      'is for subscribers',
      page(
        `<p>${FIRST}</p>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": "False"}</script>',
      ),
      {},
      'subscribed',
    ],
    ['says so at its end', page(`<p>${FIRST}</p><p>Щоб читати далі, увійдіть.</p>`), {}, 'subscribed'],
    ['is a front page', page(`<p>${FIRST}</p>`), { url: 'https://quay.example/' }, 'front page'],
    [
      'lists others',
      page(
        Array.from(
          { length: 12 },
          (_, n) =>
            `<p><a href="https://quay.example/${n}">The harbour office tells what it has decided, part ${n} of many</a></p>`,
        ).join(''),
      ),
      {},
      '',
    ],
    ['is no text', '\u0000\u0001', {}, 'not text'],
  ])('because it %s, is named with its reason', (_, html, more, expected) => {
    expect(reasonOf(html, more)).toContain(expected);
  });

  it('is told from a long article that says the same words', () => {
    const long = Array.from({ length: 20 }, (_, n) => `<p>${FIRST} ${n} ${SECOND}</p>`).join('');
    expect(reasonOf(page(long, '<script>{"isAccessibleForFree":false}</script>'))).toBeUndefined();
  });
});
