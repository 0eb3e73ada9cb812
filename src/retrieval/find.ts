import type { Article } from '../corpus/article.js';
import { languagesOf } from '../language/detect.js';
import type { Language } from '../language/languages.js';
import { evidenceFinder } from './evidence.js';
import { inverseFrequency, type LanguageIndex } from './language-index.js';
import { type Relevance, relevanceOf } from './relevance.js';
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
    terms: units.map((unit) => termsOf(unit, index.language)),
  }));
  const weights = weightsOf(searched, units.length);
  const found = searched
    .filter(({ index }) => language === undefined || index.language === language)
    .flatMap(({ index, terms }) => {
      const evidenceOf = evidenceFinder(terms, index);
      const wish = wishIn?.(index);
      return index
        .search(terms, { limit: CANDIDATES, accept })
        .map((hit) => relevanceOf(hit, evidenceOf(hit.indexed), { weights, wish }));
    })
    .sort((a, b) => b.score - a.score);
  return { languages, units, found };
}

/**
 * What each unit weighs: its inverse frequency among all passages of all languages, so that a question
 * weighs the same whichever language it is answered in.
 */
function weightsOf(
  searched: readonly { readonly index: LanguageIndex; readonly terms: readonly UnitTerms[] }[],
  units: number,
): Float32Array {
  const passages = searched.reduce((sum, { index }) => sum + index.size, 0);
  return Float32Array.from({ length: units }, (_, unit) => {
    const frequency = searched.reduce((sum, { index, terms }) => sum + frequencyOf(index, terms[unit]), 0);
    return inverseFrequency(Math.min(frequency, passages), passages);
  });
}

/** In how many passages of an index a unit stands, about: as often as the rarest of its parts. */
function frequencyOf(index: LanguageIndex, terms: UnitTerms | undefined): number {
  if (terms === undefined) return 0;
  const concepts = terms.concepts.map((concept) => index.concepts.passagesWith(concept));
  const [table, parts] = terms.byGrams ? [index.grams, terms.grams] : [index.words, terms.words];
  return Math.max(...concepts, Math.min(...parts.map((part) => table.passagesWith(part))));
}
