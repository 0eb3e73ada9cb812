import type { Language } from '../language/languages.js';
import type { Claim } from './claim.js';
import { foldedText } from './folded-text.js';
import { DEEDS } from './lexicon/deeds.js';
import { NOUNS } from './lexicon/nouns.js';

/**
 * Whether a figure is of what a question speaks of, as far as both can be told: of the same noun or concept, or of the
 * same deed. A question that names neither asks for any.
 *
 * @param concepts that the question names
 */
export function figureAskedFor(
  question: string,
  language: Language,
  concepts: ReadonlySet<string>,
): (claim: Claim) => boolean {
  const { text } = foldedText(question);
  const nouns = new Set<string>(NOUNS.find(text, language).map(({ id }) => id));
  const deeds = new Set<string>(DEEDS.find(text, language).map(({ id }) => id));
  return ({ of, deed }) =>
    (nouns.size === 0 && deeds.size === 0) ||
    of.some((thing) => nouns.has(thing) || concepts.has(thing.replace(/^concept:/, ''))) ||
    (deed !== undefined && deeds.has(deed));
}
