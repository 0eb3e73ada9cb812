import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/corpus/read-articles.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { NO_SOURCES, sourcesFrom } from '../../src/corpus/sources.js';

const POST =
  '---\ntitle: T\nauthor: The Valley\n---\nSome words that are long enough to be compared with other words in the corpus.';
let dir: string;
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(dir, path), content);
const read = (yaml = '') => readCorpus({ dir, sources: sourcesFrom(yaml, 'sources.yaml') });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

it('reads folders within folders in the order of their paths, and tells how far it is', () => {
  mkdirSync(join(dir, 'b/c'), { recursive: true });
  for (const path of ['z.md', 'b/c/x.txt', 'b/y.markdown', '.hidden.md', 'picture.jpg']) put(path, POST);
  const progress: string[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => progress.push(`${done}/${total}`);
  const { articles } = readCorpus({ dir, sources: NO_SOURCES, onProgress });
  expect(articles.map(({ file }) => file)).toEqual(['b/c/x.txt', 'b/y.markdown', 'z.md']);
  expect(progress).toEqual(['1/3', '2/3', '3/3']);
});

it('gives ids of twelve hexadecimal digits that stay the same', () => {
  put('a.md', POST);
  const [first] = read().articles;
  put('b.md', POST);
  expect(first?.id).toMatch(/^[0-9a-f]{12}$/);
  expect(read().articles[0]?.id).toBe(first?.id);
});

it.each([
  ['an empty file', '', 'empty'],
  ['a binary file', new Uint8Array([0x89, 0x50, 0, 1, 2]), 'not text'],
  ['a file over the limit', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61), 'larger'],
])('rejects %s with reason and remedy, and reads the others', (_, content, reason) => {
  put('bad.md', content);
  put('good.md', POST);
  const { articles, rejected } = read();
  expect(articles).toHaveLength(1);
  expect(rejected).toEqual([
    { file: 'bad.md', line: undefined, reason: expect.stringContaining(reason), remedy: expect.any(String) },
  ]);
});

it('rejects links that lead out of the folder or nowhere, and does not follow those that lead round', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret.md'), POST);
  symlinkSync(join(outside, 'secret.md'), join(dir, 'file.md'));
  symlinkSync(outside, join(dir, 'folder'));
  symlinkSync(join(dir, 'nowhere.md'), join(dir, 'broken.md'));
  symlinkSync(dir, join(dir, 'round'));
  put('good.md', POST);
  const { articles, rejected } = read();
  rmSync(outside, { recursive: true });
  expect(articles.map(({ file }) => file)).toEqual(['good.md']);
  expect(rejected.map(({ file }) => file)).toEqual(['broken.md', 'file.md', 'folder']);
});

it('rejects documents of kinds that are not read', () => {
  put('paper.pdf', '%PDF');
  expect(read().rejected).toMatchObject([{ file: 'paper.pdf', reason: 'Files of this kind are not read.' }]);
});

it('lists an article that is there twice as a duplicate of the first', () => {
  put('a.md', POST);
  put('b.md', POST);
  const { articles, duplicates } = read();
  expect([...duplicates]).toEqual([[articles[1]?.id, articles[0]?.id]]);
});

it.each([
  ['windows-1256', 'عقد المجلس جلسة طويلة لمناقشة ميزانية العام المقبل في قاعة المدينة.'],
  ['windows-1251', 'Мост через реку открыли сегодня утром, сообщает городская газета.'],
  ['gb18030', '桥梁工程于今天完成，两岸居民都来参加仪式。'],
  ['windows-1252', 'Le pont a été ouvert à la circulation, a annoncé le maire à la télévision.'],
])('decodes %s and says so', (encoding, text) => {
  put('a.txt', iconv.encode(`${text} ${text}`, encoding));
  const [article] = read().articles;
  expect(article?.text).toBe(`${text} ${text}`);
  expect(article?.notices.join()).toContain(encoding);
});

it('keeps U+FFFD that a file holds, and says so', () => {
  put('a.md', `${POST} lost: \uFFFD.`);
  const [article] = read().articles;
  expect(article?.text).toContain('lost: \uFFFD.');
  expect(article?.notices.join()).toContain('1 unreadable');
});

it('searches for the headline on the outlet\u2019s own site where no source link is known', () => {
  put('a.md', POST);
  expect(read().articles[0]?.link).toEqual({ kind: 'search', url: 'https://duckduckgo.com/?q=T' });
  expect(
    read(
      'outlets: { Valley News: { homepage: "https://www.valley.example/", aliases: [the valley], publisher: River House } }',
    ).articles[0],
  ).toMatchObject({
    outlet: 'Valley News',
    publisher: 'River House',
    link: { kind: 'search', url: 'https://duckduckgo.com/?q=T%20site%3Avalley.example' },
  });
});

it('lets moderators correct link, date, outlet and title, and hide an article, by file or by id', () => {
  put('a.md', POST);
  put('b.md', POST);
  const id = read().articles[1]?.id ?? '';
  const yaml = `articles:\n  a.md: { link: https://a.example/1, date: 2024-05-06, outlet: Other, title: Better }\n  "${id}": { hidden: true }`;
  expect(read(yaml).articles).toMatchObject([
    {
      title: 'Better',
      outlet: 'Other',
      link: { kind: 'source', url: 'https://a.example/1' },
      date: { known: 'stated', precision: 'day' },
    },
  ]);
});
