import type { ConceptId } from '../glossary/concept.js';
import { nameOf } from '../glossary/concept.js';
import type { Language } from '../language/languages.js';
import type { Snapshot } from './snapshot.js';

/** Who the coverage is about, and when it is silent. */
export interface Outline {
  /** People by the articles that name them, most first, in the reader's language where it is known. */
  readonly people: readonly { readonly name: string; readonly articles: number }[];
  /** The longest stretches between two days with coverage, longest first; days as `YYYY-MM-DD`, both without coverage. */
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly days: number }[];
}

const MAX_PEOPLE = 10;
const MAX_GAPS = 3;
/** A shorter silence is none: outlets rest on holidays. */
const MIN_GAP_DAYS = 14;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a reader may want to know of the corpus before they ask. */
export function outline(snapshot: Snapshot, { language }: { readonly language: Language }): Outline {
  return { people: peopleOf(snapshot, language), gaps: gapsOf(snapshot) };
}

function peopleOf({ indexes, glossary }: Snapshot, language: Language): Outline['people'] {
  const articlesOf = new Map<ConceptId, Set<string>>();
  for (const { concepts, passages } of indexes) {
    for (const { article, body } of passages) {
      for (const number of new Set(body.concepts.terms)) {
        // Every term of this view is the id of a concept.
        const id = concepts.term(number) as ConceptId;
        if (glossary.concepts.get(id)?.kind !== 'person') continue;
        const articles = articlesOf.get(id) ?? new Set();
        articlesOf.set(id, articles.add(article.id));
      }
    }
  }
  return [...articlesOf]
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, MAX_PEOPLE)
    .flatMap(([id, articles]) => {
      const concept = glossary.concepts.get(id);
      return concept === undefined ? [] : [{ name: nameOf(concept, language), articles: articles.size }];
    });
}

function gapsOf({ articles }: Snapshot): Outline['gaps'] {
  const days = [...articles.values()].flatMap(({ date: { iso, precision } }) => {
    const isDay = precision === 'day' || precision === 'minute';
    return iso !== undefined && isDay ? [iso.slice(0, 10)] : [];
  });
  const covered = [...new Set(days)].sort().map((day) => Date.parse(`${day}T00:00:00Z`));
  return covered
    .slice(1)
    .map((next, at) => ({ before: covered[at] ?? next, next }))
    .map(({ before, next }) => ({
      from: dayOf(before + DAY_MS),
      to: dayOf(next - DAY_MS),
      days: Math.round((next - before) / DAY_MS) - 1,
    }))
    .filter((gap) => gap.days >= MIN_GAP_DAYS)
    .sort((a, b) => b.days - a.days)
    .slice(0, MAX_GAPS);
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
