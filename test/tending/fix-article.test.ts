import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fix } from '../../src/corpus/problems/problem.js';
import { readSources } from '../../src/corpus/sources.js';
import { fixArticle } from '../../src/tending/fix-article.js';

let folder: string;
let sourcesFile: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'));
  sourcesFile = join(folder, 'sources.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fixed = (fix: Fix, value: string) =>
  fixArticle({ fix, value, articleId: '0123456789ab', file: 'page.txt' }, { sourcesFile });

describe('a fix of an article', () => {
  it.each([
    ['link', ' https://example.org/a b ', { link: 'https://example.org/a%20b' }],
    ['date', '16 May 2025', { date: '16 May 2025' }],
    ['outlet', ' Harbour Post ', { outlet: 'Harbour Post' }],
    ['hide', '', { hidden: true }],
  ] as const)('is written under its id: %s', async (fix, value, expected) => {
    expect(await fixed(fix, value)).toMatchObject({ state: 'fixed', before: undefined });
    expect(readSources(sourcesFile).articles).toEqual({ '0123456789ab': expected });
  });

  it.each([
    'a\narticles:\n  x.md: { hidden: true }',
    '&anchor a',
    '*anchor',
    '!!js/function "function () {}"',
    '- a\n- b',
    '{ a: b }',
    '<<: *a',
    '# no comment',
    "' \" '",
    '---\nb',
    '\u0000\u0007\u202E\u2028',
    '%YAML 1.1',
    '__proto__',
  ])('is one word of text, whatever it looks like: %j', async (value) => {
    const ours = '# Ours\narticles:\n  a.md: { hidden: true } # not yet\n';
    writeFileSync(sourcesFile, ours);
    expect(await fixed('outlet', value)).toMatchObject({ state: 'fixed', after: value.trim() });
    expect(readSources(sourcesFile)).toEqual({
      outlets: {},
      pages: {},
      boilerplate: {},
      articles: { 'a.md': { hidden: true }, '0123456789ab': { outlet: value.trim() } },
    });
    expect(readFileSync(sourcesFile, 'utf8').startsWith(ours)).toBe(true);
  });

  it.each(['a: b.txt', '#x.txt', '__proto__.txt', '&a *b.txt', 'it\'s "so".txt', '{x}.txt', 'a\nb.txt', '*'])(
    'is written under the name of a page, whatever that is: %j',
    async (file) => {
      const captured = { fix: 'captured', value: '8 June 2025', articleId: '0123456789ab', file } as const;
      expect(await fixArticle(captured, { sourcesFile })).toMatchObject({ state: 'fixed' });
      expect(Object.entries(readSources(sourcesFile).pages)).toEqual([[file, { captured: '2025-06-08' }]]);
    },
  );

  it('is written for the whole page where the day of saving was missing', async () => {
    expect(await fixed('captured', '8 June 2025')).toMatchObject({ state: 'fixed', after: '2025-06-08' });
    expect(readSources(sourcesFile).pages).toEqual({ 'page.txt': { captured: '2025-06-08' } });
  });

  it('replaces what was said before, and tells it', async () => {
    await fixed('outlet', 'Harbor Post');
    expect(await fixed('outlet', 'Harbour Post')).toEqual({
      ...{ state: 'fixed', before: 'Harbor Post', after: 'Harbour Post' },
    });
  });

  it.each([
    ['link', 'example.org'],
    ['link', 'javascript:alert(1)'],
    ['date', 'last week'],
    ['captured', 'May 2025'],
    ['outlet', '  '],
  ] as const)('is not written where its value is none: %s of "%s"', async (fix, value) => {
    expect(await fixed(fix, value)).toEqual({ state: 'invalid' });
  });

  it('leaves a faulty file as it is, and says where its fault is', async () => {
    writeFileSync(sourcesFile, 'pages:\n  a.txt: { captured: yesterday }\n');
    const outcome = await fixed('hide', '');
    expect(outcome).toMatchObject({ state: 'faulty' });
    expect(outcome.state === 'faulty' && outcome.reason).toContain('line 2');
    expect(readFileSync(sourcesFile, 'utf8')).toBe('pages:\n  a.txt: { captured: yesterday }\n');
  });
});
