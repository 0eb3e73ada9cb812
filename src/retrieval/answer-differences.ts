import type { Claim, Sentence } from '../claims/claim.js';
import type { Citation } from './answer.js';
import { answers } from './confidence.js';
import { type Difference, differencesAmong, type PlacedSentence, sentencesOf } from './differences.js';
import type { Findings } from './find.js';
import type { Snapshot } from './snapshot.js';
import type { Unit } from './units.js';

/** Passages found for a question that are looked at besides those quoted. */
const MAX_PASSAGES = 40;

/**
 * What the quotes of an answer differ on, with one another or with other passages that answer the question as well.
 * Offices count only for a question that names their holder.
 */
export function answerDifferences(
  findings: Findings,
  citations: readonly Citation[],
  snapshot: Snapshot,
): readonly Difference[] {
  if (citations.length === 0) return [];
  const quoted = new Set<string>(citations.map(({ passage }) => passage));
  const passages = answers(findings)
    .map(({ indexed }) => indexed)
    .filter(({ passage }, rank) => rank < MAX_PASSAGES || quoted.has(passage.id));
  const placed = passages.flatMap(({ article, passage }) => sentencesOf(article, passage));
  const isQuoted = (sentence: Sentence) =>
    citations.some(
      ({ articleId, excerpt }) =>
        articleId === sentence.article.id &&
        excerpt.start <= sentence.range.start &&
        sentence.range.end <= excerpt.end,
    );
  const asked = new Set<string>(findings.units.flatMap(conceptsIn));
  const concerns = (sentence: Sentence, claim: Claim) =>
    isQuoted(sentence) && (claim.kind !== 'office' || claim.of.some((person) => asked.has(person)));
  return differencesAmong(quotedFirst(placed, isQuoted), snapshot, concerns);
}

const conceptsIn = ({ concepts, parts }: Unit): readonly string[] => [
  ...concepts,
  ...parts.flatMap(conceptsIn),
];

/** What is shown in the answer is quoted in the card before what is not. */
function quotedFirst(sentences: readonly PlacedSentence[], isQuoted: (sentence: Sentence) => boolean) {
  return [...sentences].sort((a, b) => Number(isQuoted(b)) - Number(isQuoted(a)));
}
