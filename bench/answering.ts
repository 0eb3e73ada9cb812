import MiniSearch from 'minisearch';
import { passagesOf } from '../src/corpus/passages.js';
import { ask } from '../src/retrieval/ask.js';
import type { LibrarySource } from '../src/retrieval/library/library-source.js';
import { loadSnapshot } from '../src/retrieval/library/load-snapshot.js';
import type { Snapshot } from '../src/retrieval/snapshot.js';
import { measured, percentile, timesOf } from './measure.js';

const ROUNDS = 5;

export interface Figures {
  readonly name: string;
  readonly passages: number;
  readonly buildMs: number;
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Dragoman in this thread: reading, analysis, index; then whole answers. */
export function dragoman(
  source: LibrarySource,
  questions: readonly string[],
): Figures & { snapshot: Snapshot } {
  const { value: snapshot, tookMs, bytes } = measured(() => loadSnapshot(source));
  const times = timesOf(questions, ROUNDS, (text) => ask(snapshot, { text }));
  return {
    name: 'Dragoman',
    passages: snapshot.coverage.passages,
    ...figures(tookMs, bytes, times),
    snapshot,
  };
}

/** MiniSearch as it comes, on the same passages, which it is given ready to be indexed; then its hits. */
export function miniSearch({ articles }: Snapshot, questions: readonly string[]): Figures {
  const documents = [...articles.values()].flatMap((article) =>
    passagesOf(article).map(({ id, start, end }) => ({
      id,
      title: article.title,
      text: article.text.slice(start, end),
    })),
  );
  const {
    value: index,
    tookMs,
    bytes,
  } = measured(() => {
    const made = new MiniSearch({ fields: ['title', 'text'] });
    made.addAll(documents);
    return made;
  });
  const times = timesOf(questions, ROUNDS, (text) => index.search(text).slice(0, 5));
  return { name: 'MiniSearch defaults', passages: documents.length, ...figures(tookMs, bytes, times) };
}

function figures(buildMs: number, bytes: number, times: readonly number[]) {
  return { buildMs, bytes, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}
