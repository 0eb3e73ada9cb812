import type { Language } from '../language/languages.js';

/** The kinds of concept, by the heading that they stand under in the glossary file. */
export const CONCEPT_KINDS = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  documents: 'document',
  events: 'event',
  roles: 'role',
  terms: 'term',
} as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[keyof typeof CONCEPT_KINDS];

export const LABEL_KINDS = ['preferred', 'variant', 'transliteration', 'misspelling'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Who says that a label means its concept: the glossary, the list of outlets, Unicode's CLDR, moderators, or the coverage itself. */
export const ORIGINS = ['glossary', 'outlets', 'cldr', 'local', 'mined'] as const;
export type Origin = (typeof ORIGINS)[number];

export type ConceptId = string & { readonly brand: 'ConceptId' };

/** A word or name by which texts of a language call a concept. */
export interface Label {
  readonly text: string;
  readonly language: Language;
  readonly kind: LabelKind;
  readonly origin: Origin;
  /** The label counts only where one of these words stands in the same text; empty: always. */
  readonly context: readonly string[];
}

/** An office that a person held. Days, months or years as ISO 8601; `undefined`: not known, or still held. */
export interface Held {
  readonly office: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A person, place, thing or notion that texts of several languages call by names of their own. */
export interface Concept {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  /** Those of a language: the preferred one first. */
  readonly labels: readonly Label[];
  /** Concepts that reports often use for much the same thing; each of them names this one too. */
  readonly related: readonly ConceptId[];
  readonly held: readonly Held[];
  readonly note: string | undefined;
}

/** The name of a concept for readers of a language: its preferred label, else English, else any. */
export function nameOf({ labels, id }: Concept, language: Language): string {
  const preferred = labels.filter(({ kind }) => kind === 'preferred');
  const found =
    preferred.find((label) => label.language === language) ??
    preferred.find((label) => label.language === 'en') ??
    preferred[0] ??
    labels[0];
  return found?.text ?? id;
}
