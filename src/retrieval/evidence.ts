import type { IndexedPassage, LanguageIndex } from './language-index.js';
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

/** Looks up what the units of one question are met by, in the passages of one index. */
export function evidenceFinder(
  units: readonly UnitTerms[],
  { words, grams }: LanguageIndex,
): (indexed: IndexedPassage) => Evidence {
  const unitsOfWord = unitsByTerm(
    words,
    units.map((unit) => (unit.byGrams ? [] : unit.words)),
  );
  const unitsOfGram = unitsByTerm(
    grams,
    units.map((unit) => unit.grams),
  );
  return (indexed) => {
    const count = indexed.passage.sentences.length;
    const found = emptyFinds(count, units.length);
    collect(found.words, unitsOfWord, indexed.words, indexed.wordSentences);
    collect(found.grams, unitsOfGram, indexed.grams, indexed.gramSentences);
    const context = emptyFinds(1, units.length);
    collect(context.words, unitsOfWord, indexed.contextWords);
    collect(context.grams, unitsOfGram, indexed.contextGrams);
    return {
      sentences: Array.from({ length: count }, (_, sentence) => metIn(found, sentence, units)),
      context: metIn(context, 0, units),
    };
  };
}

/** By term: the units that hold it, each with the bit that stands for the term in that unit. */
type Lookup = ReadonlyMap<number, readonly (readonly [unit: number, bit: number])[]>;

function unitsByTerm(table: TermTable, termsOfUnits: readonly (readonly string[])[]): Lookup {
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

/** By sentence and unit: which of its terms were found, a bit for each. */
interface Finds {
  readonly words: readonly Uint32Array[];
  readonly grams: readonly Uint32Array[];
}

function emptyFinds(sentences: number, units: number): Finds {
  const empty = () => Array.from({ length: sentences }, () => new Uint32Array(units));
  return { words: empty(), grams: empty() };
}

function collect(
  finds: readonly Uint32Array[],
  lookup: Lookup,
  terms: Uint32Array,
  sentences?: Uint16Array,
): void {
  for (let at = 0; at < terms.length; at += 1) {
    const units = lookup.get(terms[at] ?? -1);
    const found = units && finds[sentences?.[at] ?? 0];
    if (!units || !found) continue;
    for (const [unit, bit] of units) found[unit] = (found[unit] ?? 0) | bit;
  }
}

function metIn(finds: Finds, sentence: number, units: readonly UnitTerms[]): Met {
  return Float32Array.from(units, (unit, at) => {
    if ((finds.words[sentence]?.[at] ?? 0) !== 0) return 1;
    const share = bits(finds.grams[sentence]?.[at] ?? 0) / Math.max(1, unit.grams.length);
    if (unit.byGrams) return share >= MIN_HAN_SHARE ? share : 0;
    return share >= MIN_GRAM_SHARE ? share * OTHER_FORM : 0;
  });
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
