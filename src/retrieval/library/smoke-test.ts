import type { GoldenQuestion } from '../../corpus/golden.js';
import { oneLine } from '../../corpus/lines/clean.js';
import { ask } from '../ask.js';
import type { Snapshot } from '../snapshot.js';

/** A golden question that is not answered as it should be. */
export interface GoldenFailure extends GoldenQuestion {
  /** The files that are quoted instead, best first; empty where nothing is. */
  readonly quoted: readonly string[];
}

/** As many quotes as an answer has pages for; further ones hardly anybody sees. */
const QUOTES = 10;

/** Asks a snapshot the golden questions of its corpus, and gives those that it does not answer as it should. */
export function smokeTest(snapshot: Snapshot, golden: readonly GoldenQuestion[]): readonly GoldenFailure[] {
  return golden.flatMap((one) => {
    const { citations } = ask(snapshot, { text: one.question, limit: QUOTES });
    const isMet = citations.some(
      ({ file, articleId, excerpt }) =>
        (one.article === undefined || one.article === file || one.article === articleId) &&
        (one.text === undefined || oneLine(excerpt.text).includes(oneLine(one.text))),
    );
    return isMet ? [] : [{ ...one, quoted: [...new Set(citations.map(({ file }) => file))] }];
  });
}
