import type { ConceptId } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { longest, type Match } from '../glossary/match.js';
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
  /** What reports often use for much the same. */
  readonly related: readonly ConceptId[];
  /** What it sounds like, if it may be a name that the glossary does not know; see `soundsOf`. */
  readonly sounds: readonly string[];
  /** What a name of several words consists of; empty for a single word. */
  readonly parts: readonly Unit[];
}

/** What a unit is found by in the passages of one language. */
export interface UnitTerms {
  readonly concepts: readonly ConceptId[];
  /** At most {@link MAX_GRAMS}. */
  readonly related: readonly ConceptId[];
  readonly words: readonly string[];
  /** Without repetitions, at most {@link MAX_GRAMS}: as many as fit into the bits of a number. */
  readonly grams: readonly string[];
  /** Chinese is cut by dictionaries in more than one way: there the n-grams decide, not the words. */
  readonly byGrams: boolean;
  readonly sounds: readonly string[];
  readonly parts: readonly UnitTerms[];
}

export const MAX_GRAMS = 31;

/** The units of a question written in `language`, in its order. None if it consists of stop words. */
export function unitsOf(question: string, language: Language, glossary: Glossary): readonly Unit[] {
  const matches = glossary.matches(question, language);
  const sounds = glossary.sounds(question, language, 'question');
  return cut({ question, language, glossary, matches, sounds }, { start: 0, end: question.length });
}

interface Cut {
  readonly question: string;
  readonly language: Language;
  readonly glossary: Glossary;
  readonly matches: readonly Match[];
  readonly sounds: readonly Token[];
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
  const concepts = [...new Set(whole.matches.filter(isSame).map(({ concept }) => concept))];
  return {
    written: whole.question.slice(start, end),
    start,
    end,
    concepts,
    related: concepts.flatMap((id) => whole.glossary.concepts.get(id)?.related ?? []),
    sounds: [],
    parts: parts.length > 1 ? parts : [],
  };
}

function wordsBetween(whole: Cut, start: number, end: number): readonly Unit[] {
  const { words } = analysisOf(whole.language).content(whole.question.slice(start, end));
  return words.reduce<Unit[]>((units, token) => {
    const last = units.at(-1);
    const [from, to] = [start + token.start, start + token.end];
    const isOneName =
      last !== undefined &&
      last.end === from &&
      ((isLoneHan(token) && isRunOfLoneHan(last)) ||
        soundsWithin(whole, last.start, to).some(isAcross(from)));
    if (isOneName) units[units.length - 1] = wordUnit(whole, last.start, to);
    else units.push(wordUnit(whole, from, to));
    return units;
  }, []);
}

/** Dictionaries also cut unknown names into words; where the parts sound like one name they are one. */
const isAcross = (at: number) => (sound: Token) => sound.start < at && at < sound.end;

const soundsWithin = ({ sounds }: Cut, start: number, end: number) =>
  sounds.filter((sound) => start <= sound.start && sound.end <= end);

const wordUnit = (whole: Cut, start: number, end: number): Unit => ({
  written: whole.question.slice(start, end),
  start,
  end,
  concepts: [],
  related: [],
  sounds: [...new Set(soundsWithin(whole, start, end).map(({ term }) => term))],
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
export function termsOf({ written, concepts, related, sounds, parts }: Unit, language: Language): UnitTerms {
  const { words, grams } = analysisOf(language);
  return {
    concepts,
    related: related.slice(0, MAX_GRAMS),
    words: [...new Set(words(written).map(({ term }) => term))].slice(0, MAX_GRAMS),
    grams: [...new Set(grams(written).map(({ term }) => term))].slice(0, MAX_GRAMS),
    byGrams: scriptOf(written) === 'Han' && written.length > 1,
    sounds,
    parts: parts.map((part) => termsOf(part, language)),
  };
}
