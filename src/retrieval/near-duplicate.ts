import { analysisOf } from '../language/analysis.js';
import { plainDesignation } from '../language/designations.js';
import { foldWord } from '../language/fold.js';
import { plainNumber } from '../language/numbers.js';
import { scan } from '../language/scan.js';

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

/** Words that turn a statement into its opposite: English, Russian, Ukrainian, Arabic (la, lam, lan, lays, ghayr). */
const NEGATIONS =
  /^(?:not?|never|cannot|\p{L}+n['\u2019]t|\u043D\u0435|\u043D\u0438|\u043D\u0456|\u043D\u0435\u0442|\u043D\u0435\u043C\u0430\u0454|\u0644\u0627|\u0644\u0645|\u0644\u0646|\u0644\u064A\u0633|\u063A\u064A\u0631)$/iu;
/** Chinese bu, mei, wei, fei, wu. */
const NEGATING_CHARACTERS = /[\u4E0D\u6CA1\u672A\u975E\u65E0]/g;

/** What a text must share with another that says the same, however alike they are: numbers, names, negations. */
function particularsOf(text: string): ReadonlySet<string> {
  const isStopWord = analysisOf('en').isStopWord;
  const words = scan(text).flatMap(({ kind, text: word, start }) => {
    if (kind === 'number') return [plainNumber(word)];
    if (kind === 'designation') return [plainDesignation(word)];
    if (kind === 'han') return word.match(NEGATING_CHARACTERS) ?? [];
    const isName = /^\p{Lu}/u.test(text.slice(start)) && !isStopWord(word);
    return isName || NEGATIONS.test(word) ? [foldWord(word)] : [];
  });
  return new Set(words);
}

/** Whether two texts share all their particulars. */
export function sameParticulars(a: string, b: string): boolean {
  const [one, other] = [particularsOf(a), particularsOf(b)];
  return one.size === other.size && [...one].every((particular) => other.has(particular));
}
