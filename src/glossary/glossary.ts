import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, Label } from './concept.js';
import { LabelTrie } from './label-trie.js';
import type { Match } from './match.js';
import { soundsOf } from './sounds.js';

/** Concepts and the labels that texts call them by. Nothing in it changes any more. */
export interface Glossary {
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** Every label in a text, also those within longer ones, in no particular order. */
  readonly matches: (text: string, language: Language) => readonly Match[];
  /** What may be a name that no label covers, by what it sounds like. */
  readonly sounds: typeof soundsOf;
}

/**
 * Joins lists of concepts. Those with one id are one concept; what an earlier list says of it (kind,
 * preferred labels, note) goes before what a later one says.
 */
export function glossaryOf(...lists: readonly (readonly Concept[])[]): Glossary {
  const concepts = new Map<ConceptId, Concept>();
  for (const concept of lists.flat()) {
    const earlier = concepts.get(concept.id);
    concepts.set(concept.id, earlier === undefined ? concept : joined(earlier, concept));
  }
  for (const { id, related } of [...concepts.values()]) {
    for (const other of related) {
      const concept = concepts.get(other);
      if (concept !== undefined && !concept.related.includes(id)) {
        concepts.set(other, { ...concept, related: [...concept.related, id] });
      }
    }
  }
  const trie = new LabelTrie(concepts.values());
  return { concepts, matches: (text, language) => trie.matches(text, language), sounds: soundsOf };
}

/**
 * A glossary with further concepts, as `glossaryOf` would join them; the labels that it has already are not
 * gone through again.
 */
export function extended(glossary: Glossary, further: readonly Concept[]): Glossary {
  if (further.length === 0) return glossary;
  const concepts = new Map(glossary.concepts);
  for (const concept of further) {
    const earlier = concepts.get(concept.id);
    concepts.set(concept.id, earlier === undefined ? concept : joined(earlier, concept));
  }
  const trie = new LabelTrie(further);
  return {
    ...glossary,
    concepts,
    matches: (text, language) => [...glossary.matches(text, language), ...trie.matches(text, language)],
  };
}

function joined(first: Concept, second: Concept): Concept {
  const known = new Set(first.labels.map(({ language, text }) => `${language} ${text}`));
  const hasPreferred = new Set(first.labels.map(({ language }) => language));
  const added = second.labels
    .filter(({ language, text }) => !known.has(`${language} ${text}`))
    .map(
      (label): Label =>
        hasPreferred.has(label.language) && label.kind === 'preferred'
          ? { ...label, kind: 'variant' }
          : label,
    );
  return {
    ...first,
    labels: [...first.labels, ...added],
    related: [...first.related, ...second.related],
    held: [...first.held, ...second.held],
    note: first.note ?? second.note,
  };
}
