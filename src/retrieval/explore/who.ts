import type { ConceptId, Held } from '../../glossary/concept.js';
import { nameOf } from '../../glossary/concept.js';
import type { Language } from '../../language/languages.js';
import { outletIdentity } from '../../outlets/known-outlets.js';
import type { Citation } from '../answer.js';
import { questionText } from '../question-text.js';
import type { Snapshot } from '../snapshot.js';
import { sentenceRanges } from './cited-range.js';
import { type MentionedSentence, mentionedIn } from './mentioned-sentences.js';
import { nameOfPerson, type PassageOf, type Person, passagesNaming, personMeant } from './person.js';

/** A name as a member has typed it, and the language to name things in. */
export interface WhoWish {
  readonly name: string;
  readonly language: Language;
}

/** How the coverage writes a name, or calls someone. */
export interface WrittenSo {
  readonly language: Language;
  readonly written: string;
  readonly times: number;
  /** In order of how often they do; those that name themselves. */
  readonly outlets: readonly string[];
}

export interface Who {
  readonly name: string;
  /** Whether the glossary or the coverage itself says who it is; else it was looked for as it is written and sounds. */
  readonly isKnown: boolean;
  readonly passages: number;
  readonly articles: number;
  /** Most frequent first. */
  readonly names: readonly WrittenSo[];
  /** Offices beside the name, word for word, most frequent first. */
  readonly offices: readonly WrittenSo[];
  /** Offices that the glossary knows of; the coverage need not state them. */
  readonly held: readonly Held[];
  /** What they said, in order of time; uncertain ones are left out. */
  readonly by: readonly Citation[];
  /** What is said of them, in order of time. */
  readonly about: readonly Citation[];
  readonly first: Citation | undefined;
  readonly last: Citation | undefined;
  /** People in the same passages, most frequent first. */
  readonly together: readonly { readonly name: string; readonly passages: number }[];
}

/** Passages that are read for names, offices and quotes, from as many outlets as there are. */
const MAX_READ = 40;
const PER_OUTLET = 4;
const MAX_NAMES = 12;
const MAX_OFFICES = 6;
const MAX_BY = 12;
const MAX_ABOUT = 4;
const MAX_TOGETHER = 8;

/** What the coverage says of a person; with no passages if it does not name them. */
export function who(snapshot: Snapshot, { name: given, language }: WhoWish): Who {
  const person = personMeant(snapshot, questionText(given));
  const passages = [...passagesNaming(snapshot, person)].sort(byDate);
  const read = spread(passages).flatMap((passage) => mentionedIn(passage, { person, snapshot }));
  const by = read.filter(({ spoken }) => spoken.length > 0);
  const about = read.filter(({ spoken }) => spoken.length === 0);
  const dated = passages.filter(({ indexed }) => indexed.article.date.iso !== undefined);
  const edge = (passage: PassageOf | undefined) =>
    passage && mentionedIn(passage, { person, snapshot })[0]?.citation;
  return {
    name: nameOfPerson(person, language),
    isKnown: person.kind === 'known',
    passages: passages.length,
    articles: new Set(passages.map(({ indexed }) => indexed.article.id)).size,
    names: written(read, ({ names }) => names).slice(0, MAX_NAMES),
    offices: written(read, ({ offices }) => offices).slice(0, MAX_OFFICES),
    held: person.kind === 'known' ? person.concept.held : [],
    by: by.slice(0, MAX_BY).map(({ citation, spoken }) => sentenceRanges(citation, spoken)),
    about: firstOfOutlets(about)
      .slice(0, MAX_ABOUT)
      .map(({ citation }) => citation),
    first: edge(dated[0]),
    last: edge(dated.at(-1)),
    together: together(passages, person, snapshot, language),
  };
}

function byDate({ indexed: a }: PassageOf, { indexed: b }: PassageOf): number {
  const [one, other] = [a.article.date.iso ?? '9', b.article.date.iso ?? '9'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Some passages of each outlet, still in order of time. */
function spread(passages: readonly PassageOf[]): readonly PassageOf[] {
  const taken = new Map<string | undefined, number>();
  return passages
    .filter(({ indexed }) => {
      const outlet = indexed.article.outlet && outletIdentity(indexed.article.outlet);
      const count = (taken.get(outlet) ?? 0) + 1;
      taken.set(outlet, count);
      return count <= PER_OUTLET;
    })
    .slice(0, MAX_READ);
}

/** What is written where, each way once, most frequent first. */
function written(
  sentences: readonly MentionedSentence[],
  textsOf: (sentence: MentionedSentence) => readonly string[],
): readonly WrittenSo[] {
  const found = new Map<
    string,
    { language: Language; written: string; outlets: Map<string, number>; times: number }
  >();
  for (const sentence of sentences) {
    const { language, outlet } = sentence.citation;
    for (const text of textsOf(sentence)) {
      const key = `${language} ${text}`;
      const entry = found.get(key) ?? {
        language,
        written: text,
        outlets: new Map<string, number>(),
        times: 0,
      };
      found.set(key, entry);
      entry.times += 1;
      if (outlet !== undefined) entry.outlets.set(outlet, (entry.outlets.get(outlet) ?? 0) + 1);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.times - a.times)
    .map(({ outlets, ...entry }) => ({
      ...entry,
      outlets: [...outlets].sort(([, a], [, b]) => b - a).map(([outlet]) => outlet),
    }));
}

/** Of each outlet one, so that many speak. */
function firstOfOutlets(sentences: readonly MentionedSentence[]): readonly MentionedSentence[] {
  const seen = new Set<string | undefined>();
  return sentences.filter(({ citation: { outlet } }) => {
    const isNew = !seen.has(outlet);
    seen.add(outlet);
    return isNew;
  });
}

function together(
  passages: readonly PassageOf[],
  person: Person,
  { glossary }: Snapshot,
  language: Language,
): Who['together'] {
  // By their numbers first: a person may be in thousands of passages, with dozens of concepts each.
  const numbers = new Map<PassageOf['index'], Map<number, number>>();
  for (const { indexed, index } of passages) {
    const own = numbers.get(index) ?? new Map<number, number>();
    numbers.set(index, own);
    for (const number of new Set(indexed.body.concepts.terms)) own.set(number, (own.get(number) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [index, own] of numbers) {
    for (const [number, count] of own) {
      const id = index.concepts.term(number);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      // Every term of this view is the id of a concept.
      const concept = glossary.concepts.get(id as ConceptId);
      const isOther = concept?.kind === 'person' && !(person.kind === 'known' && person.concept.id === id);
      return isOther && concept !== undefined ? [{ name: nameOf(concept, language), passages: count }] : [];
    })
    .slice(0, MAX_TOGETHER);
}
