import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGE = new URL('../../../src/playground/page/', import.meta.url);

type Words = { readonly [key: string]: unknown };

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

/** What a catalogue holds: keys with the kind of each word, and with how many parameters a function takes. */
function shape(words: Words, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    if (isWords(word)) return shape(word, `${prefix}${key}.`);
    return `${prefix}${key}: ${typeof word === 'function' ? `of ${word.length}` : typeof word}`;
  });
}

/** A word as it is shown; what varies is Latin, as names and commands are. */
function said(word: unknown): string {
  if (typeof word !== 'function') return String(word);
  const given =
    word.length === 1 && /\{\s*name/.test(String(word)) ? [{ name: 'x', min: 1, max: 2 }] : [3, 'x'];
  const text: unknown = word(...given);
  return Array.isArray(text) ? text.join('') : String(text);
}

function every(words: Words): readonly string[] {
  return Object.values(words).flatMap((word) => (isWords(word) ? every(word) : said(word)));
}

// The page is plain JavaScript, which TypeScript does not read; what is imported must be what this test says.
const page: { readonly CATALOGUES: Readonly<Record<string, Words>> } = await import(
  new URL('locales.js', PAGE).href
);
const catalogues = Object.entries(page.CATALOGUES);
const english = catalogues.find(([locale]) => locale === 'en-US')?.[1] ?? {};

test('are there in the six languages of replies', () => {
  expect(catalogues.map(([locale]) => locale)).toEqual(['en-US', 'zh-CN', 'zh-TW', 'ar', 'ru', 'uk']);
});

test.each(catalogues)('in %s lack no key, have none too many, and take the same parameters', (_, words) => {
  expect(shape(words)).toEqual(shape(english));
});

test.each(catalogues.filter(([locale]) => locale !== 'en-US'))(
  'in %s are written in its script, and nowhere left in English',
  (locale, words) => {
    const script = { ar: /\p{sc=Arab}/u, ru: /\p{sc=Cyrl}/u, uk: /\p{sc=Cyrl}/u }[locale] ?? /\p{sc=Han}/u;
    const foreign = every(words).filter((text) => !script.test(text));
    expect(foreign).toEqual([]);
  },
);

test.each([
  ['ru', ['Ещё 1 параметр', 'Ещё 2 параметра', 'Ещё 5 параметров', 'Ещё 21 параметр']],
  ['uk', ['Ще 1 параметр', 'Ще 2 параметри', 'Ще 5 параметрів', 'Ще 21 параметр']],
  ['ar', ['خيار واحد آخر', 'خياران آخران', '5 خيارات أخرى', '21 خيارًا آخر']],
])('in %s count rightly', (locale, expected) => {
  const word = catalogues.find(([it]) => it === locale)?.[1].moreOptions;
  expect(typeof word === 'function' && [1, 2, 5, 21].map((count) => word(count))).toEqual(expected);
});

test('are all used, and no others are asked for', () => {
  const sources = readdirSync(PAGE)
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => readFileSync(new URL(name, PAGE), 'utf8'));
  const source = sources.join('\n');
  const destructured = [...source.matchAll(/const \{([^}]*)\} = words\(\)/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const used = new Set([
    ...[...source.matchAll(/\bwords(?:\(\))?\??\.(\w+)/g)].map(([, key]) => key),
    ...[...source.matchAll(/data-(?:word|label)="(\w+)"/g)].map(([, key]) => key),
    ...destructured,
  ]);
  expect([...used].sort()).toEqual(Object.keys(english).sort());
});
