import { type Concept, type ConceptKind, nameOf } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { foldUnits } from '../language/fold.js';
import type { Language } from '../language/languages.js';
import type { Snapshot } from './snapshot.js';

/** Which concepts are wanted: by what was typed of any of their labels, or by their ids. */
export interface ConceptWish {
  readonly by: { readonly text: string } | { readonly ids: readonly string[] };
  /** In which to name them. */
  readonly language: Language;
  readonly limit: number;
}

export interface FoundConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  /** The label that was found by what was typed; empty where the concept was asked for by its id. */
  readonly label: string;
  /** That label is all that was typed. */
  readonly isExact: boolean;
}

/** What concepts are found by; made once for each glossary. */
const LABELS = new WeakMap<Glossary, readonly (readonly [Concept, string, string])[]>();

/** Concepts of the glossary, those first of which a label is, or begins with, what was typed in any script. */
export function glossaryConcepts(
  { glossary }: Snapshot,
  { by, language, limit }: ConceptWish,
): readonly FoundConcept[] {
  if ('ids' in by) {
    return [...glossary.concepts.values()]
      .filter(({ id }) => by.ids.includes(id))
      .map((concept) => found(concept, '', language, false));
  }
  const wanted = foldUnits(by.text).trim();
  if (wanted === '') return [];
  const best = new Map<Concept, { readonly label: string; readonly rank: number }>();
  for (const [concept, label, folded] of labelsOf(glossary)) {
    const at = folded.indexOf(wanted);
    if (at < 0) continue;
    const rank = folded === wanted ? 0 : at === 0 ? 1 : 2;
    if (rank < (best.get(concept)?.rank ?? 3)) best.set(concept, { label, rank });
  }
  return [...best]
    .sort(([, one], [, other]) => one.rank - other.rank || one.label.length - other.label.length)
    .slice(0, limit)
    .map(([concept, { label, rank }]) => found(concept, label, language, rank === 0));
}

function found(concept: Concept, label: string, language: Language, isExact: boolean): FoundConcept {
  return { id: concept.id, kind: concept.kind, name: nameOf(concept, language), label, isExact };
}

function labelsOf(glossary: Glossary) {
  const known = LABELS.get(glossary);
  if (known !== undefined) return known;
  const made = [...glossary.concepts.values()].flatMap((concept) =>
    concept.labels.map(({ text }) => [concept, text, foldUnits(text)] as const),
  );
  LABELS.set(glossary, made);
  return made;
}
