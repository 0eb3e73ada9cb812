import type { Source } from '../answer.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';

/** How a corpus stands, beside its coverage. */
export interface CorpusStatus {
  /** `YYYY-MM`, newest first, with how many articles. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  readonly undated: number;
  readonly withoutOutlet: number;
  /** The newest article of a known date; `undefined` where none has one. */
  readonly newest: Source | undefined;
  /** What the thread that holds the corpus takes up. */
  readonly memoryBytes: number;
}

export function corpusStatus({ articles }: Pick<Snapshot, 'articles'>): CorpusStatus {
  const all = [...articles.values()];
  const months = new Map<string, number>();
  let newest = all[0];
  let undated = 0;
  for (const article of all) {
    const { iso } = article.date;
    if (iso === undefined) {
      undated += 1;
      continue;
    }
    months.set(iso.slice(0, 7), (months.get(iso.slice(0, 7)) ?? 0) + 1);
    if (iso > (newest?.date.iso ?? '')) newest = article;
  }
  const { heapUsed, external } = process.memoryUsage();
  return {
    months: [...months]
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([month, count]) => ({ month, articles: count })),
    undated,
    withoutOutlet: all.filter(({ outlet }) => outlet === undefined).length,
    newest: newest?.date.iso === undefined ? undefined : sourceOf(newest),
    memoryBytes: heapUsed + external,
  };
}
