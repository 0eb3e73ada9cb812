/**
 * Small letters of the Latin and the Cyrillic script that look alike, also as capitals: a, ve as b, es as c, ie, en as
 * h, Ukrainian i, je, ka, em, o, er as p, dze, te, ha as x, u as y.
 */
const PAIRS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', '\u0430'],
  ['b', '\u0432'],
  ['c', '\u0441'],
  ['e', '\u0435'],
  ['h', '\u043D'],
  ['i', '\u0456'],
  ['j', '\u0458'],
  ['k', '\u043A'],
  ['m', '\u043C'],
  ['o', '\u043E'],
  ['p', '\u0440'],
  ['s', '\u0455'],
  ['t', '\u0442'],
  ['x', '\u0445'],
  ['y', '\u0443'],
];
const CYRILLIC_OF = new Map(PAIRS);
const LATIN_OF = new Map(PAIRS.map(([latin, cyrillic]) => [cyrillic, latin] as const));
const LATIN = /[a-z]/;
const CYRILLIC = /[\u0400-\u052F]/;

/**
 * A word of one script in place of one that mixes two: a Latin C in a Cyrillic word, or the reverse. A mixture in which
 * neither script's letters all look like the other's is left as it is.
 *
 * @param word in small letters; the result is as long
 */
export function inOneScript(word: string): string {
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word;
  return replaced(word, LATIN, CYRILLIC_OF) ?? replaced(word, CYRILLIC, LATIN_OF) ?? word;
}

/** The word without the letters of a script, or `undefined` if one of them has no look-alike. */
function replaced(word: string, script: RegExp, by: ReadonlyMap<string, string>): string | undefined {
  let result = '';
  for (const letter of word) {
    const other = script.test(letter) ? by.get(letter) : letter;
    if (other === undefined) return undefined;
    result += other;
  }
  return result;
}
