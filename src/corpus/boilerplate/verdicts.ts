import { comparable } from '../lines/clean.js';
import type { Sources } from '../sources.js';
import type { Verdicts } from './without-boilerplate.js';

/** By sources, so that not each article goes through them. */
const MADE = new WeakMap<Sources, Verdicts>();

/** What moderators say of lines, under `boilerplate` in the sources file; case, width, punctuation and digits do not matter. */
export function verdictsOf(sources: Sources): Verdicts {
  const known = MADE.get(sources);
  if (known !== undefined) return known;
  const { keep = [], drop = [] } = sources.boilerplate;
  const [kept, dropped] = [new Set(keep.map(lineKey)), new Set(drop.map(lineKey))];
  // Most corpora have none, and lines need not be folded for it.
  const made: Verdicts = {
    isKept: (line) => kept.size > 0 && kept.has(lineKey(line)),
    isDropped: (line) => dropped.size > 0 && dropped.has(lineKey(line)),
  };
  MADE.set(sources, made);
  return made;
}

/** What is the same in lines that differ in dates and numbers alone. */
export function lineKey(line: string): string {
  return comparable(line).replace(/\p{Nd}+/gu, '0');
}
