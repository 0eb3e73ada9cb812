import type { Article } from '../../corpus/article.js';
import { passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';
import { type Difference, differencesAmong, sentencesOf } from './differences.js';

/** Of a story with many reports, these many are compared, and of each these many passages: what is new stands above. */
const MAX_REPORTS = 12;
const MAX_PASSAGES = 4;

/** What the reports of a story differ on, those given first preferred for quoting; empty for a story of one report. */
export function storyDifferences(reports: readonly Article[], snapshot: Snapshot): readonly Difference[] {
  if (reports.length < 2) return [];
  const sentences = reports
    .slice(0, MAX_REPORTS)
    .flatMap(({ id }) => passagesOfArticle(snapshot, id).slice(0, MAX_PASSAGES))
    .flatMap(({ indexed }) => sentencesOf(indexed.article, indexed.passage));
  return differencesAmong(sentences, snapshot);
}
