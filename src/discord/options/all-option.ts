import { MAX_CHOICES } from '../message/limits.js';
import { oneLine } from '../message/plain.js';
import { WORDS, wordsFor } from '../words.js';
import type { Choice } from './list-option.js';

/** What the choice stands for: whatever it is called, it is no name of anything. */
const ALL = '*';

/** Whether a member chose everything, or wrote so in any of our languages. */
export function meansAll(given: string): boolean {
  const wanted = folded(given);
  return wanted === ALL || Object.values(WORDS).some(({ arranging }) => folded(arranging.all) === wanted);
}

/** The choices, with everything before them as long as nothing else is being typed. */
export function withAll(choices: readonly Choice[], typed: string, locale: string): Choice[] {
  const { all } = wordsFor(locale).arranging;
  const isOffered = folded(all).startsWith(folded(typed)) || meansAll(typed);
  return [...(isOffered ? [{ name: all, value: ALL }] : []), ...choices].slice(0, MAX_CHOICES);
}

function folded(text: string): string {
  return oneLine(text).normalize('NFKC').toLowerCase();
}
