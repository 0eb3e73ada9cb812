/** Texts count as the same when they share this much of their triples of letters. */
const SAME_SHARE = 0.75;

/** Whether two excerpts say the same in nearly the same words: by the triples of letters they share (Dice). */
export function nearlySame(a: string, b: string): boolean {
  const triplesOfA = triplesOf(a);
  const triplesOfB = triplesOf(b);
  const shared = [...triplesOfA].filter((triple) => triplesOfB.has(triple)).length;
  return 2 * shared >= SAME_SHARE * (triplesOfA.size + triplesOfB.size);
}

function triplesOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}
