import type { Article, ArticleId } from './article.js';
import { comparable } from './lines/clean.js';

/** Letters in a row that are compared; long enough that different reports of one event share few. */
const SHINGLE = 8;
const BINS = 128;
const BAND = 4;
/** The share of equal bins from which two texts are told in nearly the same words; estimates their Jaccard index. */
const MIN_SIMILARITY = 0.75;
/** A text below this has too few shingles to be compared by them; only the very same is its duplicate. */
const MIN_LENGTH = 60;
/** Beyond this, a text is known by its beginning. */
const MAX_LENGTH = 40_000;
/** How many earlier articles are looked at that share a band: a bound for collections of boilerplate. */
const MAX_CANDIDATES = 8;
const MULTIPLIER = 0x01000193;

interface Sketch {
  readonly id: ArticleId;
  readonly length: number;
  readonly bins: Uint32Array;
}

/**
 * Articles whose text says the same in nearly the same words as an earlier one's, by their id: that one's id.
 * Only texts are compared, never titles. Time grows with the number of articles, not with its square.
 */
export function duplicates(
  articles: readonly Pick<Article, 'id' | 'text'>[],
): ReadonlyMap<ArticleId, ArticleId> {
  const exact = new Map<string, ArticleId>();
  const bands = new Map<string, Sketch[]>();
  const found = new Map<ArticleId, ArticleId>();
  for (const { id, text } of articles) {
    const letters = comparable(text).slice(0, MAX_LENGTH);
    const same = exact.get(letters);
    if (same !== undefined) found.set(id, same);
    else {
      exact.set(letters, id);
      if (letters.length < MIN_LENGTH) continue;
      const sketch: Sketch = { id, length: letters.length, bins: binsOf(letters) };
      const keys = bandKeys(sketch.bins);
      const similar = candidates(keys, bands).find((earlier) => areSimilar(earlier, sketch));
      if (similar !== undefined) found.set(id, similar.id);
      else for (const key of keys) remember(bands, key, sketch);
    }
  }
  return found;
}

/**
 * The least hash of each of 128 parts of the hash space, over all shingles: one-permutation MinHash (Li, Owen,
 * Zhang 2012). Empty parts take the next one's, as short texts leave many (Shrivastava, Li 2014).
 */
function binsOf(letters: string): Uint32Array {
  const EMPTY = 0xffffffff;
  const bins = new Uint32Array(BINS).fill(EMPTY);
  let leaving = 1;
  for (let index = 1; index < SHINGLE; index += 1) leaving = Math.imul(leaving, MULTIPLIER);
  let rolling = 0;
  for (let index = 0; index < letters.length; index += 1) {
    if (index >= SHINGLE) rolling = (rolling - Math.imul(letters.charCodeAt(index - SHINGLE), leaving)) | 0;
    rolling = (Math.imul(rolling, MULTIPLIER) + letters.charCodeAt(index)) | 0;
    if (index < SHINGLE - 1) continue;
    const hash = mixed(rolling);
    const bin = hash >>> 25;
    const rest = hash & 0x1ffffff;
    if (rest < (bins[bin] ?? 0)) bins[bin] = rest;
  }
  for (let index = 2 * BINS - 1; index >= 0; index -= 1) {
    const bin = index % BINS;
    if (bins[bin] === EMPTY) bins[bin] = bins[(bin + 1) % BINS] ?? EMPTY;
  }
  return bins;
}

/** Spreads the bits (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function bandKeys(bins: Uint32Array): readonly string[] {
  return Array.from({ length: BINS / BAND }, (_, band) => {
    const values = bins.subarray(band * BAND, (band + 1) * BAND);
    return `${band}:${values.reduce((key, value) => mixed(key ^ value), 0)}`;
  });
}

function candidates(
  keys: readonly string[],
  bands: ReadonlyMap<string, readonly Sketch[]>,
): readonly Sketch[] {
  return [...new Set(keys.flatMap((key) => bands.get(key) ?? []))];
}

function areSimilar(one: Sketch, other: Sketch): boolean {
  if (Math.min(one.length, other.length) < MIN_SIMILARITY * Math.max(one.length, other.length)) return false;
  return one.bins.filter((value, bin) => value === other.bins[bin]).length >= MIN_SIMILARITY * BINS;
}

function remember(bands: Map<string, Sketch[]>, key: string, sketch: Sketch): void {
  const known = bands.get(key);
  if (known === undefined) bands.set(key, [sketch]);
  else if (known.length < MAX_CANDIDATES) known.push(sketch);
}
