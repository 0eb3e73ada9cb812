import { choose } from '../src/retrieval/choose.js';
import { citationOf } from '../src/retrieval/citation-of.js';
import { answerDifferences } from '../src/retrieval/differences/answer-differences.js';
import { find } from '../src/retrieval/find.js';
import type { Snapshot } from '../src/retrieval/snapshot.js';
import { percentile } from './measure.js';

/** Quotes on all pages of an answer, as members get it. */
const QUOTES = 10;

export interface DifferenceTimes {
  /** Of questions asked for the first time: their passages are read for what they claim. */
  readonly first: { readonly p50Ms: number; readonly p99Ms: number };
  /** Of the same questions asked again. */
  readonly again: { readonly p50Ms: number; readonly p99Ms: number };
}

/** What it costs, of an answer, to find what its quotes differ on. */
export function differenceTimes(given: Snapshot, questions: readonly string[]): DifferenceTimes {
  // What sentences claim is remembered by glossary: with another, nothing is known of what was asked before.
  const snapshot = { ...given, glossary: { ...given.glossary } };
  const asked = questions.map((question) => {
    const findings = find(snapshot, question, {});
    const citations = choose(findings, snapshot, QUOTES).map((choice) =>
      citationOf(choice, findings, snapshot),
    );
    return { question, answer: { findings, citations } };
  });
  const round = () =>
    asked.map(({ question, answer }) => {
      const start = performance.now();
      answerDifferences(answer, question, snapshot);
      return performance.now() - start;
    });
  const figures = (times: readonly number[]) => ({
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  });
  return { first: figures(round()), again: figures(round()) };
}
