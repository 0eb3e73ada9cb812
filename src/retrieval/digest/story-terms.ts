import type { ArticleId } from '../../corpus/article.js';
import type { ConceptId } from '../../glossary/concept.js';
import type { Weights } from '../../stories/report.js';
import { inverseFrequency, type LanguageIndex } from '../language-index.js';
import { passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';

// Measured: docs/STORIES.md.

/** Reports say in their first sentences what happened; terms count more there, and in the headline. */
const WEIGHT_IN_LEAD = 2;
/** What follows is background, which reports of other events share. */
const WEIGHT_BELOW = 0.5;
const LEAD_SENTENCES = 3;
/** A name tells more of an event than a notion such as a ceasefire. */
const WEIGHT_OF_NOTIONS = 0.7;

/** Of the terms of a report, the weightiest are compared: long reports do not take longer than others. */
const MAX_TERMS = 80;

/** What a report is made of, as the index knows it. */
export interface StoryTerms {
  readonly concepts: Weights;
  readonly words: Weights;
  readonly figures: ReadonlySet<string>;
  /** That the headline and the first sentences name, 0 for Sunday. */
  readonly weekdays: readonly number[];
}

/** By the number of a term in one index: what it counts for the place that it stands in. */
type Places = Map<number, number>;

/** The terms of an article, weighted by how rare they are in the corpus and where in the article they stand. */
export function storyTerms(id: ArticleId, snapshot: Snapshot): StoryTerms {
  const concepts = new Map<LanguageIndex, Places>();
  const words = new Map<LanguageIndex, Places>();
  passagesOfArticle(snapshot, id).forEach(({ indexed: { body, context }, index }, at) => {
    for (const [view, all] of [
      ['concepts', concepts],
      ['words', words],
    ] as const) {
      const places = all.get(index) ?? new Map<number, number>();
      all.set(index, places);
      const { terms, sentences } = body[view];
      terms.forEach((number, position) => {
        const isLead = at === 0 && (sentences[position] ?? 0) < LEAD_SENTENCES;
        if (isLead) places.set(number, WEIGHT_IN_LEAD);
        else if (!places.has(number)) places.set(number, WEIGHT_BELOW);
      });
      if (at === 0) for (const number of context[view].terms) places.set(number, WEIGHT_IN_LEAD);
    }
  });
  return { ...ofConcepts(concepts, snapshot), ...ofWords(words) };
}

function ofConcepts(
  found: ReadonlyMap<LanguageIndex, Places>,
  snapshot: Snapshot,
): Pick<StoryTerms, 'concepts' | 'weekdays'> {
  const weights = new Map<string, number>();
  const weekdays = new Set<number>();
  const rarityOf = rarities(snapshot);
  for (const [index, places] of found) {
    for (const [number, place] of places) {
      const term = index.concepts.term(number);
      const time = /^(?:month|weekday)-(\d+)$/.exec(term);
      if (time === null) weights.set(term, Math.max(weights.get(term) ?? 0, rarityOf(term) * place));
      else if (place === WEIGHT_IN_LEAD && term.startsWith('weekday')) weekdays.add(Number(time[1]));
    }
  }
  return { concepts: { terms: heaviest(weights), norm: norm(weights) }, weekdays: [...weekdays] };
}

function ofWords(found: ReadonlyMap<LanguageIndex, Places>): Pick<StoryTerms, 'words' | 'figures'> {
  const weights = new Map<string, number>();
  const shared = new Map<string, number>();
  const figures = new Set<string>();
  for (const [index, places] of found) {
    for (const [number, place] of places) {
      const term = index.words.term(number);
      if (/^\d/.test(term)) {
        if (isFigure(term)) figures.add(term);
        continue;
      }
      const frequency = index.words.passagesWith(term);
      const weight = inverseFrequency(frequency, index.size) * place;
      weights.set(term, weight);
      // A word that no other passage has makes a report less like others, but is not looked for in them.
      if (frequency > 1) shared.set(term, weight);
    }
  }
  return { words: { terms: heaviest(shared), norm: norm(weights) }, figures };
}

const KNOWN = new WeakMap<Snapshot['indexes'], (concept: string) => number>();

/** What a concept weighs by its inverse frequency in all languages; each is worked out once for a snapshot. */
function rarities({ indexes, glossary }: Snapshot): (concept: string) => number {
  const known = KNOWN.get(indexes);
  if (known !== undefined) return known;
  const passages = indexes.reduce((sum, { size }) => sum + size, 0);
  const table = new Map<string, number>();
  const rarityOf = (concept: string) => {
    const found = table.get(concept);
    if (found !== undefined) return found;
    const frequency = indexes.reduce((sum, index) => sum + index.concepts.passagesWith(concept), 0);
    // A brand: the index holds the ids of concepts.
    const kind = glossary.concepts.get(concept as ConceptId)?.kind;
    const isNotion = kind === 'term' || kind === 'role';
    const rarity = inverseFrequency(frequency, passages) * (isNotion ? WEIGHT_OF_NOTIONS : 1);
    table.set(concept, rarity);
    return rarity;
  };
  KNOWN.set(indexes, rarityOf);
  return rarityOf;
}

function heaviest(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...weights].sort(([, a], [, b]) => b - a).slice(0, MAX_TERMS));
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Small numbers are shared by chance, and years are dates. */
function isFigure(term: string): boolean {
  const value = Number(term);
  return value > 31 && !(Number.isInteger(value) && value >= 1990 && value <= 2040);
}
