import { weightOfSound } from '../glossary/sounds.js';
import type { Views } from './analysed-passage.js';
import type { IndexedPassage, Located } from './indexed-passage.js';
import type { LanguageIndex } from './language-index.js';
import { type Lookup, lookupOf, treeOf, type UnitTree } from './unit-tree.js';
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

/** What is looked up, and in which view of a passage. */
const VIEWS = {
  words: 'words',
  grams: 'grams',
  concepts: 'concepts',
  related: 'concepts',
  sounds: 'sounds',
} as const;
type LookedUp = keyof typeof VIEWS;
const LOOKED_UP = ['words', 'grams', 'concepts', 'related', 'sounds'] as const satisfies readonly LookedUp[];

/** Looks up what the units of one question are met by, in the passages of one index. */
export function evidenceFinder(
  units: readonly UnitTerms[],
  index: LanguageIndex,
): (indexed: IndexedPassage) => Evidence {
  const tree = treeOf(units);
  const lookups = LOOKED_UP.map((name) => {
    const terms = tree.leaves.map((leaf) => (name === 'words' && leaf.byGrams ? [] : leaf[name]));
    return { name, view: VIEWS[name], lookup: lookupOf(index[VIEWS[name]], terms) };
  }).filter(({ lookup }) => lookup.size > 0);
  return ({ passage, body, context }) => ({
    sentences: metsOf(tree, lookups, body, passage.sentences.length),
    context: metsOf(tree, lookups, context, 1)[0] ?? new Float32Array(units.length),
  });
}

/** Which terms of a leaf were found, a bit for each: by what was looked up, then by sentence and leaf. */
type Finds = Readonly<Record<LookedUp, Uint32Array>>;

// What follows runs for every candidate of every question: plain loops over flat arrays, no closures.

function metsOf(
  tree: UnitTree,
  lookups: readonly {
    readonly name: LookedUp;
    readonly view: keyof Views<Located>;
    readonly lookup: Lookup;
  }[],
  views: Views<Located>,
  sentences: number,
): readonly Met[] {
  const size = tree.leaves.length;
  const length = size * sentences;
  const finds: Finds = {
    words: new Uint32Array(length),
    grams: new Uint32Array(length),
    concepts: new Uint32Array(length),
    related: new Uint32Array(length),
    sounds: new Uint32Array(length),
  };
  for (const { name, view, lookup } of lookups) collect(finds[name], lookup, views[view], size);
  const mets: Met[] = [];
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const met = new Float32Array(tree.units.length);
    for (let unit = 0; unit < met.length; unit += 1) {
      met[unit] = metBy(finds, tree, sentence * size, tree.units[unit] ?? 0);
    }
    mets.push(met);
  }
  return mets;
}

function collect(finds: Uint32Array, lookup: Lookup, { terms, sentences }: Located, size: number): void {
  for (let at = 0; at < terms.length; at += 1) {
    const found = lookup.get(terms[at] ?? -1);
    if (found === undefined) continue;
    const row = (sentences[at] ?? 0) * size;
    for (const [leaf, bit] of found) finds[row + leaf] = (finds[row + leaf] ?? 0) | bit;
  }
}

/** How far a leaf is met in the sentence whose finds begin at `row`: by itself or by its parts. */
function metBy(finds: Finds, tree: UnitTree, row: number, leaf: number): number {
  const parts = tree.parts[leaf] ?? [];
  const terms = tree.leaves[leaf];
  const own = terms === undefined ? 0 : metByItself(finds, row + leaf, terms);
  if (parts.length === 0) return own;
  let sum = 0;
  for (const part of parts) sum += metBy(finds, tree, row, part);
  return Math.max(own, (sum / parts.length) * ALL_PARTS);
}

function metByItself(finds: Finds, at: number, leaf: UnitTerms): number {
  const words = finds.words[at] ?? 0;
  if (words !== 0 && bits(words) === leaf.words.length) return 1;
  let met = metByGrams(
    (finds.grams[at] ?? 0) === 0 ? 0 : bits(finds.grams[at] ?? 0) / leaf.grams.length,
    leaf,
  );
  if ((finds.related[at] ?? 0) !== 0) met = Math.max(met, RELATED);
  if ((finds.concepts[at] ?? 0) !== 0) met = Math.max(met, OTHER_LABEL);
  if ((finds.sounds[at] ?? 0) !== 0) met = Math.max(met, metBySound(finds.sounds[at] ?? 0, leaf));
  return met;
}

/** By the sound that tells most apart: a long one is shared by few names. */
function metBySound(found: number, { sounds }: UnitTerms): number {
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
