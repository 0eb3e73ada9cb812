import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Found } from '../../src/import/entry.js';
import { type ImportOptions, importArticles, type Outcome } from '../../src/import/import-articles.js';
import { knownArticles } from '../../src/import/known-articles.js';
import { READING, webOf } from './support/answers.js';
import { FIRST, page, SECOND } from './support/pages.js';

const SITE = 'https://quay.example';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function* given(...found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}
const at = (path: string, more: object = {}): Found => ({ kind: 'address', url: SITE + path, ...more });
const entry = (link: string | undefined, html: string): Found => ({
  kind: 'entry',
  entry: {
    title: 'Tide',
    html,
    link,
    date: undefined,
    outlet: 'Quay',
    author: undefined,
    section: undefined,
    tags: [],
  },
});
const dated = (day: string, text = SECOND) =>
  page(`<p>${FIRST}</p><p>${text}</p>`, `<meta property="article:published_time" content="${day}">`);

async function imported(found: AsyncIterable<Found>, more: Partial<ImportOptions> = {}) {
  const outcomes: Outcome[] = [];
  await importArticles(found, {
    ...{ corpusDir: dir, fetch: webOf({}), reading: READING, known: await knownArticles(dir) },
    ...{ limit: Number.POSITIVE_INFINITY, since: undefined, isDry: false, outlet: undefined },
    ...{ clock: () => new Date('2024-05-06T07:00:00Z'), signal: new AbortController().signal },
    onOutcome: (outcome) => outcomes.push(outcome),
    ...more,
  });
  return outcomes;
}
const states = (outcomes: readonly Outcome[]) => outcomes.map(({ state }) => state).sort();
const files = () =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

describe('an import', () => {
  it('writes a file for each article, and tells what became of the others', async () => {
    const fetch = webOf({
      [`${SITE}/a`]: dated('2024-05-03'),
      [`${SITE}/short`]: '<title>x</title><p>Hello.</p>',
    });
    const outcomes = await imported(given(at('/a'), at('/short'), at('/none')), { fetch });
    expect(states(outcomes)).toEqual(['failed', 'imported', 'not-an-article']);
    expect(files()).toHaveLength(1);
    expect(readFileSync(join(dir, files()[0] ?? ''), 'utf8')).toContain(FIRST);
  });

  it('brings nothing twice: by address, by where it leads, or by its words', async () => {
    const canonical = dated('2024-05-03').replace(
      '</head>',
      `<link rel="canonical" href="${SITE}/a"></head>`,
    );
    const fetch = webOf({
      [`${SITE}/a`]: canonical,
      [`${SITE}/print/a`]: canonical,
      [`${SITE}/copy`]: dated('2024-05-03'),
    });
    const outcomes = await imported(given(at('/a'), at('/a?utm_source=x#top'), at('/print/a'), at('/copy')), {
      fetch,
    });
    expect(states(outcomes)).toEqual(['imported', 'there', 'there', 'there']);
    expect(files()).toHaveLength(1);
  });

  it('asks for nothing that is in the folder already, whatever kind of file it is in', async () => {
    writeFileSync(
      join(dir, 'a.md'),
      `---\ntitle: A\nlink: http://www.quay.example/a/\n---\n\n<p>${FIRST}</p>\n`,
    );
    writeFileSync(
      join(dir, 'b.html'),
      `<html><head><link rel="canonical" href="${SITE}/b?x=1&amp;y=2"></head><body><p>${FIRST}</p></body></html>`,
    );
    writeFileSync(
      join(dir, 'c.jsonl'),
      `${JSON.stringify({ title: 'C', text: SECOND, url: `${SITE}/c` })}\n`,
    );
    const fetch = webOf({});
    const outcomes = await imported(given(at('/a'), at('/b?x=1&y=2'), at('/c')), { fetch });
    expect(states(outcomes)).toEqual(['there', 'there', 'there']);
    expect(fetch.asked).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const pages = Object.fromEntries(
      [1, 2, 3, 4, 5].map((n) => [`${SITE}/${n}`, dated(`2024-05-0${n}`, `Number ${n}. ${SECOND}`)]),
    );
    const all = [1, 2, 3, 4, 5].map((n) => at(`/${n}`));
    const stopping = new AbortController();
    await imported(given(...all), {
      fetch: webOf(pages),
      signal: stopping.signal,
      onOutcome: () => stopping.abort(),
    });
    const before = files().length;
    expect(before).toBeGreaterThan(0);
    const fetch = webOf(pages);
    const outcomes = await imported(given(...all), { fetch });
    expect(fetch.asked).toHaveLength(5 - before);
    expect(outcomes.filter(({ state }) => state === 'there')).toHaveLength(before);
    expect(files()).toHaveLength(5);
  });

  it('leaves out what is older than it should be, by the date of the page', async () => {
    const fetch = webOf({
      [`${SITE}/old`]: dated('2024-05-02'),
      [`${SITE}/new`]: dated('2024-05-03', 'Other words stand here.'),
    });
    expect(states(await imported(given(at('/old'), at('/new')), { fetch, since: '2024-05-03' }))).toEqual([
      'imported',
      'older',
    ]);
  });

  it('takes so many as it is told', async () => {
    const pages = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`${SITE}/${n}`, dated('2024-05-01', `Number ${n}. ${SECOND}`)]),
    );
    const fetch = webOf(pages);
    await imported(given(...[1, 2, 3, 4, 5, 6].map((n) => at(`/${n}`))), { fetch, limit: 2 });
    expect(files()).toHaveLength(2);
    expect(fetch.asked).toHaveLength(2);
  });

  it('that is only tried fetches no page and writes nothing', async () => {
    const fetch = webOf({ [`${SITE}/a`]: dated('2024-05-03') });
    expect(
      states(await imported(given(at('/a'), entry(`${SITE}/b`, `<p>${FIRST}</p>`)), { fetch, isDry: true })),
    ).toEqual(['imported', 'imported']);
    expect([fetch.asked, files()]).toEqual([[], []]);
  });

  it('takes the page of an item for its text, else what the feed has of it', async () => {
    const item = (path: string): Found => {
      const found = entry(SITE + path, `<p>Summary of ${path}. ${SECOND}</p>`);
      return found.kind === 'entry' ? { ...found, page: SITE + path } : found;
    };
    const fetch = webOf({ [`${SITE}/a`]: dated('2024-05-03') });
    const outcomes = await imported(given(item('/a'), item('/none')), { fetch });
    expect(states(outcomes)).toEqual(['imported', 'imported']);
    const texts = files().map((name) => readFileSync(join(dir, name), 'utf8'));
    expect(texts.filter((text) => text.includes(FIRST))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Summary of /none'))).toHaveLength(1);
  });

  it('takes articles without links, each once', async () => {
    const found = () =>
      given(entry(undefined, `<p>${FIRST}</p>`), entry(undefined, `<div><p>${FIRST}</p></div>`));
    expect(states(await imported(found()))).toEqual(['imported', 'there']);
    expect(states(await imported(found()))).toEqual(['there', 'there']);
  });

  it('does not go on after a fault of its own', async () => {
    const broken = { ...READING, page: () => Promise.reject(new Error('a bug')) };
    const fetch = webOf({ [`${SITE}/a`]: dated('2024-05-03') });
    await expect(imported(given(at('/a')), { fetch, reading: broken })).rejects.toThrow('a bug');
  });
});
