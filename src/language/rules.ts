import type { Script } from './scripts.js';

/** What is particular to a language. Adding one is a file that exports this, and its line in `analysis.ts`. */
export interface LanguageRules {
  /** The script whose words the rules are for. */
  readonly script: Script;
  /** Further folding of a word that {@link foldWord} has folded: letters that are written in several ways. */
  readonly normalize?: (word: string) => string;
  /** From a normalized word to what its inflected forms share. */
  readonly stem: (word: string) => string;
  /** Words without content, separated by white space, as readers write them; left out of questions. */
  readonly stopWords: string;
  /** How many characters the n-grams of a word have. */
  readonly gramLength: number;
}
