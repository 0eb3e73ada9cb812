import type { Claim, ClaimKind, Scope, Sentence, Statement, Value } from '../../claims/claim.js';
import { type Matter, mattersAmong, type Side } from '../../claims/matters.js';
import { mayMeet } from '../../claims/may-meet.js';
import type { Stated } from '../../claims/same-matter.js';
import { statementOf } from '../../claims/statement.js';
import type { Article } from '../../corpus/article.js';
import type { Passage } from '../../corpus/passages.js';
import type { Glossary } from '../../glossary/glossary.js';
import type { Citation } from '../answer.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';
import { citedBy, originOf } from './origin.js';

/** What some reports state, in as many words as they do. */
export interface DifferenceSide {
  /** As the report that is quoted first gives it. */
  readonly value: Value;
  readonly scope: Scope | undefined;
  /** `count`, `percent`, `money:usd`, `minutes`, `day`, `office`. */
  readonly unit: string;
  /** The value with what it is of, word for word from the report that is quoted first. */
  readonly written: string;
  /** Articles that state it; repetitions of one article count once. */
  readonly reports: number;
  /** Where they have it from: publishers, or the media that they cite, each once. */
  readonly origins: number;
  /** The sentences, at most {@link MAX_QUOTES_OF_SIDE}; each from another origin where there are enough. */
  readonly citations: readonly Citation[];
}

/** What reports state in ways that exclude one another. It says nothing of who is right. */
export interface Difference {
  readonly kind: ClaimKind;
  /** Two or more, those of most origins first. */
  readonly sides: readonly DifferenceSide[];
}

/** A sentence and the passage that it stands in. */
export interface PlacedSentence extends Sentence {
  readonly passage: Passage['id'];
}

/** Quotes that are shown of one side. */
export const MAX_QUOTES_OF_SIDE = 3;
/** Sentences that are read besides those a difference must be about: a bound on the time that it takes. */
const MAX_READ = 80;
/** Sides of one matter, and matters, that are told of. */
const MAX_SIDES = 4;
const MAX_DIFFERENCES = 4;

/**
 * What sentences differ on, the matter with most origins first; empty where they agree, or cannot be compared.
 *
 * @param sentences in order of preference: of one side, the first is quoted first
 * @param about which of them a difference must be about; by default, any. Of the others, those are read that may
 *   have to do with these.
 * @param concerns which claims of theirs; by default, any
 */
export function differencesAmong(
  sentences: readonly PlacedSentence[],
  snapshot: Pick<Snapshot, 'glossary' | 'duplicates'>,
  {
    about,
    concerns,
  }: {
    readonly about?: (sentence: Sentence) => boolean;
    readonly concerns?: (sentence: Sentence, claim: Claim) => boolean;
  } = {},
): readonly Difference[] {
  const placed = new Map<Statement, PlacedSentence>();
  const read = (sentence: PlacedSentence) => {
    const statement = knownStatement(sentence, snapshot.glossary);
    if (statement !== undefined) placed.set(statement, sentence);
    return statement?.claims.filter((claim) => concerns?.(sentence, claim) ?? true) ?? [];
  };
  const given = withoutRevisions(sentences, snapshot);
  if (about === undefined) {
    given.forEach(read);
  } else {
    const claims = given.filter(about).flatMap(read);
    if (claims.length === 0) return [];
    const isNear = mayMeet(claims);
    let left = MAX_READ;
    for (const sentence of given) {
      const { article, range, language } = sentence;
      if (left === 0) break;
      if (about(sentence) || !isNear(article.text.slice(range.start, range.end), language)) continue;
      read(sentence);
      left -= 1;
    }
  }
  return mattersAmong([...placed.keys()], concerns)
    .map((matter) => differenceOf(matter, placed, snapshot))
    .filter(({ sides }) => sides.length > 1)
    .sort((a, b) => originsOf(b) - originsOf(a))
    .slice(0, MAX_DIFFERENCES);
}

/** The sentences of a passage, each with its place. */
export function sentencesOf(article: Article, passage: Passage): readonly PlacedSentence[] {
  const { id, language, sentences } = passage;
  return sentences.map((range) => ({ article, language, range, passage: id }));
}

