import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFine, printedData } from '../../scripts/support/print-data.js';
import { readData } from '../../scripts/support/read-data.js';
import { runScript } from './support/run-script.js';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'check-data-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const post = (title: string, text: string, fields = '') =>
  `---\ntitle: ${title}\n${fields}---\n\n<p>${text}</p>\n`;
const FERRY = post(
  'Ferry resumes',
  'The ferry between Harbour Town and the island carried 412 passengers on Monday.',
  'outlet: Harbour Gazette\ndate: 2025-05-16\nlink: https://example.org/ferry\n',
);

function findings({ sources = '', glossary = '' } = {}) {
  writeFileSync(join(dir, 'sources.yaml'), sources);
  writeFileSync(join(dir, 'glossary.yaml'), glossary);
  return readData({
    corpusDir: dir,
    sourcesFile: join(dir, 'sources.yaml'),
    glossaryFile: join(dir, 'glossary.yaml'),
  });
}

const printed = (found: ReturnType<typeof findings>, limit = 10) =>
  // Isolates and ids are of no matter here.
  printedData(found, limit).replace(/[\u2068\u2069]| \[[0-9a-f]{12}\]/g, '');

describe('what check:data says', () => {
  it('counts articles by language, outlet, format, date and link', () => {
    write('ferry.md', FERRY);
    write('museum.txt', 'Museum opens\n\nThe lighthouse museum opened its doors after nine years.\n');
    expect(printed(findings()).split('\n').slice(0, 6)).toEqual([
      '2 articles from 2 files, 2 passages; 0 concepts in the glossary',
      'languages  English 2',
      'outlets    Harbour Gazette 1, (none) 1',
      'formats    post 1, text 1',
      'dates      stated 1, unknown 1; 2025-05-16 to 2025-05-16',
      'links      source 1, search 1',
    ]);
  });

  it('names a rejected file with its reason and its remedy', () => {
    write('ferry.md', FERRY);
    write('empty.md', '');
    const found = findings();
    expect(isFine(found)).toBe(false);
    expect(printed(found)).toContain(
      'Rejected (1)\n  empty.md: The file is empty. Put an article into it, or remove it.',
    );
  });

  it('lists what may be wrong with articles, by kind, as moderators see it in Discord', () => {
    write('museum.txt', 'Museum opens\n\nThe lighthouse museum opened its doors after nine years.\n');
    const found = findings();
    expect(isFine(found)).toBe(true);
    const text = printed(found);
    for (const title of [
      'Hardly any text (1)',
      'Without a date (1)',
      'Without a link to the original (a search is shown instead) (1)',
      'Without an outlet, or with one that the sources do not know (1)',
    ]) {
      expect(text).toContain(`${title}\n  museum.txt Museum opens`);
    }
  });

  it('pairs articles that are told in nearly the same words', () => {
    write('ferry.md', FERRY);
    write('ferry-again.md', FERRY.replace('Ferry resumes', 'Ferry is back'));
    expect(printed(findings())).toContain(
      'Told in nearly the same words as another (1)\n  ferry.md Ferry resumes: Ferry is back (ferry-again.md)',
    );
  });

  it('goes on where the sources or the glossary cannot be used, and names the line', () => {
    write('ferry.md', FERRY);
    const found = findings({ sources: 'outlets:\n  Gazette:\n    homepag: x\n', glossary: 'people: [' });
    expect(found.corpus.articles).toHaveLength(1);
    expect(isFine(found)).toBe(false);
    expect(printed(found)).toMatch(/Invalid \(2\)\n {2}\S*sources\.yaml, line 3: .*\n {2}\S*glossary\.yaml/);
  });

  it('shows only the beginning of a long list, unless all of it is asked for', () => {
    for (const number of [1, 2, 3]) write(`empty-${number}.md`, '');
    const found = findings();
    expect(printed(found, 2)).toContain('Rejected (3)\n  empty-1.md: ');
    expect(printed(found, 2)).toContain('  and 1 more; --all shows them');
    expect(printed(found, Number.POSITIVE_INFINITY)).toContain('  empty-3.md: ');
  });
});

describe('sources that change nothing', () => {
  it.each([
    [
      'an outlet that no article names',
      'outlets:\n  Herald: {}\n',
      ['outlets > Herald: no article names this outlet.'],
    ],
    ['an outlet under another spelling', 'outlets:\n  HG: { aliases: [harbour gazette] }\n', []],
    [
      'an outlet that only a correction names',
      'outlets:\n  Herald: {}\narticles:\n  ferry.md: { outlet: Herald }\n',
      [],
    ],
    [
      'a page that is not there',
      'pages:\n  x.txt: { captured: 2025-06-08 }\n',
      ['pages > x.txt: there is no such file.'],
    ],
    [
      'a page that states its dates',
      'pages:\n  ferry.md: { captured: 2025-06-08 }\n',
      ['pages > ferry.md: none of its dates is relative to the day of saving.'],
    ],
    [
      'a correction to a file that is not there',
      'articles:\n  x.md: { hidden: true }\n',
      ['articles > x.md: there is no such file or article.'],
    ],
    ['a hidden article', 'articles:\n  ferry.md: { hidden: true }\n', []],
  ])('%s', (_, sources, expected) => {
    write('ferry.md', FERRY);
    expect(findings({ sources }).idleSources).toEqual(expected);
  });

  it('a link for a file of several articles', () => {
    const record = (title: string) =>
      JSON.stringify({ title, text: `${title} is told here at some length.` });
    write('many.jsonl', `${record('The first matter')}\n${record('Another subject')}\n`);
    const sources = 'articles:\n  many.jsonl: { link: https://example.org/a }\n';
    expect(findings({ sources }).idleSources).toEqual([
      'articles > many.jsonl: the file holds several articles; give title and link by their ids.',
    ]);
  });
});

describe('npm run check:data', () => {
  it('finds nothing wrong with the sample coverage', () => {
    const { code, stdout, stderr } = runScript('check-data');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Everything can be read\.\n$/);
    expect(stdout).not.toContain('Sources that change nothing');
  });

  it('ends with 1 where something is rejected, and with 2 where there is no such folder', () => {
    write('empty.md', '');
    expect(runScript('check-data', '--corpus', dir).code).toBe(1);
    const { code, stderr } = runScript('check-data', '--corpus', join(dir, 'no'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no folder of articles at /);
  });
});
