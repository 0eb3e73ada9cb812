import { describe, expect, it } from 'vitest';
import { articleIn, articlesIn } from '../support/articles-in.js';

describe('a title', () => {
  it.each([
    ...[
      '2015-10-11',
      '12:30:45',
      '007',
      '0123',
      '1e3',
      '3.10',
      '1_000',
      '0x1F',
      '.inf',
      'yes',
      'No',
      'null',
      'true',
    ],
    ...[
      'Ferry: the long wait',
      '50% off',
      '@home',
      '`tick`',
      '*star',
      '&c. and so on',
      '!important',
      '!!binary abc',
    ],
    ...[
      '[Update] Fire at port',
      '[Update]',
      'The #harbour opens',
      '"x" y',
      "It's: true",
      '? why',
      '- dash',
      '| bar',
      '> sign',
    ],
  ])('is shown as it is written: %s', (title) => {
    const { title: shown, outlet } = articleIn(
      `---\ntitle: ${title}\noutlet: Reef Gazette\n---\nSome words.`,
    );
    expect({ shown, outlet }).toEqual({ shown: title, outlet: 'Reef Gazette' });
  });

  it.each([
    ['Quay # working title', 'Quay'],
    ['"Quay # one" # two', 'Quay # one'],
    ["'it''s'", "it's"],
    ['"a \\"b\\" \\u00e9"', 'a "b" \u00e9'],
    ['one\n  two', 'one two'],
    ['|\n  one\n  two', 'one two'],
    ['&t Quay\nog_title: *t', 'Quay'],
    ['Old\ntitle: New', 'New'],
  ])('means what YAML says in %j', (written, title) => {
    expect(articleIn(`---\ntitle: ${written}\n---\nSome words.`).title).toBe(title);
  });
});

it.each([
  ['an outlet that is a number', 'outlet: 1955', { outlet: '1955' }],
  ['a wiki link', 'author:\n  - "[[Jane Roe]]"', { outlet: 'Jane Roe' }],
  ['a wiki link without quotation marks', 'author: [[people/jane|Jane Roe]]', { outlet: 'Jane Roe' }],
  ['a wiki link with a short form', 'author: "[[Jane Roe|J.]]"', { outlet: 'Jane Roe' }],
  [
    'an object',
    'outlet: Post\nauthor:\n  name: Jane Roe\n  url: https://a.example',
    { outlet: 'Post', author: 'Jane Roe' },
  ],
  ['parameters of Hugo', 'params:\n  author: Jane Roe', { outlet: 'Jane Roe' }],
  ['tags that look like numbers', 'tags: [2015-10-11, 007]', { tags: ['2015-10-11', '007'] }],
])('reads %s', (_, lines, expected) => {
  expect(articleIn(`---\ntitle: T\n${lines}\n---\nSome words.`)).toMatchObject(expected);
});

it.each([
  [
    'TOML with escapes and comments',
    '+++\ntitle = "He said \\"no\\"" # x\nauthor = \'a\\b\'\n+++\n',
    { title: 'He said "no"', outlet: 'a\\b' },
  ],
  [
    'TOML over several lines',
    '+++\ntitle = """\nOne\ntwo"""\n[params]\nauthor = "Jo"\n+++\n',
    { title: 'One two', outlet: 'Jo' },
  ],
  [
    'TOML with a date',
    '+++\ntitle = "T"\ndate = 2024-05-06\n+++\n',
    { date: { written: '2024-05-06', precision: 'day' } },
  ],
  ['JSON', '{\n "title": "T {1}",\n "tags": ["a"]\n}\n\n', { title: 'T {1}', tags: ['a'] }],
  ['JSON of Hexo', ';;;\n"title": "T",\n"author": "Jo"\n;;;\n', { title: 'T', outlet: 'Jo' }],
  ['a head without a fence above', 'title: 12:30\nauthor: Jo\n---\n', { title: '12:30', outlet: 'Jo' }],
  ['a head that ends in full stops', '---\ntitle: T\n... \n', { title: 'T' }],
])('reads front matter in %s', (_, head, expected) => {
  expect(articleIn(`${head}Some words.`)).toMatchObject({ ...expected, text: 'Some words.' });
});

it('reads what is not broken of broken TOML, and says where it is', () => {
  const article = articleIn('+++\ntitle = Old pier\ntags = ["a"]\n+++\nSome words.');
  expect(article).toMatchObject({ title: 'Old pier', tags: ['a'] });
  expect(article.notices).toEqual(['Line 2: the front matter is not valid TOML and was read line by line.']);
});

it('does not follow aliases of aliases without end', () => {
  const levels = [...'bcdefgh'].map((name, index) => {
    const before = `*${'abcdefg'[index]}`;
    return `${name}: &${name} [${Array.from({ length: 50 }, () => before).join(', ')}]`;
  });
  const started = performance.now();
  expect(
    articlesIn(`---\ntitle: T\na: &a []\n${levels.join('\n')}\ntags: *h\n---\nSome words.`).articles,
  ).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(3000);
});
