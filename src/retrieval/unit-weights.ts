import type { Glossary } from '../glossary/glossary.js';
import { inverseFrequency, type LanguageIndex } from './language-index.js';
import type { Unit, UnitTerms } from './units.js';

/** A passage without the names of a question is about something else. */
const WEIGHT_OF_NAMES = 1.6;
/** Much else happened on the same day. */
const WEIGHT_OF_DATES = 0.7;
/** A word that no passage has may only be another way of saying what they say. */
const WEIGHT_OF_UNKNOWN = 0.4;

/**
 * What each unit weighs: its inverse frequency among all passages of all languages, so that a question
 * weighs the same whichever language it is answered in. Names weigh more than other words: a passage
 * without them is about something else. A word that no passage has weighs less, since it may only be
 * another way of saying what they say.
 */
export function weightsOf(
  searched: readonly { readonly index: LanguageIndex; readonly terms: readonly UnitTerms[] }[],
  units: readonly Unit[],
  glossary: Glossary,
): Float32Array {
  const passages = searched.reduce((sum, { index }) => sum + index.size, 0);
  return Float32Array.from(units, (unit, at) => {
    const frequency = searched.reduce((sum, { index, terms }) => sum + frequencyOf(index, terms[at]), 0);
    const rarity = inverseFrequency(Math.min(frequency, passages), passages);
    const kind = kindOf(unit, glossary);
    if (kind === 'date') return rarity * WEIGHT_OF_DATES;
    if (kind === 'name' || isCapitalised(unit)) return rarity * WEIGHT_OF_NAMES;
    return frequency === 0 && unit.concepts.length === 0 ? rarity * WEIGHT_OF_UNKNOWN : rarity;
  });
}

/** What a unit is to the question: when (a number, a month, a weekday), who or where, or anything else. */
export type UnitKind = 'date' | 'name' | 'word';

/** A unit is a name only if the glossary has it. */
export function kindOf({ concepts, written }: Unit, glossary: Glossary): UnitKind {
  if (/^\p{Nd}+$/u.test(written) || concepts.some((id) => /^(?:month|weekday)-/.test(id))) return 'date';
  const kinds = concepts.map((id) => glossary.concepts.get(id)?.kind);
  return kinds.some((kind) => kind !== 'term' && kind !== 'role') ? 'name' : 'word';
}

/** A word that the glossary does not know may be a name by its capital, unless it begins the question. */
const isCapitalised = ({ concepts, start, written }: Unit) =>
  concepts.length === 0 && start > 0 && /^\p{Lu}/u.test(written);

/**
 * The share of a question, by weight, that an index has terms for at all. Its matches say how well a passage
 * meets those; without this, one word that happens to be known would pass for the whole question.
 */
export function knownShare(index: LanguageIndex, terms: readonly UnitTerms[], weights: Float32Array): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const known = weights.reduce(
    (sum, weight, at) => (frequencyOf(index, terms[at]) > 0 ? sum + weight : sum),
    0,
  );
  return total === 0 ? 0 : known / total;
}

/** In how many passages of an index a unit stands, about: as often as the rarest of its parts. */
function frequencyOf(index: LanguageIndex, terms: UnitTerms | undefined): number {
  if (terms === undefined) return 0;
  const concepts = terms.concepts.map((concept) => index.concepts.passagesWith(concept));
  const sounds = terms.sounds.map((sound) => index.sounds.passagesWith(sound));
  const [table, parts] = terms.byGrams ? [index.grams, terms.grams] : [index.words, terms.words];
  return Math.max(...concepts, ...sounds, Math.min(...parts.map((part) => table.passagesWith(part))));
}
