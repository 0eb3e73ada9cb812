import { LEAST } from './shingles.js';

/** What more texts have in common is boilerplate, or they are all alike: each is then compared with its neighbours only. */
const MAX_SHARING = 24;
/** How many others a text is compared with at most, those first with which it has most in common. */
const MAX_NEIGHBOURS = 24;
/** The share of the smaller sample, but for its least hashes, that two texts must have in common; far below what a retelling has. */
const MIN_SHARED = 0.4;
/** Hashes have 32 bits; the rest of a double's 53 holds the number of the text. */
const TEXTS = 2 ** 21;

/**
 * For each sample of hashes, each once, the numbers of others that have much in common with it; both ways, most in common first.
 * Time grows with the hashes of all samples, but for their sorting.
 */
export function likelyPairs(samples: readonly Uint32Array[]): readonly (readonly number[])[] {
  const shared = sharedHashes(samples.slice(0, TEXTS));
  const neighbours = samples.map((): [index: number, count: number][] => []);
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / TEXTS), pair % TEXTS];
    if (!mayBeAlike(count, samples[one]?.length ?? 0, samples[other]?.length ?? 0)) continue;
    neighbours[one]?.push([other, count]);
    neighbours[other]?.push([one, count]);
  }
  return neighbours.map((list) =>
    list
      .sort(([one, a], [other, b]) => b - a || one - other)
      .slice(0, MAX_NEIGHBOURS)
      .map(([index]) => index),
  );
}

/** Whether two samples have enough in common for their texts to be compared. */
export function mayBeAlike(shared: number, one: number, other: number): boolean {
  return shared >= Math.max(2, MIN_SHARED * (Math.min(one, other) - LEAST));
}

/** How many hashes two samples share, by the lower number times TEXTS plus the higher. */
function sharedHashes(samples: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const postings = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  samples.forEach((sample, text) => {
    for (const hash of sample) {
      postings[end] = hash * TEXTS + text;
      end += 1;
    }
  });
  postings.sort();
  const shared = new Map<number, number>();
  const meet = (one: number, other: number) => {
    const pair = one * TEXTS + other;
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  };
  const textAt = (at: number) => (postings[at] ?? 0) % TEXTS;
  for (let from = 0; from < postings.length; ) {
    const hash = Math.floor((postings[from] ?? 0) / TEXTS);
    let to = from + 1;
    while (to < postings.length && Math.floor((postings[to] ?? 0) / TEXTS) === hash) to += 1;
    // In the order of their numbers.
    const reach = to - from > MAX_SHARING ? 2 : to - from;
    for (let at = from; at < to; at += 1) {
      for (let next = at + 1; next < Math.min(to, at + reach); next += 1) meet(textAt(at), textAt(next));
    }
    from = to;
  }
  return shared;
}
