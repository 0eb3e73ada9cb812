import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/corpus/article.js';
import { sentences } from '../src/language/sentences.js';

/** How long a generated text is at least; a Chinese character counts as three. About one passage. */
const LENGTH = 500;
/** The share of words that are exchanged for others of the same language, so that few sentences come twice. */
const EXCHANGED = 0.1;
const FILES_PER_FOLDER = 1000;
const SEED = 20251122;

/** What sample articles are taken apart into, for one language. */
interface Stock {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

/**
 * Writes articles of about one passage each into a folder: the sentences of others, recombined in each language
 * of theirs, with some words and all numbers exchanged. The same every time.
 */
export function writeGeneratedCoverage(
  dir: string,
  { from, count }: { readonly from: readonly Article[]; readonly count: number },
): void {
  const stocks = stocksOf(from);
  const random = randomNumbers(SEED);
  for (let number = 0; number < count; number += 1) {
    const stock = stocks[number % stocks.length];
    if (stock === undefined) throw new RangeError('There are no articles to recombine.');
    const folder = join(dir, String(Math.floor(number / FILES_PER_FOLDER)));
    if (number % FILES_PER_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${number}.md`), articleFrom(stock, number, random));
  }
}

function stocksOf(articles: readonly Article[]): readonly Stock[] {
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  return languages.map((language) => {
    const own = articles
      .filter((article) => article.language === language)
      .flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)));
    const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' });
    const words = own.flatMap((sentence) =>
      Array.from(segmenter.segment(sentence))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    );
    return { sentences: own, words };
  });
}

function articleFrom(stock: Stock, number: number, random: () => number): string {
  const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const sentence = () => varied(one(stock.sentences), () => one(stock.words), random);
  const text: string[] = [];
  for (let length = 0; length < LENGTH; ) {
    const next = sentence();
    text.push(next);
    length += next.length + 2 * (next.match(/\p{sc=Han}/gu)?.length ?? 0);
  }
  const day = new Date(Date.UTC(2021, 0, 1 + (number % 1700))).toISOString().slice(0, 10);
  const title = JSON.stringify(`${one(stock.words)} ${one(stock.words)} ${one(stock.words)} ${number}`);
  return `---\ntitle: ${title}\noutlet: Outlet ${number % 40}\ndate: ${day}\n---\n\n<p>${text.join(' ')}</p>\n`;
}

function varied(sentence: string, word: () => string, random: () => number): string {
  return sentence
    .replace(/\p{Nd}+/gu, () => String(Math.floor(random() * 2000)))
    .replace(/\p{sc=Han}{2}|(?!\p{sc=Han})\p{L}{4,}/gu, (found) => (random() < EXCHANGED ? word() : found));
}

/** Evenly distributed from 0 to 1, the same from one seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
