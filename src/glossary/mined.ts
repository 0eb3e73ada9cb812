import { createHash } from 'node:crypto';
import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, Label } from './concept.js';
import type { Glossary } from './glossary.js';
import { type Pair, pairsOf, type Side } from './mined-pairs.js';

/** A text that explains names by their names in other scripts. */
export interface MinedText {
  readonly text: string;
  readonly language: Language;
}

/**
 * What articles themselves say is called by two names, in brackets: "X (Y)" where both sound alike in two
 * scripts, or one is an acronym of the other, or one is a label of the glossary. A name that belongs to a
 * concept of the glossary becomes a further label of it (the same id); other pairs are concepts of their
 * own. Labels are of the origin `mined`. What the glossary or another pair contradicts is left out.
 */
export function minedConcepts(articles: readonly MinedText[], glossary: Glossary): readonly Concept[] {
  const pairs = articles.flatMap(({ text, language }) => pairsOf(text, language, glossary));
  const resolved = pairs.flatMap((pair) => resolve(pair, glossary) ?? []);
  const owners = new Map<string, Set<ConceptId>>();
  for (const { id, labels } of resolved) {
    for (const { text } of labels) owners.set(text, (owners.get(text) ?? new Set()).add(id));
  }
  const isContradicted = ({ text }: Label) => (owners.get(text)?.size ?? 0) > 1;
  const concepts = new Map<ConceptId, Concept>();
  for (const concept of resolved) {
    if (concept.labels.some(isContradicted)) continue;
    const earlier = concepts.get(concept.id);
    concepts.set(concept.id, earlier === undefined ? concept : joined(earlier, concept));
  }
  return [...concepts.values()];
}

/** A pair as a concept: the glossary's, with the label that is new, or a new one. */
function resolve({ sides, kind }: Pair, glossary: Glossary): Concept | undefined {
  const [known, other] = sides.map((name) => ownersOf(name, glossary));
  if (known === undefined || other === undefined) return undefined;
  const owners = [...new Set([...known, ...other])];
  if (owners.length > 1 || (known.length > 0 && other.length > 0)) return undefined;
  const owner = owners[0] === undefined ? undefined : glossary.concepts.get(owners[0]);
  if (owner !== undefined) {
    const added = sides[known.length > 0 ? 1 : 0];
    return { ...owner, labels: [label(added, 'variant')], related: [], held: [], note: undefined };
  }
  // A single word on either side that is nobody's name may be a common word.
  if (kind === 'term') return undefined;
  return {
    id: idOf(sides),
    kind,
    labels: sides.map((name) => label(name, 'preferred')),
    related: [],
    held: [],
    note: undefined,
  };
}

function ownersOf({ text, language }: Side, glossary: Glossary): readonly ConceptId[] {
  const found = glossary
    .matches(text, language)
    .filter(({ start, end }) => start === 0 && end === text.length);
  return [...new Set(found.map(({ concept }) => concept))];
}

const label = ({ text, language }: Side, kind: Label['kind']): Label => ({
  text,
  language,
  kind,
  origin: 'mined',
  context: [],
});

function idOf(sides: readonly Side[]): ConceptId {
  const latin = sides.find(({ language }) => language === 'en');
  const slug = latin?.text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/[\s-]+/g, '-');
  const name =
    slug ||
    createHash('sha256')
      .update(sides.map(({ text }) => text).join('\n'))
      .digest('hex')
      .slice(0, 12);
  // Made of letters, digits and hyphens only.
  return `mined-${name}` as ConceptId;
}

function joined(first: Concept, second: Concept): Concept {
  const known = new Set(first.labels.map(({ language, text }) => `${language} ${text}`));
  const added = second.labels.filter(({ language, text }) => !known.has(`${language} ${text}`));
  return {
    ...first,
    labels: [
      ...first.labels,
      ...added.map(
        (one): Label =>
          first.labels.some(({ language }) => language === one.language) ? { ...one, kind: 'variant' } : one,
      ),
    ],
  };
}
