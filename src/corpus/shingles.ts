import { comparable } from './lines/clean.js';

/** Letters in a row that are compared; long enough that different reports of one event share few. */
const SHINGLE = 8;
/** One in so many shingles is in the sample by which likely pairs are found. */
const SAMPLED = 16;
/** The least hashes are in it too: texts of a few lines have hardly any other. */
export const LEAST = 8;
/** Beyond this, a text is known by its beginning. */
const MAX_LENGTH = 40_000;
const MULTIPLIER = 0x01000193;

/** A text as it is compared. */
export interface Shingles {
  /** Letters and digits only, in lower case. */
  readonly letters: string;
  /** Of each stretch of eight letters, in order: 32 bits, unsigned. */
  readonly hashes: Uint32Array;
}

/** The stretches of a text; time and memory grow with its length, up to 40,000 letters. */
export function shinglesOf(text: string): Shingles {
  const letters = comparable(text.slice(0, 2 * MAX_LENGTH)).slice(0, MAX_LENGTH);
  const hashes = new Uint32Array(Math.max(0, letters.length - SHINGLE + 1));
  let leaving = 1;
  for (let index = 1; index < SHINGLE; index += 1) leaving = Math.imul(leaving, MULTIPLIER);
  let rolling = 0;
  for (let index = 0; index < letters.length; index += 1) {
    if (index >= SHINGLE) rolling = (rolling - Math.imul(letters.charCodeAt(index - SHINGLE), leaving)) | 0;
    rolling = (Math.imul(rolling, MULTIPLIER) + letters.charCodeAt(index)) | 0;
    if (index >= SHINGLE - 1) hashes[index - SHINGLE + 1] = mixed(rolling);
  }
  return { letters, hashes };
}

/** Some of the hashes, each once: the same ones of the same words, wherever these stand (Broder 1997, mod-m sketches). */
export function sampleOf({ hashes }: Shingles): ReadonlySet<number> {
  const sample = new Set<number>();
  const least: number[] = [];
  for (const hash of hashes) {
    if (hash % SAMPLED === 0) sample.add(hash);
    const greatest = least[LEAST - 1];
    if ((greatest !== undefined && hash >= greatest) || least.includes(hash)) continue;
    least.push(hash);
    least.sort((one, other) => one - other);
    least.length = Math.min(least.length, LEAST);
  }
  for (const hash of least) sample.add(hash);
  return sample;
}

/** Spreads the bits (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
