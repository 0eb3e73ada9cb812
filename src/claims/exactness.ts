import type { Language } from '../language/languages.js';
import type { Exactness } from './claim.js';
import { AFTER_NUMBER, BEFORE_NUMBER } from './lexicon/marks.js';

/** Farther away, an "about" belongs to something else. */
const BEFORE = 30;
const AFTER = 26;

/** How exact a number is, by the words before and after it. */
export function exactnessOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): Exactness {
  const before = BEFORE_NUMBER.before(text.slice(Math.max(0, start - BEFORE), start), language);
  if (before !== undefined) return before.id;
  const [after = ''] =
    /^[^,.;:\u060C\u061B\uFF0C\u3002\uFF1B\u3001]*/.exec(text.slice(end, end + AFTER)) ?? [];
  return AFTER_NUMBER.find(after, language)[0]?.id ?? 'exact';
}
