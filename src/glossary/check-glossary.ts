import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, Label } from './concept.js';
import type { Glossary } from './glossary.js';
import type { Match } from './match.js';
import { symbolsOf } from './symbols.js';

/** Two concepts that texts call by the same words, as these are compared. */
export interface Clash {
  readonly concepts: readonly [Concept, Concept];
  /** Labels of the one, each with the label of the other that it is taken for. */
  readonly labels: readonly (readonly [Label, Label])[];
  /** Whether questions about the one are answered with the other, rather than with something near. */
  readonly isHarmful: boolean;
}

/** What a label is of. */
export interface Owned {
  readonly concept: Concept;
  readonly label: Label;
}

/** What there is to mend in a glossary. */
export interface GlossaryFindings {
  readonly clashes: readonly Clash[];
  /** Labels that their concept has twice, but for case. */
  readonly repeated: readonly Owned[];
  /** Labels that no text can be found by. */
  readonly idle: readonly Owned[];
  readonly unknownRelated: readonly { readonly concept: Concept; readonly related: ConceptId }[];
  readonly lacking: readonly { readonly concept: Concept; readonly languages: readonly Language[] }[];
  /** People without a label of one word, in which languages. */
  readonly withoutSurname: readonly { readonly concept: Concept; readonly languages: readonly Language[] }[];
}

const LANGUAGES_OF_LABELS = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

/** Looks through all concepts that people wrote labels for. Texts are compared as {@link Glossary.matches} does. */
export function checkGlossary(glossary: Glossary): GlossaryFindings {
  const concepts = [...glossary.concepts.values()];
  const written = concepts.filter(({ labels }) => labels.some(isWritten));
  const owned = concepts.flatMap((concept) => concept.labels.map((label) => ({ concept, label })));
  const byLanguages = (of: (concept: Concept) => readonly Language[]) =>
    written
      .map((concept) => ({ concept, languages: of(concept) }))
      .filter(({ languages }) => languages.length > 0);
  return {
    clashes: clashesOf(owned, glossary),
    repeated: written.flatMap(repeatedOf),
    idle: owned.filter(
      ({ concept, label }) => isWritten(label) && foundBy(label, concept.id, glossary) === undefined,
    ),
    unknownRelated: concepts.flatMap((concept) =>
      concept.related
        .filter((related) => !glossary.concepts.has(related))
        .map((related) => ({ concept, related })),
    ),
    lacking: byLanguages(({ labels }) =>
      LANGUAGES_OF_LABELS.filter((language) => !labels.some((label) => label.language === language)),
    ),
    withoutSurname: byLanguages((concept) =>
      concept.kind === 'person' ? languagesOfFullNames(concept) : [],
    ),
  };
}

/** Whether whoever keeps the glossary can change it. */
const isWritten = ({ origin }: Label) => origin === 'glossary' || origin === 'local';

/** The label by which a text is found that says `label`; another of the concept where the two compare alike. */
export function foundBy(label: Label, concept: ConceptId, glossary: Glossary): Label | undefined {
  return wholeMatches(label, glossary).find((match) => match.concept === concept)?.label;
}

/** The matches of all that a label says, where it counts. */
function wholeMatches({ text, language, context }: Label, glossary: Glossary): readonly Match[] {
  const symbols = symbolsOf(text, language);
  const [start, end] = [symbols[0]?.start, symbols.at(-1)?.end];
  return glossary
    .matches([text, ...context].join('\n'), language)
    .filter((match) => match.start === start && match.end === end);
}

function clashesOf(owned: readonly Owned[], glossary: Glossary): readonly Clash[] {
  const found = new Map<string, { concepts: [Concept, Concept]; labels: [Label, Label][] }>();
  for (const { concept, label } of owned) {
    for (const match of wholeMatches(label, glossary)) {
      const other = glossary.concepts.get(match.concept);
      if (other === undefined || other === concept) continue;
      // Nobody can mend what CLDR alone says.
      if (!isWritten(label) && !isWritten(match.label)) continue;
      const key = [concept.id, other.id].sort().join(' ');
      const clash = found.get(key) ?? { concepts: [concept, other], labels: [] };
      found.set(key, clash);
      clash.labels.push([label, match.label]);
    }
  }
  return [...found.values()].map(({ concepts, labels }) => {
    return { concepts, labels, isHarmful: !labels.every(isToldApart) && isHarmful(...concepts) };
  });
}

/** By their context: that of the label taken, or one given to what both are called on purpose. */
function isToldApart([label, taken]: readonly [Label, Label]): boolean {
  const isOnPurpose = label.text.toLowerCase() === taken.text.toLowerCase();
  return taken.context.length > 0 || (isOnPurpose && label.context.length > 0);
}

/**
 * Whether two concepts must be told apart. A battle and its town, a summit and its place, a noun and its verb are
 * near enough: reports on the one are of use to whoever asks for the other.
 */
function isHarmful(one: Concept, other: Concept): boolean {
  if (one.related.includes(other.id)) return false;
  const kinds = [one.kind, other.kind];
  const notions = kinds.filter((kind) => kind === 'term' || kind === 'role').length;
  if (notions === 2) return false;
  if (kinds.includes('person') || one.kind === other.kind) return true;
  return notions === 1 && (kinds.includes('place') || kinds.includes('organisation'));
}

function repeatedOf(concept: Concept): readonly Owned[] {
  const seen = new Set<string>();
  return concept.labels.filter(isWritten).flatMap((label) => {
    const key = `${label.language} ${label.text.toLowerCase()}`;
    if (seen.has(key)) return [{ concept, label }];
    seen.add(key);
    return [];
  });
}

/** The languages in which a person is called by full names only. */
function languagesOfFullNames({ labels }: Concept): readonly Language[] {
  return LANGUAGES_OF_LABELS.filter((language) => {
    const own = labels.filter((label) => label.language === language);
    return own.length > 0 && own.every(({ text }) => /[\s\u00B7]/.test(text.trim()));
  });
}
