/** The scripts that decide which rules a word goes by. */
export const SCRIPTS = ['Arabic', 'Cyrillic', 'Han', 'Latin', 'Unspaced', 'Other'] as const;

/** `Unspaced`: written without spaces between words, and not Chinese: Japanese kana, Thai, Lao, Khmer, Myanmar. */
export type Script = (typeof SCRIPTS)[number];

const UNSPACED = '\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\u30FC';

/** Character classes, to be put between brackets in a pattern with the flag `u`. */
export const HAN = '\\p{sc=Han}\u3005\u3007';
export const UNSPACED_CLASS = UNSPACED;

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{sc=Latn}/u],
  ['Cyrillic', /\p{sc=Cyrl}/u],
  ['Arabic', /\p{sc=Arab}/u],
  ['Han', new RegExp(`[${HAN}]`, 'u')],
  ['Unspaced', new RegExp(`[${UNSPACED}]`, 'u')],
];

/** The script of a word, told by its first letter that has one. */
export function scriptOf(word: string): Script {
  // Most words are told by one range check; the patterns are for the rest.
  const code = word.charCodeAt(0);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'Latin';
  if (code >= 0x0400 && code <= 0x052f) return 'Cyrillic';
  if (code >= 0x0620 && code <= 0x06ff) return 'Arabic';
  if (code >= 0x4e00 && code <= 0x9fff) return 'Han';
  return TESTS.find(([, test]) => test.test(word))?.[0] ?? 'Other';
}
