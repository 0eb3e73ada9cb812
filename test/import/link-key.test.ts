import { describe, expect, it } from 'vitest';
import { isSameSite, linkKey, plainLink } from '../../src/import/link-key.js';

describe('the key of a link', () => {
  it.each([
    ['a fragment', 'https://quay.example/news/1#comments'],
    ['tracking', 'https://quay.example/news/1?utm_source=feed&fbclid=x'],
    ['a slash at the end', 'https://quay.example/news/1/'],
    ['http', 'http://quay.example/news/1'],
    ['www', 'https://www.quay.example/news/1'],
    ['the site for telephones', 'https://m.quay.example/news/1'],
    ['the usual port', 'https://quay.example:443/news/1'],
    ['a host in capitals', 'https://QUAY.example/news/1'],
  ])('is the same with %s', (_, address) => {
    expect(linkKey(address)).toBe(linkKey('https://quay.example/news/1'));
  });

  it('is another for another page, also where only a parameter tells them apart', () => {
    const keys = ['/news/1', '/news/2', '/news/1?page=2', '/News/1', '/?p=1', '/?p=2'].map((path) =>
      linkKey(`https://quay.example${path}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same for a letter and its code, in either case', () => {
    expect(linkKey('https://quay.example/новини')).toBe(
      linkKey('https://quay.example/%d0%bd%d0%be%d0%b2%d0%b8%d0%bd%d0%b8'),
    );
  });

  it('leaves parameters as they are written where none is taken away', () => {
    expect(plainLink('https://quay.example/?q=a%20b#x')).toBe('https://quay.example/?q=a%20b');
    expect(plainLink('https://quay.example/?id=7&utm_medium=x')).toBe('https://quay.example/?id=7');
  });
});

it('tells one site from another', () => {
  const same = (one: string, other: string) => isSameSite(new URL(one), new URL(other));
  expect(same('https://www.quay.example/a', 'https://quay.example/b')).toBe(true);
  expect(same('https://news.quay.example/a', 'https://quay.example/b')).toBe(true);
  expect(same('https://notquay.example/a', 'https://quay.example/b')).toBe(false);
});
