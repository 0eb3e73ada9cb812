import { z } from 'zod';
import type { Article, ArticleId, Corpus } from '../../src/corpus/article.js';
import { NOTHING_LEARNED } from '../../src/corpus/boilerplate/learned.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import { languageOf } from '../../src/language/detect.js';
import { find } from '../../src/retrieval/find.js';
import { snapshotOf } from '../../src/retrieval/snapshot.js';

/** A passage with questions that it answers. */
export const PASSAGE = z.object({
  passage: z.string(),
  text: z.string().min(1),
  questions: z.array(z.object({ id: z.string(), q: z.string().min(1) })),
});
export type LabelledPassage = z.infer<typeof PASSAGE>;

const NO_DATE: Article['date'] = {
  known: 'unknown',
  iso: undefined,
  precision: undefined,
  written: undefined,
};

/** A passage as the whole of an article. */
function articleOf({ passage, text }: LabelledPassage): Article {
  return {
    // The identifier of the row, which is unique in its file: good enough within one evaluation.
    id: passage as ArticleId,
    file: passage,
    format: 'text',
    title: passage,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    language: languageOf(text),
    outlet: undefined,
    publisher: undefined,
    author: undefined,
    section: undefined,
    tags: [],
    date: NO_DATE,
    link: undefined,
    image: undefined,
    relatedLinks: [],
    captions: [],
    boilerplate: [],
    dateline: undefined,
    notices: [],
  };
}

/**
 * How well each question finds its passage: MRR@10 and recall at 1, 5 and 10. The questions are those of
 * `queries`, rows of the same passages in another language, or of the passages themselves.
 */
export function passageFigures(
  passages: readonly LabelledPassage[],
  queries: readonly LabelledPassage[],
  glossary: Glossary,
) {
  const corpus: Corpus = {
    articles: passages.map(articleOf),
    rejected: [],
    duplicates: new Map(),
    learned: NOTHING_LEARNED,
  };
  const snapshot = snapshotOf(corpus, glossary);
  const start = performance.now();
  const ranks = queries.flatMap(({ passage, questions }) =>
    questions.map(({ q }) => {
      const ids = new Set(find(snapshot, q, {}).found.map(({ indexed }): string => indexed.article.id));
      return [...ids].indexOf(passage) + 1;
    }),
  );
  const share = (limit: number) => ranks.filter((rank) => rank > 0 && rank <= limit).length / ranks.length;
  return {
    questions: ranks.length,
    mrrAt10: ranks.reduce((sum, rank) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0) / ranks.length,
    recallAt1: share(1),
    recallAt5: share(5),
    recallAt10: share(10),
    msPerQuestion: (performance.now() - start) / ranks.length,
  };
}
