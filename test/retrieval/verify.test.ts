import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { readSources } from '../../src/corpus/sources.js';
import { digestOf, type QuoteMark } from '../../src/retrieval/in-context.js';
import { verify } from '../../src/retrieval/verify.js';

const QUOTE = 'The ferry carried 412 passengers on Monday.';

let folder: string;

const source = () => ({ corpusDir: join(folder, 'articles'), sourcesFile: join(folder, 'sources.yaml') });
const write = (file: string, body: string) =>
  writeFileSync(join(folder, 'articles', file), `---\ntitle: Ferry resumes\n---\n\n${body}\n`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'articles', 'port'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What was loaded of a file, and where the quote stands in it. */
function loaded(file: string) {
  write(file, `Fog lay on the water. ${QUOTE} The boat was full.`);
  const { articles, learned } = readCorpus({
    dir: source().corpusDir,
    sources: readSources(source().sourcesFile),
  });
  const [article] = articles;
  if (article === undefined) throw new Error('help: the article should be read');
  const start = article.text.indexOf(QUOTE);
  const mark: QuoteMark = {
    articleId: article.id,
    start,
    end: start + QUOTE.length,
    digest: digestOf(QUOTE).slice(0, 16),
  };
  return { mark, snapshot: { articles: new Map([[article.id, article]]), learned } };
}

it.each(['ferry.md', 'port/ferry.md', 'fe\u0301rie.md'])('a quote that stands in %s is verified', (file) => {
  const { mark, snapshot } = loaded(file);
  expect(verify(snapshot, source(), mark)).toMatchObject({
    state: 'there',
    sha256: digestOf(QUOTE),
    source: { title: 'Ferry resumes' },
  });
});

it.each([
  ['one letter', `Fog lay on the water. ${QUOTE.replace('412', '413')}`],
  ['its place', `Thick fog lay on the water. ${QUOTE}`],
  ['all of it', 'The port is closed on Monday for repairs of the pier.'],
])('a quote is told to have changed with %s', (_name, body) => {
  const { mark, snapshot } = loaded('ferry.md');
  write('ferry.md', body);
  expect(verify(snapshot, source(), mark).state).toBe('changed');
});

it('a quote is gone with its file, and with its article from the snapshot', () => {
  const { mark, snapshot } = loaded('ferry.md');
  expect(verify({ ...snapshot, articles: new Map() }, source(), mark)).toEqual({ state: 'gone' });
  write('ferry.md', '');
  expect(verify(snapshot, source(), mark)).toEqual({ state: 'gone' });
  rmSync(join(folder, 'articles', 'ferry.md'));
  expect(verify(snapshot, source(), mark)).toEqual({ state: 'gone' });
});
