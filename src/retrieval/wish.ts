import type { ConceptId, ConceptKind } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { holds, wantedBy } from '../language/wanted.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { LanguageIndex } from './language-index.js';
import type { Unit } from './units.js';

/** How far a sentence of a passage holds what the question word asks for: 0 to 1. */
export type Wish = (indexed: IndexedPassage, sentence: number) => number;

/** How fast a concept loses worth with the share of passages that have it. */
const COMMONNESS = 4;
/** A sentence that tells someone's office without being the first to name them. */
const LATER_WITH_ROLE = 0.5;
/** The first to name someone, without an office that the glossary knows. */
const FIRST_WITHOUT_ROLE = 0.7;

/** What a question wishes for besides its words; `undefined` when its question word does not tell. */
export function wishOf(
  question: string,
  units: readonly Unit[],
  glossary: Glossary,
): ((index: LanguageIndex) => Wish) | undefined {
  const wanted = wantedBy(question);
  switch (wanted) {
    case undefined:
      return undefined;
    case 'person':
      return conceptsOf(['person'], units, glossary);
    case 'place':
      return conceptsOf(['place'], units, glossary);
    case 'identity':
      return introductionOf(units, glossary);
    default:
      return () =>
        ({ article, passage }, sentence) => {
          const { start = 0, end = 0 } = passage.sentences[sentence] ?? {};
          return holds(wanted, article.text.slice(start, end)) ? 1 : 0;
        };
  }
}

/**
 * Concepts of some kinds that the question has not named itself; the more the fewer passages have them: a
 * country that is everywhere in the coverage is rarely the place that was asked for.
 */
function conceptsOf(kinds: readonly ConceptKind[], units: readonly Unit[], glossary: Glossary) {
  const asked = new Set(units.flatMap(conceptsIn));
  return (index: LanguageIndex): Wish => {
    const worth = (id: string) => {
      // Every term of this view is the id of a concept.
      const concept = glossary.concepts.get(id as ConceptId);
      if (concept === undefined || !kinds.includes(concept.kind) || asked.has(concept.id)) return 0;
      return (1 - index.concepts.passagesWith(id) / index.size) ** COMMONNESS;
    };
    return ({ body }, sentence) => Math.max(0, ...conceptsAt(index, body.concepts, sentence).map(worth));
  };
}

/** Reports say who somebody is where they first name them, by an office. */
function introductionOf(units: readonly Unit[], glossary: Glossary) {
  const labels = units.flatMap((unit) => [
    unit.written,
    ...unit.concepts.flatMap((id) => glossary.concepts.get(id)?.labels.map(({ text }) => text) ?? []),
  ]);
  return (index: LanguageIndex): Wish => {
    const isRole = (id: string) => glossary.concepts.get(id as ConceptId)?.kind === 'role';
    return ({ article, passage, body }, sentence) => {
      const before = article.text.slice(0, passage.sentences[sentence]?.start);
      const isFirst = !labels.some((label) => before.includes(label));
      const hasRole = conceptsAt(index, body.concepts, sentence).some(isRole);
      if (isFirst) return hasRole ? 1 : FIRST_WITHOUT_ROLE;
      return hasRole ? LATER_WITH_ROLE : 0;
    };
  };
}

const conceptsIn = ({ concepts, parts }: Unit): readonly ConceptId[] => [
  ...concepts,
  ...parts.flatMap(conceptsIn),
];

function conceptsAt(
  { concepts }: LanguageIndex,
  { terms, sentences }: IndexedPassage['body']['concepts'],
  sentence: number,
): readonly string[] {
  return Array.from(
    terms.filter((_, at) => sentences[at] === sentence),
    (number) => concepts.term(number),
  );
}
