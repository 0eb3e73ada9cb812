import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/retrieval/library/library.js';
import { corpusFolder, post } from './support/corpus-folder.js';

const ARTICLES = 400;
const ASK_EVERY_MS = 20;
const MAX_DELAY_MS = 250;

const SYLLABLES = ['bar', 'den', 'fol', 'gim', 'hul', 'kor', 'lam', 'mop'];
/** A word that hardly any other article has. */
const word = (n: number) =>
  [n % 8, (n >> 3) % 8, (n >> 6) % 8, (n >> 9) % 8].map((at) => SYLLABLES[at]).join('');
const sentence = (n: number) =>
  `The ${Array.from({ length: 12 }, (_, at) => word(n * 12 + at)).join(' ')} stood still.`;

let place: ReturnType<typeof corpusFolder>;
let library: Library;

const write = (n: number, more = '') =>
  place.write(
    `articles/${n}.md`,
    post(`Report ${n}`, sentence(n), sentence(n + 1000), `${sentence(n + 2000)} ${more}`),
  );

beforeEach(async () => {
  place = corpusFolder();
  for (let n = 0; n < ARTICLES; n += 1) write(n);
  library = await place.open();
}, 60_000);
afterEach(async () => {
  await library.close();
  place.remove();
});

/** Asks every 20 ms until told to stop; gives how long each answer took, and how many had no quote. */
function asking() {
  const answers: Promise<number>[] = [];
  let unquoted = 0;
  const timer = setInterval(() => {
    const start = performance.now();
    const text = 'How many passengers did the ferry carry on Monday?';
    answers.push(
      library.request('answer', { text }).then(({ citations }) => {
        if (citations.length === 0) unquoted += 1;
        return performance.now() - start;
      }),
    );
  }, ASK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    const delays = await Promise.all(answers);
    return { answers: delays.length, unquoted, slowestMs: Math.max(...delays) };
  };
}

/** Breaks files in every way while they are read: half written, deleted, replaced by a folder, no text. */
function breakFiles(round: number): void {
  const file = (n: number) => place.at(`articles/${n + 10 * round}.md`);
  writeFileSync(file(0), '---\ntitle: Half wr');
  rmSync(file(1), { force: true });
  rmSync(file(2), { force: true, recursive: true });
  mkdirSync(file(2), { recursive: true });
  writeFileSync(file(3), Buffer.alloc(5000));
  writeFileSync(file(4), '');
}

describe('questions that are asked every 20 ms during reloads of a corpus that breaks', () => {
  it('are all answered, none later than 250 ms', { timeout: 120_000, retry: 2 }, async () => {
    const stop = asking();
    for (let n = 0; n < ARTICLES; n += 1) write(n, `Added ${performance.now()}.`);
    breakFiles(0);
    let round = 1;
    const applied = await library.apply({
      by: 'test',
      onProgress: () => {
        breakFiles(round % 20);
        round += 1;
      },
    });
    place.write('sources.yaml', 'articles: [');
    await expect(library.apply({ by: 'test' })).rejects.toThrow('sources.yaml');
    rmSync(place.at('articles'), { recursive: true });
    await expect(library.apply({ by: 'test' })).rejects.toThrow('sources.yaml');
    const { answers, unquoted, slowestMs } = await stop();
    console.log(`${answers} answers during reloads, the slowest after ${slowestMs.toFixed(0)} ms`);
    expect(applied).toMatchObject({ state: 'applied' });
    expect(answers).toBeGreaterThan(50);
    expect(unquoted).toBe(0);
    expect(slowestMs).toBeLessThan(MAX_DELAY_MS);
  });
});
