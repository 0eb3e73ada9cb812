import type { TermTable } from './term-table.js';
import type { UnitTerms } from './units.js';

/** Units and their parts, and theirs, in one list. */
export interface UnitTree {
  readonly leaves: readonly UnitTerms[];
  /** Positions in `leaves`: of each unit, and of the parts of each leaf. */
  readonly units: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

/** The tree of units as a list. */
export function treeOf(units: readonly UnitTerms[]): UnitTree {
  const leaves: UnitTerms[] = [];
  const parts: (readonly number[])[] = [];
  const add = (unit: UnitTerms): number => {
    const at = leaves.push(unit) - 1;
    parts[at] = unit.parts.map(add);
    return at;
  };
  return { units: units.map(add), leaves, parts };
}

/** By term: the leaves that hold it, each with the bit that stands for the term in that leaf. */
export type Lookup = ReadonlyMap<number, readonly (readonly [leaf: number, bit: number])[]>;

/** Where to look for the terms of leaves, each given by its leaf. */
export function lookupOf(table: TermTable, termsOfLeaves: readonly (readonly string[])[]): Lookup {
  const lookup = new Map<number, (readonly [number, number])[]>();
  termsOfLeaves.forEach((terms, leaf) => {
    terms.forEach((term, at) => {
      const number = table.find(term);
      if (number === undefined) return;
      const known = lookup.get(number) ?? [];
      known.push([leaf, 1 << at]);
      lookup.set(number, known);
    });
  });
  return lookup;
}
