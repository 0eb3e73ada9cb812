import type { Article } from '../../src/corpus/article.js';
import { sha256 } from '../../src/corpus/file-record.js';
import { passagesOf } from '../../src/corpus/passages.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { excerptOf } from '../../src/retrieval/excerpt.js';

export const HALVES = ['all', 'even', 'odd'] as const;
export type Half = (typeof HALVES)[number];

export function isHalf(written: string): written is Half {
  return HALVES.some((half) => half === written);
}

export interface Drawing {
  readonly count: number;
  /** The same seed draws the same quotes of the same articles. */
  readonly seed: number;
  /** Of the files, by a hash of their names. */
  readonly half: Half;
}

/** A quote as the bot cuts it. */
export interface DrawnQuote {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** What stands before and after it in the article, some words of it. */
  readonly before: string;
  readonly after: string;
}

/** How many sentences a quote has, as often as answers have them. */
const LENGTHS = [1, 1, 1, 2, 2, 3] as const;
/** In UTF-16 code units. */
const AROUND = 60;
const COLUMNS = ['id', 'file', 'quote', 'before', 'after', 'boilerplate?', 'cut?', 'remark'] as const;

/** Draws quotes: an article, one of its passages, and one to three sentences of it, each at random. No quote twice. */
export function drawQuotes(
  articles: readonly Article[],
  { count, seed, half }: Drawing,
): readonly DrawnQuote[] {
  const drawn = articles.filter(({ file }) => half === 'all' || halfOf(file) === half);
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const found = new Map<string, DrawnQuote>();
  const glossary = glossaryOf();
  // Small corpora may hold fewer quotes than are asked for.
  for (let attempt = 0; attempt < 10 * count && found.size < count; attempt += 1) {
    const article = pick(drawn);
    const passage = article && pick(passagesOf(article));
    if (article === undefined || passage === undefined) continue;
    const first = Math.floor(random() * passage.sentences.length);
    const last = Math.min(first + (pick(LENGTHS) ?? 1), passage.sentences.length) - 1;
    const { start, end, text } = excerptOf({ article, passage }, { first, last }, { units: [], glossary });
    found.set(`${passage.id} ${first} ${last}`, {
      id: `${passage.id}:${first + 1}-${last + 1}`,
      file: article.file,
      text,
      before: article.text.slice(Math.max(0, start - AROUND), start),
      after: article.text.slice(end, end + AROUND),
    });
  }
  return [...found.values()];
}

/** As tab-separated values with a header; white space within a value is one space. */
export function quotesTable(quotes: readonly DrawnQuote[]): string {
  const cell = (value: string) => value.replace(/\s+/g, ' ').trim();
  const rows = quotes.map(({ id, file, text, before, after }) =>
    [id, file, text, before, after, '', '', ''].map(cell).join('\t'),
  );
  return [COLUMNS.join('\t'), ...rows].join('\n');
}

function halfOf(file: string): Half {
  return Number.parseInt(sha256(file).slice(-1), 16) % 2 === 0 ? 'even' : 'odd';
}

/** Numbers from 0 to 1, 1 excluded, by mulberry32: the same for the same seed, everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
