import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, ConceptKind, Label } from './concept.js';
import type { Match } from './match.js';
import { type GlossarySymbol, symbolsOf } from './symbols.js';
import { standsAlone } from './word-boundaries.js';
import { isWhole, labelKeysOf } from './word-keys.js';

interface Entry {
  readonly concept: ConceptId;
  readonly label: Label;
  /** Written in capitals, and a common word without them: US, WHO. */
  readonly isExact: boolean;
  /** Found as a whole name, not by a stem. */
  readonly isWhole: boolean;
}

const OTHER_CYRILLIC: ReadonlyMap<Language, Language> = new Map([
  ['ru', 'uk'],
  ['uk', 'ru'],
]);

/** Kinds of concept that texts call by names, which are not inflected as other words are. */
const WHOLE_NAMES: ReadonlySet<ConceptKind> = new Set(['person', 'place', 'organisation']);

/** Its other labels are adjectives and people. */
const isCountryName = ({ kind, origin }: Label) => kind === 'preferred' || origin === 'cldr';

interface Node {
  /** Most nodes are the ends of labels, and never get any. */
  next: Map<string, Node> | undefined;
  entries: Entry[] | undefined;
}

const node = (): Node => ({ next: undefined, entries: undefined });

function child(at: Node, key: string): Node {
  at.next ??= new Map();
  const known = at.next.get(key);
  if (known !== undefined) return known;
  const made = node();
  at.next.set(key, made);
  return made;
}

/**
 * All labels as one automaton over symbols. A text is walked through it once from each symbol, and nearly
 * every walk ends at its first step, so that the time hardly depends on how many labels there are.
 */
export class LabelTrie {
  readonly #root = node();

  constructor(concepts: Iterable<Concept>) {
    for (const { id, kind, labels } of concepts) {
      const isNotion = kind === 'term' || kind === 'role';
      for (const label of labels) {
        const isName = WHOLE_NAMES.has(kind) && (!id.startsWith('country-') || isCountryName(label));
        this.#add(id, label, { language: label.language, isName });
        // Names go from one of these languages into texts of the other as they are.
        const other = isNotion ? undefined : OTHER_CYRILLIC.get(label.language);
        if (other !== undefined) this.#add(id, label, { language: other, isName });
      }
    }
  }

  /** Every label in a text, also those within longer ones, by where they begin, longest first. */
  matches(text: string, language: Language): readonly Match[] {
    const symbols = symbolsOf(text, language);
    const found: Match[] = [];
    for (let at = 0; at < symbols.length; at += 1) this.#from(symbols, at, { text, found });
    return withoutOtherCountries(
      standsAlone(
        found.filter(({ label }) => isInContext(label, text)),
        text,
      ),
    );
  }

  #add(
    concept: ConceptId,
    label: Label,
    { language, isName }: { readonly language: Language; readonly isName: boolean },
  ): void {
    const symbols = symbolsOf(label.text, language);
    if (symbols.length === 0 || isOnlyStopWords(label)) return;
    const isExact = isAcronymOfCommonWord(label);
    const ends = symbols.reduce<readonly { readonly at: Node; readonly isWhole: boolean }[]>(
      (reached, symbol) =>
        reached.flatMap(({ at }) =>
          labelKeysOf(symbol.text, { language, isName }).map((key) => ({
            at: child(at, key),
            isWhole: isWhole(key),
          })),
        ),
      [{ at: this.#root, isWhole: false }],
    );
    for (const { at, isWhole: whole } of ends) {
      at.entries ??= [];
      if (!at.entries.some((earlier) => earlier.concept === concept)) {
        at.entries.push({ concept, label, isExact, isWhole: whole });
      }
    }
  }

  /** Adds the labels that begin at a symbol, longest first. Called for every symbol of every text: no closures. */
  #from(
    symbols: readonly GlossarySymbol[],
    first: number,
    { text, found }: { readonly text: string; readonly found: Match[] },
  ): void {
    const start = symbols[first]?.start ?? 0;
    const before = found.length;
    let reached: readonly Node[] = [this.#root];
    for (let at = first; at < symbols.length; at += 1) {
      const symbol = symbols[at];
      if (symbol === undefined || (at > first && symbol.isApart)) break;
      reached = nextOf(reached, symbol.keys);
      if (reached.length === 0) break;
      const entries = reached
        .flatMap((reachedNode) => reachedNode.entries ?? [])
        .filter(({ label, isExact }) => !isExact || text.slice(start, symbol.end) === label.text);
      // Who is called so is meant rather than what merely has the same stem.
      const meant = entries.some((entry) => entry.isWhole)
        ? entries.filter((entry) => entry.isWhole)
        : entries;
      for (const { concept, label } of meant)
        found.splice(before, 0, { concept, label, start, end: symbol.end });
    }
  }
}

const NONE: readonly Node[] = [];

function nextOf(reached: readonly Node[], keys: readonly string[]): readonly Node[] {
  let all: Node[] | undefined;
  for (const { next } of reached) {
    if (next === undefined) continue;
    for (const key of keys) {
      const to = next.get(key);
      if (to === undefined) continue;
      all ??= [];
      all.push(to);
    }
  }
  return all ?? NONE;
}

/** "Of", "the" and the like mean nothing by themselves, though a list of labels may hold them. */
function isOnlyStopWords({ text, language }: Label): boolean {
  return !isAcronym(text) && text.split(/[\s-]+/).every(analysisOf(language).isStopWord);
}

const isAcronym = (text: string) => /^[\p{Lu}\p{N}.]{2,6}$/u.test(text);

function isAcronymOfCommonWord({ text, language }: Label): boolean {
  return isAcronym(text) && analysisOf(language).isStopWord(text);
}

function isInContext({ context }: Label, text: string): boolean {
  if (context.length === 0) return true;
  const lower = text.toLowerCase();
  return context.some((word) => lower.includes(word.toLowerCase()));
}

/** South Sudan is not Sudan; nor is the Russia in the Chinese Belarus Russia, though it stands there as a word. */
function withoutOtherCountries(matches: readonly Match[]): readonly Match[] {
  const countries = matches.filter(({ concept }) => concept.startsWith('country-'));
  if (countries.length < 2) return matches;
  const isOther = (inner: Match, outer: Match) =>
    inner.concept !== outer.concept &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start;
  const left = new Set(countries.filter((inner) => countries.some((outer) => isOther(inner, outer))));
  return left.size === 0 ? matches : matches.filter((match) => !left.has(match));
}
