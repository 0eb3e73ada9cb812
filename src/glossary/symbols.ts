import { plainDesignation } from '../language/designations.js';
import type { Language } from '../language/languages.js';
import { plainNumber } from '../language/numbers.js';
import { scan } from '../language/scan.js';
import { readingsOf } from './word-keys.js';

/** What labels are compared by: a word in each of its readings, a number, or one Chinese character. */
export interface GlossarySymbol {
  /** The readings, likeliest first; a label matches if it has any of them at this place. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
  /** As it is written, folded. */
  readonly text: string;
  /** Whether no label reaches across from the symbol before: punctuation stands between. */
  readonly isApart: boolean;
}

/** What may stand between the words of a label: spaces, hyphens, quotation marks, the middle dots of foreign names. */
const JOINTS =
  /^[\s\-\u2010\u2011'\u2018\u2019"\u201C\u201D\u00AB\u00BB\u00B7\u2022\u2027\u30FB\u2013\u2014]*$/;
/** Within abbreviations (U.S., AT&T, ES-11/1) a mark joins if no space follows; after an initial even then. */
const TIGHT_JOINT = /^[./&]$/;
const AFTER_INITIAL = /^\.\s$/;
const MAX_INITIAL = 2;

/** The symbols of a text, in order. */
export function symbolsOf(text: string, language: Language): readonly GlossarySymbol[] {
  let [last, lengthBefore] = [0, 0];
  return scan(text).flatMap(({ kind, text: written, start }) => {
    const isApart = !joins(text.slice(last, start), lengthBefore);
    [last, lengthBefore] = [start + written.length, written.length];
    if (kind === 'han' || kind === 'unspaced') {
      // Rare characters take two code units.
      return Array.from(written.matchAll(/./gsu), ({ 0: character, index }) => ({
        keys: [character],
        text: character,
        start: start + index,
        end: start + index + character.length,
        isApart: index === 0 && isApart,
      }));
    }
    const keys =
      kind === 'number'
        ? [plainNumber(written)]
        : kind === 'designation'
          ? [plainDesignation(written)]
          : knownReadings(written, language);
    return [{ keys, text: written, start, end: last, isApart }];
  });
}

/** Words come again and again; what they may be is remembered by language, and forgotten at this size. */
const MAX_REMEMBERED = 50_000;
const READINGS = new Map<Language, Map<string, readonly string[]>>();

function knownReadings(word: string, language: Language): readonly string[] {
  const table = READINGS.get(language) ?? new Map<string, readonly string[]>();
  READINGS.set(language, table);
  const known = table.get(word);
  if (known !== undefined) return known;
  if (table.size >= MAX_REMEMBERED) table.clear();
  const readings = readingsOf(word, language);
  table.set(word, readings);
  return readings;
}

function joins(between: string, lengthBefore: number): boolean {
  if (JOINTS.test(between) || TIGHT_JOINT.test(between)) return true;
  return lengthBefore <= MAX_INITIAL && AFTER_INITIAL.test(between);
}
