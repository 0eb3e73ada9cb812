/**
 * What stands for a letter of a designation, so that it is the same however it is written: in Latin or Cyrillic, by its
 * sound or by its look. Cyrillic es, Latin C and S are one; so are ve, be, Latin B and V; en, Latin H and N; er, pe,
 * Latin P and R; ha, Latin X and KH; u, Latin U and Y. The figures tell designations apart.
 */
const CLASSES: ReadonlyMap<string, string> = new Map(
  [
    ['a', 'a\u0430'],
    ['b', 'bv\u0432\u0431'],
    ['s', 'sc\u0441\u0446'],
    ['d', 'd\u0434'],
    ['e', 'e\u0435\u0451\u0454\u044D'],
    ['f', 'f\u0444'],
    ['g', 'g\u0433\u0491'],
    ['n', 'nh\u043D'],
    ['i', 'i\u0438\u0456\u0457\u0439'],
    ['k', 'k\u043A'],
    ['l', 'l\u043B'],
    ['m', 'm\u043C'],
    ['o', 'o\u043E'],
    ['p', 'pr\u0440\u043F'],
    ['t', 't\u0442'],
    ['u', 'uy\u0443'],
    ['x', 'x\u0445'],
    ['z', 'z\u0437'],
  ].flatMap(([class_ = '', letters = '']) => Array.from(letters, (letter) => [letter, class_] as const)),
);

const HYPHENS = '-\u2010-\u2013';

const LETTER = '[\\p{sc=Latn}\\p{sc=Cyrl}]';

/**
 * A designation in folded text: one to three letters, with or without a hyphen one to three figures, perhaps letters
 * after them: "F-16", "MiG31K", "Tu-22M3". To be used as a part of a pattern with the flag `u`.
 */
export const DESIGNATION = `${LETTER}{1,3}[${HYPHENS}]?\\d{1,3}(?:${LETTER}{1,2}\\d?)?(?!\\d|${LETTER}|[${HYPHENS}/.,:]\\d)`;

/** The one form of a designation, without its hyphen. */
export function plainDesignation(written: string): string {
  const bare = written.replace(JOINTS, '').replace(/kh(?=\d)/, 'x');
  return Array.from(bare, (letter) => CLASSES.get(letter) ?? letter).join('');
}

/** The letters and the figures of a designation in its one form, each a part by which it may be asked for. */
export function partsOfDesignation(plain: string): readonly string[] {
  return plain.match(/\d+|\D+/gu) ?? [];
}

/** Whether a word, folded, is a designation and nothing else. */
export function isDesignation(word: string): boolean {
  return WHOLE.test(word);
}

const WHOLE = new RegExp(`^${DESIGNATION}$`, 'u');
const JOINTS = new RegExp(`[${HYPHENS}]`, 'g');
