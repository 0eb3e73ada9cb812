/** Texts count as the same when they share this much of their triples of letters. */
const SAME_SHARE = 0.75;

/** What texts are compared by: their triples of letters, each once. */
export type Triples = ReadonlySet<string>;

export function triplesOf(text: string): Triples {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

/** Whether two texts say the same in nearly the same words: by the triples of letters they share (Dice). */
export function nearlySame(a: Triples, b: Triples): boolean {
  const enough = (SAME_SHARE * (a.size + b.size)) / 2;
  // Texts of very different length cannot share enough.
  if (Math.min(a.size, b.size) < enough) return false;
  let shared = 0;
  for (const triple of a) if (b.has(triple)) shared += 1;
  return shared >= enough;
}
