import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article } from '../corpus/article.js';
import { type Concept, nameOf } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { plainDesignation } from '../language/designations.js';
import { foldUnits, foldWord } from '../language/fold.js';
import type { Language } from '../language/languages.js';
import { scan } from '../language/scan.js';
import type { LanguageIndex } from './language-index.js';
import { questionText } from './question-text.js';

/** What a member has typed of a question so far. */
export interface Beginning {
  readonly text: string;
  /** In which to name what is suggested. */
  readonly language: Language;
  /** How many suggestions at most. */
  readonly limit: number;
}

/** What a member's typing is completed from. */
export interface Suggestions {
  /** Every concept that the corpus has, by its labels in all languages. */
  readonly concepts: MiniSearch<{ readonly id: number; readonly labels: string }>;
  /** By the position in `concepts`: the concept, and how many passages have it. */
  readonly known: readonly { readonly concept: Concept; readonly passages: number }[];
  readonly headlines: MiniSearch<{ readonly id: number; readonly title: string }>;
  readonly titles: readonly string[];
}

/** Discord shows and takes at most this many characters of a choice. */
const MAX_LENGTH = 100;

/** A name may be misspelt in one letter of five. Fuzzy search is too slow for ten thousand headlines. */
const CONCEPT_SEARCH = {
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
} satisfies SearchOptions;
const HEADLINE_SEARCH = { prefix: true, combineWith: 'AND' } satisfies SearchOptions;

export function suggestionsOf(
  articles: readonly Article[],
  indexes: Iterable<LanguageIndex>,
  glossary: Glossary,
): Suggestions {
  const all = [...indexes];
  const known = [...glossary.concepts.values()]
    .map((concept) => ({
      concept,
      passages: all.reduce((sum, { concepts }) => sum + concepts.passagesWith(concept.id), 0),
    }))
    .filter(({ passages }) => passages > 0);
  const concepts = new MiniSearch<{ id: number; labels: string }>({
    fields: ['labels'],
    tokenize,
    processTerm: (term) => term,
  });
  concepts.addAll(known.map(({ concept }, id) => ({ id, labels: labelsOf(concept).join('\n') })));
  const titles = [...new Set(articles.map(({ title }) => title))];
  const headlines = new MiniSearch<{ id: number; title: string }>({
    fields: ['title'],
    tokenize,
    processTerm: (term) => term,
  });
  headlines.addAll(titles.map((title, id) => ({ id, title })));
  return { concepts, known, headlines, titles };
}

/** Names are typed in many spellings; a notion has a hundred labels, of which its names in each language will do. */
function labelsOf({ kind, labels }: Concept): readonly string[] {
  const isNotion = kind === 'term' || kind === 'role';
  return labels.filter((label) => !isNotion || label.kind === 'preferred').map(({ text }) => text);
}

/**
 * Completes what a member has typed: names and terms of the corpus in the member's language, found from any
 * script or a misspelling, then headlines. What the corpus has most of comes first while nothing is typed.
 */
export function suggest(suggestions: Suggestions, { text, language, limit }: Beginning): readonly string[] {
  const { known } = suggestions;
  const named = text.trim() === '' ? mostFrequent(known) : conceptsLike(suggestions, text);
  const headlines = headlinesLike(suggestions, text);
  const names = named.map((concept) => nameOf(concept, language));
  return [...new Set([...names.slice(0, Math.ceil(limit / 2)), ...headlines, ...names])]
    .filter((suggestion) => suggestion.length <= MAX_LENGTH)
    .slice(0, limit);
}

/** The headlines that have all that was typed, best first. */
export function headlinesLike({ headlines, titles }: Suggestions, text: string): readonly string[] {
  return headlines.search(questionText(text), HEADLINE_SEARCH).flatMap(({ id }) => titles[Number(id)] ?? []);
}

/** People of the coverage by what was typed of a name in any script; those that most passages name, while nothing is. */
export function peopleLike(
  suggestions: Suggestions,
  { text, language, limit }: Beginning,
): readonly string[] {
  const found =
    text.trim() === ''
      ? [...suggestions.known].sort((a, b) => b.passages - a.passages).map(({ concept }) => concept)
      : conceptsLike(suggestions, text);
  const names = found.filter(({ kind }) => kind === 'person').map((concept) => nameOf(concept, language));
  return [...new Set(names)].filter((name) => name.length <= MAX_LENGTH).slice(0, limit);
}

/** Concepts of the corpus by their names in any script, or nearly so; likeliest first. */
export function conceptsLike({ concepts, known }: Suggestions, text: string): readonly Concept[] {
  return concepts
    .search(questionText(text), CONCEPT_SEARCH)
    .flatMap(({ id, score }) => {
      const found = known[Number(id)];
      return found === undefined ? [] : [{ ...found, score: score * Math.log2(2 + found.passages) }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ concept }) => concept);
}

/** People, places and organisations that most passages are about. */
function mostFrequent(known: Suggestions['known']): readonly Concept[] {
  return [...known]
    .filter(({ concept }) => concept.kind !== 'term' && concept.kind !== 'role')
    .sort((a, b) => b.passages - a.passages)
    .map(({ concept }) => concept);
}

/** Whole words, folded; a Chinese run from each of its characters on, so that any part of a name begins one. */
function tokenize(text: string): string[] {
  return scan(foldUnits(text)).flatMap(({ kind, text: written }) =>
    kind === 'han' || kind === 'unspaced'
      ? Array.from(written, (_, at) => written.slice(at, at + 6))
      : [kind === 'designation' ? plainDesignation(written) : foldWord(written)],
  );
}
