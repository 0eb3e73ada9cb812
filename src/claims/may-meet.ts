import type { Language } from '../language/languages.js';
import type { Claim } from './claim.js';
import { foldedText } from './folded-text.js';
import { DEEDS } from './lexicon/deeds.js';
import { EVENTS } from './lexicon/events.js';
import { NOUNS } from './lexicon/nouns.js';

/**
 * Whether a sentence may claim something on a matter of one of these claims: told by a few words, for reading a
 * sentence takes twenty times as long.
 */
export function mayMeet(claims: readonly Claim[]): (text: string, language: Language) => boolean {
  const deeds = new Set(claims.flatMap(({ kind, deed }) => (kind === 'figure' ? (deed ?? []) : [])));
  const nouns = new Set(claims.flatMap(({ kind, of }) => (kind === 'figure' ? of : [])));
  const hasEvents = claims.some(({ kind }) => kind === 'duration' || kind === 'date');
  const hasOffices = claims.some(({ kind }) => kind === 'office');
  const isAnyFigure = claims.some(({ kind, deed }) => kind === 'figure' && deed === undefined);
  return (given, language) => {
    if (hasOffices || isAnyFigure) return true;
    const { text } = foldedText(given);
    if (hasEvents && EVENTS.find(text, language).length > 0) return true;
    return (
      (deeds.size > 0 && DEEDS.find(text, language).some(({ id }) => deeds.has(id))) ||
      (nouns.size > 0 && NOUNS.find(text, language).some(({ id }) => nouns.has(id)))
    );
  };
}
