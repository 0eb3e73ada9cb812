import type { Article } from '../corpus/article.js';
import { languagesOf } from '../language/detect.js';
import type { Language } from '../language/languages.js';
import { inArticles } from './article-context.js';
import { evidenceFinder } from './evidence.js';
import type { LanguageIndex, Spread } from './language-index.js';
import { type Relevance, relevanceOf } from './relevance.js';
import type { Snapshot } from './snapshot.js';
import { kindOf, knownShare, type UnitKind, weightsOf } from './unit-weights.js';
import { termsOf, type Unit, type UnitTerms, unitsOf } from './units.js';
import { wishOf } from './wish.js';

/** How many passages of each language are looked at closely. */
const CANDIDATES = 50;

/** How many of the best of them are looked at again for what the question word asks for. */
const WISHED = 40;

/**
 * Across languages only concepts match, of which a passage has few, so that BM25 takes each for more than the
 * same word among many. Measured: docs/RETRIEVAL.md.
 */
const ACROSS = 0.7;

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

export interface FindOptions {
  /** The languages of the passages; all of them if it is left out. */
  readonly only?: readonly Language[] | undefined;
  readonly accept?: (article: Article) => boolean;
  /** Where passages are wanted from as many sources as there are, not just the best ones. */
  readonly spread?: Spread | undefined;
}

/** Finds passages for a question, in every language of the snapshot or in some. */
export function find(
  { indexes, glossary }: Snapshot,
  question: string,
  { only, accept = () => true, spread }: FindOptions = {},
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
  const judged = searched
    .filter(({ index }) => only === undefined || only.includes(index.language))
    .flatMap(({ index, terms }) => {
      const evidenceOf = evidenceFinder(terms, index);
      const wish = wishIn?.(index);
      const share = knownShare(index, terms, weights) * (languages.includes(index.language) ? 1 : ACROSS);
      return index
        .search(terms, { limit: spread === undefined ? CANDIDATES : spread.limit, accept, spread })
        .map((hit) => ({ ...hit, match: hit.match * share }))
        .map((hit) => {
          const evidence = evidenceOf(hit.indexed);
          const relevance = relevanceOf(hit, evidence, { weights, wish: undefined });
          return { relevance, wished: () => relevanceOf(hit, evidence, { weights, wish }) };
        });
    })
    .sort((a, b) => b.relevance.score - a.relevance.score);
  // What a question wishes for takes long to look for, and lifts nothing from far below.
  const wished = judged.map(({ relevance, wished: again }, rank) =>
    wishIn !== undefined && rank < WISHED ? again() : relevance,
  );
  const found = [...inArticles(wished, weights)].sort((a, b) => b.score - a.score);
  return { languages, units, weights, kinds: units.map((unit) => kindOf(unit, glossary)), found };
}

/** In the question's own language a word is looked for by its sound only if nobody writes it as the question does. */
function withoutNeedlessSounds(terms: UnitTerms, { words }: LanguageIndex): UnitTerms {
  return terms.words.some((word) => words.passagesWith(word) > 0) ? { ...terms, sounds: [] } : terms;
}
