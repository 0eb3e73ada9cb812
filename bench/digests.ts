import { makeDigest } from '../src/retrieval/digest/make-digest.js';
import type { Snapshot } from '../src/retrieval/snapshot.js';
import { percentile } from './measure.js';

/** Articles that a channel has not been told of. */
export const ARRIVALS = 200;
/** Digests of as many articles each, none of which is in two. */
const MAX_DIGESTS = 20;

export interface DigestTimes {
  /** Of articles that no digest has told of before. */
  readonly first: { readonly p50Ms: number; readonly p99Ms: number };
  /** Of the same articles, as the next channel is told of them. */
  readonly again: { readonly p50Ms: number; readonly p99Ms: number };
}

/** How long digests of {@link ARRIVALS} articles take; of fewer, if the corpus has fewer. */
export function digestTimes(snapshot: Snapshot): DigestTimes {
  const ids = [...snapshot.articles.keys()];
  const times: Record<keyof DigestTimes, number[]> = { first: [], again: [] };
  for (let from = 0; from < Math.min(ids.length, MAX_DIGESTS * ARRIVALS); from += ARRIVALS) {
    const arrivals = ids.slice(from, from + ARRIVALS).map((id) => ({ id, kind: 'new' as const }));
    for (const time of ['first', 'again'] as const) {
      const start = performance.now();
      makeDigest(snapshot, { arrivals, firstRun: false, locale: 'en' });
      times[time].push(performance.now() - start);
    }
  }
  const figures = (some: readonly number[]) => ({
    p50Ms: percentile(some, 0.5),
    p99Ms: percentile(some, 0.99),
  });
  return { first: figures(times.first), again: figures(times.again) };
}
