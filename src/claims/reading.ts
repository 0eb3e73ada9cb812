import type { ConceptKind } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { longest } from '../glossary/match.js';
import type { Language } from '../language/languages.js';
import type { Claim, Scope, Sentence, Value } from './claim.js';
import { type DateSpan, datesIn } from './date-spans.js';
import { type FoldedText, foldedText } from './folded-text.js';
import { DEEDS } from './lexicon/deeds.js';
import type { Found } from './lexicon/lexicon.js';
import { MODE_MARKS, SCOPE_MARKS } from './lexicon/marks.js';
import { type Numeral, numeralsIn } from './numerals.js';

/** A concept of the glossary where it stands in the folded text. */
export interface Named {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly start: number;
  readonly end: number;
}

/** A sentence as far as claims need it read: what stands where in it. Offsets are into the folded text. */
export interface Reading {
  readonly language: Language;
  readonly folded: FoldedText;
  readonly text: string;
  readonly numerals: readonly Numeral[];
  readonly dates: readonly DateSpan[];
  readonly deeds: readonly Found<string>[];
  readonly scopes: readonly Found<Scope>[];
  readonly modes: readonly Found<'planned' | 'done'>[];
  readonly named: readonly Named[];
  /** From an offset into the folded text to one into the article's. */
  at(offset: number): number;
}

/** Reads a sentence. */
export function readingOf({ article, language, range }: Sentence, glossary: Glossary): Reading {
  const given = article.text.slice(range.start, range.end);
  const folded = foldedText(given);
  const { text } = folded;
  const lazily = <T>(compute: () => T) => {
    let value: T | undefined;
    return () => {
      value ??= compute();
      return value;
    };
  };
  const numerals = lazily(() => numeralsIn(text, language));
  const dates = lazily(() => datesIn(text, language));
  const deeds = lazily(() => DEEDS.find(text, language));
  const scopes = lazily(() => SCOPE_MARKS.find(text, language));
  const modes = lazily(() => MODE_MARKS.find(text, language));
  const named = lazily(() => namedIn(given, folded, { language, glossary }));
  return {
    language,
    folded,
    text,
    // Most sentences claim nothing, so that these are never asked for.
    get numerals() {
      return numerals();
    },
    get dates() {
      return dates();
    },
    get deeds() {
      return deeds();
    },
    get scopes() {
      return scopes();
    },
    get modes() {
      return modes();
    },
    get named() {
      return named();
    },
    at: (offset) => range.start + folded.at(offset),
  };
}

function namedIn(
  given: string,
  folded: FoldedText,
  { language, glossary }: { readonly language: Language; readonly glossary: Glossary },
): readonly Named[] {
  const all = glossary.matches(given, language);
  const chosen = new Set(longest(all));
  // A place within a longer label, "the talks in Geneva", is where it was all the same.
  const matches = all
    .filter((match) => chosen.has(match) || glossary.concepts.get(match.concept)?.kind === 'place')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let offset = 0;
  return matches.flatMap(({ concept, start, end }) => {
    const kind = glossary.concepts.get(concept)?.kind;
    if (kind === undefined) return [];
    while (offset < folded.text.length && folded.at(offset) < start) offset += 1;
    const first = offset;
    let last = first;
    while (last < folded.text.length && folded.at(last) < end) last += 1;
    offset = first;
    return [{ id: concept, kind, start: first, end: last }];
  });
}

/** Of what stands in a text, the nearest to a stretch of it; what a comma parts from it is further away. */
export function nearest<T extends { readonly start: number; readonly end: number }>(
  things: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
  { text, within }: { readonly text: string; readonly within: number },
): T | undefined {
  let best: T | undefined;
  let least = within + 1;
  for (const thing of things) {
    const between =
      thing.end <= start ? text.slice(thing.end, start) : text.slice(end, Math.max(end, thing.start));
    if (thing.start < end && start < thing.end) return thing;
    const distance =
      between.length + COMMA_DISTANCE * (between.match(/[,;\u060C\u061B\uFF0C\uFF1B\u3001:]/g)?.length ?? 0);
    if (distance < least) {
      best = thing;
      least = distance;
    }
  }
  return best;
}

const COMMA_DISTANCE = 12;

/** How far a word may be from what it belongs to; a Chinese character says as much as three letters. */
export function reach(language: Language): number {
  return language === 'zh' ? 22 : 60;
}

/** What all claims of a figure or duration have in common: their mode and scope, by the words nearest to them. */
export function frameOf(
  reading: Reading,
  span: { readonly start: number; readonly end: number },
): Pick<Claim, 'mode' | 'scope'> {
  const { text, language } = reading;
  const within = reach(language);
  const mode = nearest(reading.modes, span, { text, within: within * 1.5 })?.id;
  const scope =
    nearest(
      reading.scopes.filter(({ id }) => id !== 'cumulative'),
      span,
      { text, within: within / 2 },
    )?.id ?? nearest(reading.scopes, span, { text, within: within * 2 })?.id;
  return { mode, scope };
}

/** Rounding that is tolerated: half of the last digit's unit, at most a twentieth. */
const ROUNDING = 0.05;
/** What "about" leaves open to either side. */
const ABOUT = 0.1;
/** What "nearly" leaves open below. */
const NEARLY = 0.15;

/** What a number may mean, by how exactly it is given. */
export function valueSaid(said: number, step: number, exactness: Value['exactness']): Value {
  const slack = step > 1 ? Math.min(step / 2, said * ROUNDING) : 0;
  switch (exactness) {
    case 'about':
      return { said, exactness, least: said * (1 - ABOUT), most: said * (1 + ABOUT) };
    case 'nearly':
      return { said, exactness, least: said * (1 - NEARLY), most: said };
    case 'over':
      return { said, exactness, least: said - slack, most: Number.POSITIVE_INFINITY };
    case 'under':
      return { said, exactness, least: 0, most: said + slack };
    default:
      return { said, exactness, least: said - slack, most: said + slack };
  }
}
