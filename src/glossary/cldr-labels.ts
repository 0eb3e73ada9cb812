import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, ConceptKind, Label } from './concept.js';

const LANGUAGES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];
export type CldrLanguage = (typeof LANGUAGES)[number];

/** A concept of CLDR's. */
export function concept(id: string, kind: ConceptKind, labels: readonly Label[]): Concept {
  // Built from codes and numbers only.
  return { id: id as ConceptId, kind, labels, related: [], held: [], note: undefined };
}

/** Labels in each of the languages; the first text of a language is its preferred label. */
export function labelsOf(texts: (language: CldrLanguage) => readonly string[]): readonly Label[] {
  return LANGUAGES.flatMap((language) =>
    [...new Set(texts(language))].map((text, index): Label => {
      const kind = index === 0 ? 'preferred' : 'variant';
      return { text, language, kind, origin: 'cldr', context: [] };
    }),
  );
}
