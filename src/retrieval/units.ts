import type { ConceptId } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { longest, type Match } from '../glossary/label-trie.js';
import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { scriptOf } from '../language/scripts.js';
import type { Token } from '../language/token.js';

/** One thing that a question asks for: a concept, a word, or a run of Chinese that nobody knows. */
export interface Unit {
  readonly written: string;
  /** In the question, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the glossary takes it for; usually one, none for a word that it does not know. */
  readonly concepts: readonly ConceptId[];
  /** What a name of several words consists of; empty for a single word. */
  readonly parts: readonly Unit[];
}

/** What a unit is found by in the passages of one language. */
export interface UnitTerms {
  readonly concepts: readonly ConceptId[];
  readonly words: readonly string[];
  /** Without repetitions, at most {@link MAX_GRAMS}: as many as fit into the bits of a number. */
  readonly grams: readonly string[];
  /** Chinese is cut by dictionaries in more than one way: there the n-grams decide, not the words. */
  readonly byGrams: boolean;
  readonly parts: readonly UnitTerms[];
}

export const MAX_GRAMS = 31;

/** The units of a question written in `language`, in its order. None if it consists of stop words. */
export function unitsOf(question: string, language: Language, glossary: Glossary): readonly Unit[] {
  const matches = glossary.matches(question, language);
  return cut({ question, language, matches }, { start: 0, end: question.length });
}

interface Cut {
  readonly question: string;
  readonly language: Language;
  readonly matches: readonly Match[];
}

/** The units of a stretch of the question: those that the glossary knows, and the words between them. */
function cut(whole: Cut, { start, end }: { readonly start: number; readonly end: number }): readonly Unit[] {
  const inside = longest(whole.matches.filter((match) => start <= match.start && match.end <= end));
  const units: Unit[] = [];
  let at = start;
  for (const match of inside) {
    if (match.start < at) continue;
    units.push(...wordsBetween(whole, at, match.start), conceptUnit(whole, match));
    at = match.end;
  }
  return [...units, ...wordsBetween(whole, at, end)];
}

function conceptUnit(whole: Cut, { start, end }: Match): Unit {
  const isSame = (other: Match) => other.start === start && other.end === end;
  const within = whole.matches.filter((match) => !isSame(match) && start <= match.start && match.end <= end);
  const parts = cut({ ...whole, matches: within }, { start, end });
  return {
    written: whole.question.slice(start, end),
    start,
    end,
    concepts: [...new Set(whole.matches.filter(isSame).map(({ concept }) => concept))],
    parts: parts.length > 1 ? parts : [],
  };
}

function wordsBetween({ question, language }: Cut, start: number, end: number): readonly Unit[] {
  const { words } = analysisOf(language).content(question.slice(start, end));
  return words.reduce<Unit[]>((units, token) => {
    const last = units.at(-1);
    const from = start + token.start;
    const joins = last !== undefined && last.end === from && isLoneHan(token) && isRunOfLoneHan(last);
    if (joins) units[units.length - 1] = wordUnit(question, last.start, start + token.end);
    else units.push(wordUnit(question, from, start + token.end));
    return units;
  }, []);
}

const wordUnit = (question: string, start: number, end: number): Unit => ({
  written: question.slice(start, end),
  start,
  end,
  concepts: [],
  parts: [],
});

/** A dictionary cuts a name that it does not know into single characters; together they are the name. */
const isLoneHan = ({ term, start, end }: Token) => end - start === 1 && scriptOf(term) === 'Han';

/** Whether a unit consists of such characters: one, or several that were joined. */
function isRunOfLoneHan({ written }: Unit): boolean {
  const words = scriptOf(written) === 'Han' ? analysisOf('zh').words(written) : [];
  return words.length > 0 && words.every(({ start, end }) => end - start === 1);
}

/** What a unit is found by in passages of `language`. */
export function termsOf({ written, concepts, parts }: Unit, language: Language): UnitTerms {
  const { words, grams } = analysisOf(language);
  return {
    concepts,
    words: words(written).map(({ term }) => term),
    grams: [...new Set(grams(written).map(({ term }) => term))].slice(0, MAX_GRAMS),
    byGrams: scriptOf(written) === 'Han' && written.length > 1,
    parts: parts.map((part) => termsOf(part, language)),
  };
}
