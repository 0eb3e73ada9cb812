import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runScript } from './support/run-script.js';

/** Starting a script takes long where tests of several kinds run at once. */
const PATIENCE_MS = 240_000;

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'measuring-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const post = (title: string, date: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\nThe ferry carried 412 passengers on Monday. Nobody was late.\n`;

it(
  'npm run eval:reading names titles and dates that are read otherwise than they are known, and what is not read',
  () => {
    write('news/ferry.md', post('Ferry resumes', '2021-03-02'));
    write('news/crane.md', post('Crane moves', '2021-03-05'));
    const known = [
      { file: 'ferry.md', title: 'Ferry resumes', date: '2021-03-02' },
      { file: 'crane.md', title: 'Crane stays', date: '2021-04-05' },
      { file: 'gone.md', title: 'Gone', date: null },
    ];
    const manifest = write('known.jsonl', known.map((each) => JSON.stringify(each)).join('\n'));
    const { code, stdout } = runScript('eval-reading', '--corpus', join(dir, 'news'), '--manifest', manifest);
    expect(code).toBe(0);
    expect(stdout).toContain('Dates: 1 of 2 right (50.0 %');
    expect(stdout).toContain('Titles: 1 of 2 right (50.0 %');
    expect(stdout).toContain('crane.md: Crane stays | Crane moves');
    expect(stdout).toMatch(/Not read: 1 of 3\n {2}gone\.md/);
    expect(runScript('eval-reading').code).toBe(2);
  },
  PATIENCE_MS,
);

it(
  'npm run eval:pages scores a page by the words of its article, and names a title that is wrong',
  () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, at) =>
        `<p>Paragraph ${at} tells at some length, as reports do, how the ferry of the harbour left its quay again after a long winter.</p>`,
    ).join('');
    write(
      'pages/ferry/source.html',
      `<html><head><title>Ferry</title></head><body><nav>Menu</nav><article><h1>Ferry resumes</h1>${paragraphs}</article></body></html>`,
    );
    write('pages/ferry/expected.html', `<div>${paragraphs}</div>`);
    write('pages/ferry/expected-metadata.json', JSON.stringify({ title: 'Another headline' }));
    const { code, stdout } = runScript('eval-pages', '--pages', join(dir, 'pages'), '--failures');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ours \(/);
    expect(stdout).toContain('Another headline');
    expect(runScript('eval-pages', '--pages', dir, '--reader', 'nobody').code).toBe(2);
  },
  PATIENCE_MS,
);

it(
  'npm run sample:quotes draws the same quotes for the same seed, and nothing that is hidden',
  () => {
    write('news/ferry.md', post('Ferry resumes', '2021-03-02'));
    write('news/draft.md', post('A draft', '2021-03-03').replace('ferry', 'draft'));
    write('news/sources.yaml', 'articles:\n  draft.md: { hidden: true }\n');
    const drawn = (out: string) => {
      const to = join(dir, out);
      const args = ['--corpus', join(dir, 'news'), '--sources', join(dir, 'none.yaml'), '--count', '5'];
      expect(runScript('sample-quotes', ...args, '--out', to).code).toBe(0);
      return readFileSync(to, 'utf8');
    };
    const table = drawn('one.tsv');
    expect(table).toContain('412 passengers');
    expect(table).not.toContain('draft');
    expect(drawn('two.tsv')).toBe(table);
    expect(runScript('sample-quotes', '--half', 'third').code).toBe(2);
  },
  PATIENCE_MS,
);
