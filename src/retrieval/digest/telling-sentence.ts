import type { Article } from '../../corpus/article.js';
import type { Report } from '../../stories/report.js';
import type { Excerpt } from '../answer.js';
import { excerptOf } from '../excerpt.js';
import type { IndexedPassage } from '../indexed-passage.js';
import { nearlySame, type Triples, triplesOf } from '../near-duplicate.js';
import { type PlacedPassage, passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';
import type { Wish } from './wishes.js';

/** What a report is about stands in its first passages. */
const MAX_PASSAGES = 4;
const MAX_COMPARED = 3;
/** UTF-16 code units of a sentence, a Chinese character counted as three: shorter ones say little, longer ones too much. */
const GOOD_LENGTH = { min: 50, max: 420 };
/** What each sentence above it costs a sentence. */
const COST_OF_DEPTH = 0.2;
/** What words count beside concepts. */
const WEIGHT_OF_WORDS = 0.35;
/** What a term counts that the headline does not have. */
const NOT_IN_HEADLINE = 0.5;
/** Of the terms of a sentence, so many concepts and so many words are counted. */
const MOST = 6;
/** What a sentence is worth that says what the headline says, that is a question, or that has no good length. */
const REPEATED = 0.4;
const QUESTION = 0.3;
const BAD_LENGTH = 0.5;

interface Candidate {
  readonly indexed: IndexedPassage;
  readonly at: number;
  readonly value: number;
}

/**
 * The sentence of an article that tells most of what its story is about: the names, terms and figures that the
 * reports begin with. `undefined` for an article without sentences.
 *
 * @param reports of the same story, the article's own among them
 * @param wishes marked in it where they stand
 */
export function tellingSentence(
  article: Article,
  {
    reports,
    wishes,
    snapshot,
  }: {
    readonly reports: readonly Report[];
    readonly wishes: readonly Wish[];
    readonly snapshot: Snapshot;
  },
): Excerpt | undefined {
  const passages = passagesOfArticle(snapshot, article.id).slice(0, MAX_PASSAGES);
  const headline = headlineOf(passages[0]);
  const candidates = passages
    .flatMap((passage) => candidatesIn(passage, { reports, headline }))
    .map((candidate, depth) => ({ ...candidate, value: candidate.value / (1 + COST_OF_DEPTH * depth) }))
    .sort((a, b) => b.value - a.value);
  // Comparing with the headline is slow; what stands further down was outdone without it.
  const title = triplesOf(article.title);
  const [best] = candidates
    .slice(0, MAX_COMPARED)
    .map((candidate) => ({
      ...candidate,
      value: candidate.value * (isTitle(candidate, title) ? REPEATED : 1),
    }))
    .sort((a, b) => b.value - a.value);
  if (best === undefined) return undefined;
  const units = wishes.flatMap((wish) => wish.units);
  return excerptOf(best.indexed, { first: best.at, last: best.at }, { units, glossary: snapshot.glossary });
}

function candidatesIn(
  passage: PlacedPassage,
  given: { readonly reports: readonly Report[]; readonly headline: Headline },
): readonly Candidate[] {
  const { indexed } = passage;
  const weights = sentenceWeights(passage, given);
  return indexed.passage.sentences.map(({ start, end }, at) => {
    const text = indexed.article.text.slice(start, end);
    const size = sizeOf(text);
    const isGood = size >= GOOD_LENGTH.min && size <= GOOD_LENGTH.max;
    const isQuestion = /[?\u061F\uFF1F]["\u201D\u00BB\u300D]?$/u.test(text);
    // Long sentences hold more of everything.
    const value = (weights[at] ?? 0) / Math.sqrt(Math.max(GOOD_LENGTH.min, size));
    return { indexed, at, value: value * (isQuestion ? QUESTION : 1) * (isGood ? 1 : BAD_LENGTH) };
  });
}

function isTitle({ indexed, at }: Candidate, title: Triples): boolean {
  const { start, end } = indexed.passage.sentences[at] ?? indexed.passage;
  return nearlySame(title, triplesOf(indexed.article.text.slice(start, end)));
}

/** By sentence of a passage: what its weightiest terms weigh in the reports, on average. */
function sentenceWeights(
  { indexed, index }: PlacedPassage,
  { reports, headline }: { readonly reports: readonly Report[]; readonly headline: Headline },
): readonly number[] {
  return (['concepts', 'words'] as const)
    .map((view) => {
      const share = view === 'concepts' ? 1 : WEIGHT_OF_WORDS;
      const { terms, sentences: places } = indexed.body[view];
      const found = indexed.passage.sentences.map(() => new Map<number, number>());
      terms.forEach((number, position) => {
        const inSentence = found[places[position] ?? 0];
        if (inSentence === undefined || inSentence.has(number)) return;
        const term = index[view].term(number);
        const weight = reports.reduce((sum, report) => sum + (report[view].terms.get(term) ?? 0), 0);
        const isNamed = headline[view].has(term);
        inSentence.set(number, (share * weight * (isNamed ? 1 : NOT_IN_HEADLINE)) / reports.length);
      });
      return found.map((weights) => sumOfMost([...weights.values()]));
    })
    .reduce((sums, more) => sums.map((sum, at) => sum + (more[at] ?? 0)));
}

/** A sentence that lists many names does not tell more than one that says what a few of them did. */
const sumOfMost = (weights: number[]) =>
  weights
    .sort((a, b) => b - a)
    .slice(0, MOST)
    .reduce((sum, weight) => sum + weight, 0);

/** The terms of an article's headline. */
interface Headline {
  readonly concepts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function headlineOf(first: PlacedPassage | undefined): Headline {
  const terms = (view: 'concepts' | 'words') =>
    new Set(
      first && Array.from(first.indexed.context[view].terms, (number) => first.index[view].term(number)),
    );
  return { concepts: terms('concepts'), words: terms('words') };
}

const sizeOf = (text: string) => text.length + 2 * (text.match(/\p{sc=Han}/gu)?.length ?? 0);
