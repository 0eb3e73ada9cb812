import { foldUnits } from '../language/fold.js';

/** A longer one is no name. */
const MAX_NAME_LENGTH = 200;

/**
 * What is the same in two spellings of an outlet's name: letters and digits in lower case, without accents and vowel
 * marks, traditional characters as simplified ones, Arabic te marbuta and alef maksura as they are often typed.
 */
export function outletKey(name: string): string {
  return foldUnits(name.slice(0, MAX_NAME_LENGTH).normalize('NFKC'))
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('\u0629', '\u0647')
    .replaceAll('\u0649', '\u064A');
}
