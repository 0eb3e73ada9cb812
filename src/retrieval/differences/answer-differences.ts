import { figureAskedFor } from '../../claims/asked-for.js';
import type { Claim, ClaimKind, Sentence } from '../../claims/claim.js';
import { type Wanted, wantedBy } from '../../language/wanted.js';
import type { Citation } from '../answer.js';
import type { Findings } from '../find.js';
import type { IndexedPassage } from '../indexed-passage.js';
import { passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';
import type { Unit } from '../units.js';
import { type Difference, differencesAmong, type PlacedSentence, sentencesOf } from './differences.js';

/** Passages found for a question that are looked at besides those quoted. */
const MAX_PASSAGES = 50;
/** Of each article that is quoted: it may contradict itself where the question does not lead. */
const MAX_PASSAGES_OF_ARTICLE = 6;

/** What a question asks for that its question word tells: figures on a question for a date would not be about it. */
const KIND_WANTED: Readonly<Record<Wanted, ClaimKind | undefined>> = {
  number: 'figure',
  duration: 'duration',
  time: 'date',
  identity: 'office',
  person: 'office',
  place: undefined,
};

/**
 * What the quotes of an answer differ on, with one another or with other passages that answer the question as well.
 * Offices count only for a question that names their holder.
 */
export function answerDifferences(
  { findings, citations }: { readonly findings: Findings; readonly citations: readonly Citation[] },
  question: string,
  snapshot: Snapshot,
): readonly Difference[] {
  if (citations.length === 0) return [];
  const placed = passagesNear(findings, citations, snapshot).flatMap(({ article, passage }) =>
    sentencesOf(article, passage),
  );
  const isQuoted = (sentence: Sentence) =>
    citations.some(
      ({ articleId, excerpt }) =>
        articleId === sentence.article.id &&
        excerpt.start <= sentence.range.start &&
        sentence.range.end <= excerpt.end,
    );
  const asked = new Set<string>(findings.units.flatMap(conceptsIn));
  const wanted = wantedBy(question);
  const isFigureAsked = figureAskedFor(question, findings.languages[0] ?? 'und', asked);
  const concerns = (sentence: Sentence, claim: Claim) => {
    const { kind, of } = claim;
    return (
      isQuoted(sentence) &&
      (wanted === undefined || KIND_WANTED[wanted] === kind) &&
      (kind !== 'office' || of.some((person) => asked.has(person))) &&
      (kind !== 'figure' || isFigureAsked(claim))
    );
  };
  return differencesAmong(quotedFirst(placed, isQuoted), snapshot, { about: isQuoted, concerns });
}

/** What was found, best first, then the rest of the articles that are quoted: each passage once. */
function passagesNear(
  { found }: Findings,
  citations: readonly Citation[],
  snapshot: Snapshot,
): readonly IndexedPassage[] {
  const near = new Set(found.slice(0, MAX_PASSAGES).map(({ indexed }) => indexed));
  for (const { articleId } of citations) {
    for (const { indexed } of passagesOfArticle(snapshot, articleId).slice(0, MAX_PASSAGES_OF_ARTICLE))
      near.add(indexed);
  }
  return [...near];
}

const conceptsIn = ({ concepts, parts }: Unit): readonly string[] => [
  ...concepts,
  ...parts.flatMap(conceptsIn),
];

/** What is shown in the answer is quoted in the card before what is not. */
function quotedFirst(sentences: readonly PlacedSentence[], isQuoted: (sentence: Sentence) => boolean) {
  return [...sentences].sort((a, b) => Number(isQuoted(b)) - Number(isQuoted(a)));
}
