import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../../src/retrieval/library/library.js';

const log = pino({ level: 'silent' });
let corpusDir: string;

const article = (title: string, body: string) =>
  `---\ntitle: ${title}\nauthor: Sample Wire\n---\n<p>${body}</p>\n`;
const missing = (name: string) => join(corpusDir, '..', name);
const open = () =>
  Library.open({
    corpusDir,
    sourcesFile: missing('sources.yaml'),
    glossaryFile: missing('glossary.yaml'),
    log,
  });

beforeEach(() => {
  corpusDir = join(mkdtempSync(join(tmpdir(), 'library-')), 'articles');
  mkdirSync(corpusDir);
  writeFileSync(
    join(corpusDir, 'ferry.md'),
    article(
      'Ferry resumes',
      'The ferry between Harbour Town and the island carried 412 passengers on Monday.',
    ),
  );
});
afterEach(() => rmSync(join(corpusDir, '..'), { recursive: true, force: true }));

describe('Library', () => {
  it('answers with a sentence of an article', async () => {
    const library = await open();
    const { citations } = await library.request('answer', {
      text: 'How many passengers did the ferry carry?',
    });
    expect(citations.map(({ excerpt }) => excerpt.text)).toEqual([
      'The ferry between Harbour Town and the island carried 412 passengers on Monday.',
    ]);
    await library.close();
  });

  it('answers from new articles after a reload', async () => {
    const library = await open();
    writeFileSync(
      join(corpusDir, 'museum.md'),
      article(
        'Museum opens',
        'The lighthouse museum opened its doors to visitors after nine years of repairs.',
      ),
    );
    await library.reload();
    const { citations } = await library.request('answer', { text: 'When did the lighthouse museum open?' });
    expect(citations.map(({ file }) => file)).toEqual(['museum.md']);
    await library.close();
  });

  it('keeps answering while it reloads', async () => {
    const library = await open();
    const reload = library.reload();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        library.request('answer', { text: 'How many passengers did the ferry carry?' }),
      ),
    );
    expect(answers.every(({ citations }) => citations.length === 1)).toBe(true);
    await reload;
    await library.close();
  });

  it('joins two reloads that are asked for at once, and builds one snapshot', async () => {
    const library = await open();
    writeFileSync(join(corpusDir, 'museum.md'), article('Museum opens', 'The museum opened its doors.'));
    const applied = await Promise.all([library.apply({ by: 'one' }), library.apply({ by: 'other' })]);
    expect(applied[0]).toMatchObject({ state: 'applied' });
    expect(applied[1]).toBe(applied[0]);
    await library.close();
  });

  it('keeps the corpus when a reload fails', async () => {
    const library = await open();
    rmSync(corpusDir, { recursive: true });
    await expect(library.reload()).rejects.toThrow();
    const { citations } = await library.request('answer', {
      text: 'How many passengers did the ferry carry?',
    });
    expect(citations).toHaveLength(1);
    await library.close();
  });

  it('says why a folder that is not there cannot be opened', async () => {
    rmSync(corpusDir, { recursive: true });
    await expect(open()).rejects.toThrow(/ENOENT/);
  });

  it('answers what was asked before it is closed', async () => {
    const library = await open();
    const answer = library.request('answer', { text: 'ferry passengers' });
    await library.close();
    expect((await answer).citations).toHaveLength(1);
    await expect(library.request('answer', { text: 'ferry' })).rejects.toThrow('closed');
  });
});