const originsOf = ({ sides }: Difference) => sides.reduce((sum, { origins }) => sum + origins, 0);

/** An outlet that tells an article anew corrects itself: of its versions the newest counts. */
function withoutRevisions(
  sentences: readonly PlacedSentence[],
  { duplicates }: Pick<Snapshot, 'duplicates'>,
): readonly PlacedSentence[] {
  const newest = new Map<string, Article>();
  const keyOf = ({ id, outlet }: Article) => `${duplicates.get(id) ?? id}\n${outlet ?? ''}`;
  const timeOf = ({ date }: Article) => Date.parse(date.iso ?? '') || 0;
  for (const { article } of sentences) {
    const known = newest.get(keyOf(article));
    if (known === undefined || timeOf(article) > timeOf(known)) newest.set(keyOf(article), article);
  }
  return sentences.filter(({ article }) => newest.get(keyOf(article))?.id === article.id);
}

/** Sentences are read once, however often their passage is found; by article, glossary and where they begin. */
const READ = new WeakMap<Glossary, WeakMap<Article, Map<number, Statement | undefined>>>();

function knownStatement(sentence: Sentence, glossary: Glossary): Statement | undefined {
  const { article, range } = sentence;
  const byArticle = READ.get(glossary) ?? new WeakMap<Article, Map<number, Statement | undefined>>();
  READ.set(glossary, byArticle);
  const known = byArticle.get(article) ?? new Map<number, Statement | undefined>();
  byArticle.set(article, known);
  if (!known.has(range.start)) known.set(range.start, statementOf(sentence, glossary));
  return known.get(range.start);
}

type Given = Pick<Snapshot, 'glossary' | 'duplicates'>;

function differenceOf(
  { kind, sides }: Matter,
  placed: ReadonlyMap<Statement, PlacedSentence>,
  snapshot: Given,
): Difference {
  const told = sides.map((side) => sideOf(side, placed, snapshot)).sort((a, b) => b.origins - a.origins);
  return { kind, sides: told.slice(0, MAX_SIDES) };
}

function sideOf(
  side: Side,
  placed: ReadonlyMap<Statement, PlacedSentence>,
  { glossary, duplicates }: Given,
): DifferenceSide {
  // By origin: those that come first of each are quoted.
  const byOrigin = new Map<string, Stated[]>();
  for (const stated of side) {
    const origin = originOf(stated.statement, glossary);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), stated]);
  }
  const groups = [...byOrigin.values()];
  const inTurn = [
    ...groups.flatMap((group) => group.slice(0, 1)),
    ...groups.flatMap((group) => group.slice(1)),
  ];
  const [first] = inTurn;
  if (first === undefined) throw new Error('A side of a difference is empty');
  const { claim, statement } = first;
  const articles = new Set(
    side.map(({ statement: { article } }) => duplicates.get(article.id) ?? article.id),
  );
  return {
    value: claim.value,
    scope: claim.scope,
    unit: claim.unit,
    written: statement.article.text.slice(claim.range.start, claim.range.end),
    reports: articles.size,
    origins: byOrigin.size,
    citations: inTurn.slice(0, MAX_QUOTES_OF_SIDE).flatMap((stated) => citationOf(stated, placed, glossary)),
  };
}

/** The sentence of a claim, with the claim highlighted. */
function citationOf(
  { claim, statement }: Stated,
  placed: ReadonlyMap<Statement, PlacedSentence>,
  glossary: Glossary,
): readonly Citation[] {
  const { article, language, range } = statement;
  const passage = placed.get(statement)?.passage;
  if (passage === undefined) return [];
  const block = article.blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  const isCut = (start: number, end: number) => article.text.slice(start, end).trim() !== '';
  const highlight = { start: claim.range.start - range.start, end: claim.range.end - range.start };
  return [
    {
      ...sourceOf(article),
      language,
      citing: citedBy(statement, glossary),
      excerpt: {
        ...range,
        text: article.text.slice(range.start, range.end),
        highlights: [highlight],
        cut: {
          before: block !== undefined && isCut(block.start, range.start),
          after: block !== undefined && isCut(range.end, block.end),
        },
      },
      passage,
      question: undefined,
      heading: undefined,
      alsoIn: [],
    },
  ];
}
