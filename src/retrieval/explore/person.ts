import { type Concept, nameOf } from '../../glossary/concept.js';
import { longest } from '../../glossary/match.js';
import { weightOfSound } from '../../glossary/sounds.js';
import { analysisOf } from '../../language/analysis.js';
import { languageOf } from '../../language/detect.js';
import { foldUnits } from '../../language/fold.js';
import type { Language } from '../../language/languages.js';
import { scriptOf } from '../../language/scripts.js';
import type { Token } from '../../language/token.js';
import type { IndexedPassage } from '../indexed-passage.js';
import type { LanguageIndex } from '../language-index.js';
import type { Snapshot } from '../snapshot.js';
import { conceptsLike } from '../suggest.js';
import type { Mention } from './attribution.js';

/** Whom a name means: a person of the glossary or one learned from the coverage, or a name that nobody listed. */
export type Person =
  | { readonly kind: 'known'; readonly concept: Concept }
  | { readonly kind: 'unknown'; readonly written: string; readonly sounds: ReadonlySet<string> };

/** A passage that names a person. */
export interface PassageOf {
  readonly indexed: IndexedPassage;
  readonly index: LanguageIndex;
}

/** The person that a name means, by any spelling in any script. */
export function personMeant(snapshot: Snapshot, name: string): Person {
  const { glossary } = snapshot;
  const language = languageOf(name);
  const labelled = glossary
    .matches(name, language)
    .filter(({ start, end }) => start === 0 && end === name.length)
    .flatMap(({ concept }) => glossary.concepts.get(concept) ?? []);
  const people = (concepts: readonly Concept[]) => concepts.filter(({ kind }) => kind === 'person');
  const inCoverage = ({ id }: Concept) =>
    snapshot.indexes.reduce((sum, { concepts }) => sum + concepts.passagesWith(id), 0);
  const [exact] = [...people(labelled)].sort((a, b) => inCoverage(b) - inCoverage(a));
  if (exact !== undefined) return { kind: 'known', concept: exact };
  const sounds = surnameSounds(glossary.sounds(name, language, 'question'));
  const unknown: Person = { kind: 'unknown', written: name, sounds };
  // Who is written in the coverage as typed is not somebody else of nearly that name.
  if (passagesNaming(snapshot, { ...unknown, sounds: new Set() }).length > 0) return unknown;
  const [like] = people(conceptsLike(snapshot.suggestions(), name));
  return like === undefined ? unknown : { kind: 'known', concept: like };
}

/** The passages that name a person, in no order. */
export function passagesNaming({ indexes }: Snapshot, person: Person): readonly PassageOf[] {
  return indexes.flatMap((index) => {
    if (person.kind === 'known') {
      const number = index.concepts.find(person.concept.id);
      if (number === undefined) return [];
      return index.passages
        .filter(({ body }) => body.concepts.terms.includes(number))
        .map((indexed) => ({ indexed, index }));
    }
    const heard = [...person.sounds].flatMap((sound) => index.sounds.find(sound) ?? []);
    const isWritten = hasWordsOf(person.written, index);
    return index.passages
      .filter(
        (indexed) => isWritten(indexed) || heard.some((number) => indexed.body.sounds.terms.includes(number)),
      )
      .map((indexed) => ({ indexed, index }));
  });
}

/** Whether a passage has all words of a name; of a Chinese one, all pairs of characters. */
function hasWordsOf(written: string, index: LanguageIndex): (indexed: IndexedPassage) => boolean {
  const view = scriptOf(written) === 'Han' ? 'grams' : 'words';
  const terms = analysisOf(index.language).content(written)[view];
  const numbers = terms.flatMap(({ term }) => index[view].find(term) ?? []);
  if (terms.length === 0 || numbers.length < terms.length) return () => false;
  return ({ body }) => numbers.every((number) => body[view].terms.includes(number));
}

/** Where a text names a person, in order, and where it names others. */
export function mentionsIn(
  text: string,
  {
    person,
    language,
    snapshot,
  }: { readonly person: Person; readonly language: Language; readonly snapshot: Snapshot },
): { readonly own: readonly Mention[]; readonly others: readonly NamedRange[] } {
  const { glossary } = snapshot;
  const matches = longest(glossary.matches(text, language));
  const named = matches.flatMap(({ concept: id, start, end }) => {
    const concept = glossary.concepts.get(id);
    return concept === undefined ? [] : [{ concept, start, end }];
  });
  const isOwn = ({ concept }: NamedRange) => person.kind === 'known' && concept.id === person.concept.id;
  const own =
    person.kind === 'known'
      ? named
          .filter(isOwn)
          .map(({ start, end }) => ({ start, end, isPlain: isLabel(text.slice(start, end), person.concept) }))
      : writtenIn(text, person, { language, snapshot });
  return { own, others: named.filter((each) => !isOwn(each)) };
}

export interface NamedRange {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** The name of a person for readers of a language. */
export function nameOfPerson(person: Person, language: Language): string {
  return person.kind === 'known' ? nameOf(person.concept, language) : person.written;
}

/** What the last word of a name sounds like, if that tells it apart: first names are shared by many. */
function surnameSounds(sounds: readonly Token[]): ReadonlySet<string> {
  const telling = sounds.filter(({ term }) => weightOfSound(term) === 1);
  const last = Math.max(0, ...telling.map(({ start }) => start));
  return new Set(telling.filter(({ start }) => start === last).map(({ term }) => term));
}

/** Labels are written in the nominative. */
function isLabel(written: string, { labels }: Concept): boolean {
  return labels.some(({ text }) => text === written);
}

/** A name that nobody listed: as it is typed, or words that sound like it. */
function writtenIn(
  text: string,
  { written, sounds }: Extract<Person, { kind: 'unknown' }>,
  { language, snapshot }: { readonly language: Language; readonly snapshot: Snapshot },
): readonly Mention[] {
  const [folded, wanted] = [foldUnits(text), foldUnits(written)];
  const found: Mention[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length, isPlain: true });
  }
  if (found.length > 0) return found;
  return snapshot.glossary
    .sounds(text, language, 'passage')
    .filter(({ term }) => sounds.has(term))
    .map(({ start, end }) => ({ start, end, isPlain: true }));
}
