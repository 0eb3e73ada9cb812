import type { Shingles } from './shingles.js';

/** A text as far as it takes to tell whether another one is the same in other length. */
export interface Comparable {
  readonly shingles: Shingles;
  /** As written, each once. */
  readonly numbers: ReadonlySet<string>;
}

/** The share of stretches in common, of all that either has, from which two texts are the same. */
const MIN_COMMON = 0.75;
/** The share of the shorter one's stretches that the longer one has, from which it is a shortened repost. */
const MIN_CONTAINED = 0.8;
/** Below this share of the longer one's length, a text is an item of a digest, or a quotation. */
const MIN_LENGTH_SHARE = 0.2;
/** From this share of its length, the two need not begin alike. */
const ENOUGH_LENGTH_SHARE = 0.6;
/**
 * The share of the longer one's beginning, as long as the shorter one, that the shorter one has. Who shortens leaves the end
 * away; of a digest, or of an article that quotes a brief, the shorter one lacks the beginning. Measured: see docs/READING.md.
 */
const MIN_BEGINNING = 0.45;
/** A shorter text can stand in another one by chance; a Han character counts twice. */
const MIN_CONTAINED_LENGTH = 150;
/** Of as many numbers of the shorter text, so many must be in the longer one: reports made to a pattern differ in these. */
const ENOUGH_NUMBERS = 3;
const MIN_NUMBERS = 2 / 3;
const HAN = /\p{sc=Han}/gu;

/** Whether two texts tell the same in nearly the same words, the one perhaps shortened; in either order. */
export function isRetelling(one: Comparable, other: Comparable): boolean {
  const [shorter, longer] =
    one.shingles.hashes.length <= other.shingles.hashes.length ? [one, other] : [other, one];
  const [few, many] = [new Set(shorter.shingles.hashes), new Set(longer.shingles.hashes)];
  if (few.size < MIN_LENGTH_SHARE * many.size || !numbersAgree(shorter, longer)) return false;
  let common = 0;
  for (const hash of few) if (many.has(hash)) common += 1;
  if (common >= MIN_COMMON * (few.size + many.size - common)) return true;
  if (common < MIN_CONTAINED * few.size || weight(shorter.shingles.letters) < MIN_CONTAINED_LENGTH)
    return false;
  return few.size >= ENOUGH_LENGTH_SHARE * many.size || beginsAlike(few, shorter, longer);
}

function beginsAlike(few: ReadonlySet<number>, shorter: Comparable, longer: Comparable): boolean {
  const beginning = longer.shingles.hashes.subarray(0, shorter.shingles.hashes.length);
  let common = 0;
  for (const hash of beginning) if (few.has(hash)) common += 1;
  return common >= MIN_BEGINNING * beginning.length;
}

function numbersAgree({ numbers }: Comparable, longer: Comparable): boolean {
  if (numbers.size < ENOUGH_NUMBERS) return true;
  let common = 0;
  for (const number of numbers) if (longer.numbers.has(number)) common += 1;
  return common >= MIN_NUMBERS * numbers.size;
}

function weight(letters: string): number {
  return letters.length + (letters.match(HAN)?.length ?? 0);
}
