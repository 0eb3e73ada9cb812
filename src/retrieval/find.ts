import type { Article } from '../corpus/article.js';
import type { Glossary } from '../glossary/glossary.js';
import { languagesOf } from '../language/detect.js';
import type { Language } from '../language/languages.js';
import { evidenceFinder } from './evidence.js';
import { inverseFrequency, type LanguageIndex } from './language-index.js';
import { type Relevance, relevanceOf, WEIGHTS } from './relevance.js';
import type { Snapshot } from './snapshot.js';
import { termsOf, type Unit, type UnitTerms, unitsOf } from './units.js';
import { wishOf } from './wish.js';

/** How many passages of each language are looked at closely. */
const CANDIDATES = 50;

/** What a question asks for, and the passages that meet it. */
export interface Findings {
  /** The languages that the question is written in, the main one first. */
  readonly languages: readonly Language[];
  readonly units: readonly Unit[];
  /** What each unit weighs. */
  readonly weights: Float32Array;
  readonly kinds: readonly UnitKind[];
  /** Best first, of all languages searched. */
  readonly found: readonly Relevance[];
}

/** Finds passages for a question, in every language of the snapshot or in one. */
export function find(
  { indexes, glossary }: Snapshot,
  question: string,
  {
    language,
    accept = () => true,
  }: { readonly language?: Language | undefined; readonly accept?: (article: Article) => boolean },
): Findings {
  const languages = languagesOf(question);
  const units = unitsOf(question, languages[0] ?? 'und', glossary);
  const wishIn = wishOf(question, units, glossary);
  const searched = indexes.map((index) => ({
    index,
    terms: units.map((unit) => {
      const terms = termsOf(unit, index.language);
      return languages.includes(index.language) ? withoutNeedlessSounds(terms, index) : terms;
    }),
  }));
  const weights = weightsOf(searched, units, glossary);
  const found = searched
    .filter(({ index }) => language === undefined || index.language === language)
    .flatMap(({ index, terms }) => {
      const evidenceOf = evidenceFinder(terms, index);
      const wish = wishIn?.(index);
      const share = knownShare(index, terms, weights);
      return index
        .search(terms, { limit: CANDIDATES, accept })
        .map((hit) => ({ ...hit, match: hit.match * share }))
        .map((hit) => relevanceOf(hit, evidenceOf(hit.indexed), { weights, wish }));
    })
    .sort((a, b) => b.score - a.score);
  return { languages, units, weights, kinds: units.map((unit) => kindOf(unit, glossary)), found };
}

/**
 * What each unit weighs: its inverse frequency among all passages of all languages, so that a question
 * weighs the same whichever language it is answered in. Names weigh more than other words: a passage
 * without them is about something else. A word that no passage has weighs less, since it may only be
 * another way of saying what they say.
 */
function weightsOf(
  searched: readonly { readonly index: LanguageIndex; readonly terms: readonly UnitTerms[] }[],
  units: readonly Unit[],
  glossary: Glossary,
): Float32Array {
  const passages = searched.reduce((sum, { index }) => sum + index.size, 0);
  return Float32Array.from(units, (unit, at) => {
    const frequency = searched.reduce((sum, { index, terms }) => sum + frequencyOf(index, terms[at]), 0);
    const rarity = inverseFrequency(Math.min(frequency, passages), passages);
    const kind = kindOf(unit, glossary);
    if (kind === 'date') return rarity * WEIGHTS.date;
    if (kind === 'name' || isCapitalised(unit)) return rarity * WEIGHTS.entity;
    return frequency === 0 && unit.concepts.length === 0 ? rarity * WEIGHTS.unknown : rarity;
  });
}

/** What a unit is to the question: when (a number, a month, a weekday), who or where, or anything else. */
export type UnitKind = 'date' | 'name' | 'word';

function kindOf({ concepts, written }: Unit, glossary: Glossary): UnitKind {
  if (/^\p{Nd}+$/u.test(written) || concepts.some((id) => /^(?:month|weekday)-/.test(id))) return 'date';
  const kinds = concepts.map((id) => glossary.concepts.get(id)?.kind);
  return kinds.some((kind) => kind !== 'term' && kind !== 'role') ? 'name' : 'word';
}

/** A word that the glossary does not know may be a name by its capital, unless it begins the question. */
const isCapitalised = ({ concepts, start, written }: Unit) =>
  concepts.length === 0 && start > 0 && /^\p{Lu}/u.test(written);

/** In the question's own language a word is looked for by its sound only if nobody writes it as the question does. */
function withoutNeedlessSounds(terms: UnitTerms, { words }: LanguageIndex): UnitTerms {
  return terms.words.some((word) => words.passagesWith(word) > 0) ? { ...terms, sounds: [] } : terms;
}

/**
 * The share of a question, by weight, that an index has terms for at all. Its matches say how well a passage
 * meets those; without this, one word that happens to be known would pass for the whole question.
 */
function knownShare(index: LanguageIndex, terms: readonly UnitTerms[], weights: Float32Array): number {
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
