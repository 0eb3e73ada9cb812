import { weightOfSound } from '../glossary/sounds.js';
import type { IndexedPassage, LanguageIndex, Located } from './language-index.js';
import type { TermTable } from './term-table.js';
import type { UnitTerms } from './units.js';

/** How far each unit of a question is met, 0 (not at all) to 1 (word for word), by unit. */
export type Met = Float32Array;

/** Where in a passage a question is met. */
export interface Evidence {
  /** By sentence of the passage. */
  readonly sentences: readonly Met[];
  /** By the headline, heading and interviewer's question. */
  readonly context: Met;
}

/** Of a word, this share of its n-grams must be there for it to count as met in another form. */
const MIN_GRAM_SHARE = 0.6;
/** What a word met in another form counts, at most. */
const OTHER_FORM = 0.8;
/** Of a run of Chinese, this share of its pairs of characters must be there. */
const MIN_HAN_SHARE = 0.5;
/** What the same concept under another label counts. */
const OTHER_LABEL = 0.95;
/** What a notion counts that reports use for much the same. */
const RELATED = 0.6;
/** What a name counts that sounds the same in another script, or is spelt in another way. */
const SAME_SOUND = 0.7;
/** What a name counts whose words are all there, but not as the name. */
const ALL_PARTS = 0.85;

/** Looks up what the units of one question are met by, in the passages of one index. */
export function evidenceFinder(
  units: readonly UnitTerms[],
  { words, grams, concepts, sounds }: LanguageIndex,
): (indexed: IndexedPassage) => Evidence {
  const leaves = units.flatMap(leavesOf);
  const lookups = {
    words: lookupOf(
      words,
      leaves.map((leaf) => (leaf.byGrams ? [] : leaf.words)),
    ),
    grams: lookupOf(
      grams,
      leaves.map((leaf) => leaf.grams),
    ),
    concepts: lookupOf(
      concepts,
      leaves.map((leaf) => leaf.concepts),
    ),
    related: lookupOf(
      concepts,
      leaves.map((leaf) => leaf.related),
    ),
    sounds: lookupOf(
      sounds,
      leaves.map((leaf) => leaf.sounds),
    ),
  };
  return ({ passage, body, context }) => {
    const count = passage.sentences.length;
    const inBody = Array.from({ length: count }, () => noFinds(leaves.length));
    const inContext = [noFinds(leaves.length)];
    for (const [name, view] of Object.entries(VIEWS)) {
      // The keys of the table just above.
      const lookedUp = name as LookedUp;
      collect(lookedUp, inBody, lookups[lookedUp], body[view]);
      collect(lookedUp, inContext, lookups[lookedUp], context[view]);
    }
    const met = (finds: Finds) => metBy(finds, leaves, units);
    return { sentences: inBody.map(met), context: met(inContext[0] ?? noFinds(leaves.length)) };
  };
}

/** What is looked up, and in which view of a passage. */
const VIEWS = {
  words: 'words',
  grams: 'grams',
  concepts: 'concepts',
  related: 'concepts',
  sounds: 'sounds',
} as const;
type LookedUp = keyof typeof VIEWS;

/** A unit, followed by the parts of it and theirs. */
function leavesOf(unit: UnitTerms): readonly UnitTerms[] {
  return [unit, ...unit.parts.flatMap(leavesOf)];
}

/** By term: the units that hold it, each with the bit that stands for the term in that unit. */
type Lookup = ReadonlyMap<number, readonly (readonly [unit: number, bit: number])[]>;

function lookupOf(table: TermTable, termsOfUnits: readonly (readonly string[])[]): Lookup {
  const lookup = new Map<number, (readonly [number, number])[]>();
  termsOfUnits.forEach((terms, unit) => {
    terms.forEach((term, at) => {
      const number = table.find(term);
      if (number === undefined) return;
      const units = lookup.get(number) ?? [];
      units.push([unit, 1 << at]);
      lookup.set(number, units);
    });
  });
  return lookup;
}

/** By view and unit: which of the unit's terms were found, a bit for each. */
type Finds = Readonly<Record<LookedUp, Uint32Array>>;

function noFinds(units: number): Finds {
  const none = () => new Uint32Array(units);
  return { words: none(), grams: none(), concepts: none(), related: none(), sounds: none() };
}

function collect(
  view: LookedUp,
  finds: readonly Finds[],
  lookup: Lookup,
  { terms, sentences }: Located,
): void {
  if (lookup.size === 0) return;
  for (let at = 0; at < terms.length; at += 1) {
    const units = lookup.get(terms[at] ?? -1);
    const found = units && finds[sentences[at] ?? 0]?.[view];
    if (!units || !found) continue;
    for (const [unit, bit] of units) found[unit] = (found[unit] ?? 0) | bit;
  }
}

/** By unit; `leaves` holds each unit followed by its parts, as {@link leavesOf} lists them. */
function metBy(finds: Finds, leaves: readonly UnitTerms[], units: readonly UnitTerms[]): Met {
  let at = 0;
  const metFrom = (unit: UnitTerms): number => {
    const own = metByItself(finds, leaves, at);
    at += 1;
    const parts = unit.parts.map(metFrom);
    const mean = parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
    return Math.max(own, mean * ALL_PARTS);
  };
  return Float32Array.from(units, metFrom);
}

function metByItself(finds: Finds, leaves: readonly UnitTerms[], at: number): number {
  const leaf = leaves[at];
  if (leaf === undefined) return 0;
  const wordsFound = bits(finds.words[at] ?? 0);
  if (wordsFound > 0 && wordsFound === new Set(leaf.words).size) return 1;
  const byRelated = (finds.related[at] ?? 0) === 0 ? 0 : RELATED;
  const byConcept = (finds.concepts[at] ?? 0) === 0 ? byRelated : OTHER_LABEL;
  return Math.max(
    byConcept,
    metBySound(finds.sounds[at] ?? 0, leaf),
    metByGrams(bits(finds.grams[at] ?? 0) / Math.max(1, leaf.grams.length), leaf),
  );
}

/** By the sound that tells most apart: a long one is shared by few names. */
function metBySound(found: number, { sounds }: UnitTerms): number {
  if (found === 0) return 0;
  return SAME_SOUND * Math.max(...sounds.map((term, at) => ((found >>> at) & 1 ? weightOfSound(term) : 0)));
}

function metByGrams(share: number, { byGrams, parts }: UnitTerms): number {
  if (byGrams) return share >= MIN_HAN_SHARE ? share : 0;
  // The n-grams of several words say little; their parts are looked at one by one.
  return parts.length === 0 && share >= MIN_GRAM_SHARE ? share * OTHER_FORM : 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
