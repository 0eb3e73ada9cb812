import type { Article, ArticleId } from '../../corpus/article.js';
import { corpusFiles } from '../../corpus/corpus-files.js';
import { passagesOf } from '../../corpus/passages.js';
import { findProblems } from '../../corpus/problems/find-problems.js';
import type { Problem } from '../../corpus/problems/problem.js';
import { corpusOf } from '../../corpus/read-corpus.js';
import { readSourcesOf, type Sources } from '../../corpus/sources.js';
import { extended, glossaryOf } from '../../glossary/glossary.js';
import { glossaryKey } from '../../glossary/glossary-key.js';
import { loadGlossary } from '../../glossary/load-glossary.js';
import { minedConcepts } from '../../glossary/mined.js';
import { readGlossary } from '../../glossary/read-glossary.js';
import { analysePassage, withConcepts } from '../analysed-passage.js';
import { type Snapshot, snapshotOf } from '../snapshot.js';
import type { Analyses } from './analyses.js';
import { glossaryFiles, type LibrarySource } from './library-source.js';
import { type Manifest, verdictsKey } from './plan.js';
import { sourcesDigest } from './untouched.js';

/** How far a load is: first files are read, then their passages indexed. */
export interface Progress {
  readonly phase: 'reading' | 'indexing';
  readonly done: number;
  readonly total: number;
}

/**
 * Builds a snapshot in this thread, blocking it, with what earlier loads have left in `analyses`.
 *
 * What depends on the operator's glossary alone is kept; names that moderators add, and those that the articles explain themselves,
 * are looked for in every passage each time: one alias, or one new article, may add a name to all of them.
 *
 * @throws YamlFileError for a faulty sources or glossary file, the file system's error for a folder that cannot be read
 */
export function buildSnapshot(
  source: LibrarySource,
  {
    analyses,
    onProgress,
  }: { readonly analyses: Analyses; readonly onProgress?: (progress: Progress) => void },
): {
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
  readonly manifest: Manifest;
  /** By which its articles were read. */
  readonly sources: Sources;
} {
  // Before they are read: should they change meanwhile, the next reload notices.
  const digest = sourcesDigest(source);
  const sources = readSourcesOf(source);
  const key = glossaryKey(...glossaryFiles(source));
  const listedKey = glossaryKey(source.glossaryFile);
  const { files: paths, rejected } = corpusFiles(source.corpusDir);
  const read = analyses.read(paths, { dir: source.corpusDir, sources }, (done) =>
    onProgress?.({ phase: 'reading', done, total: paths.length }),
  );
  const corpus = corpusOf(
    read.map(({ record, articles }) => ({ articles, rejected: record.rejected })),
    { rejected, sources },
  );
  const listed = loadGlossary(source.glossaryFile);
  const { localGlossaryFile } = source;
  const local = localGlossaryFile === undefined ? [] : readGlossary(localGlossaryFile, 'local');
  const written = extended(listed, local);
  const mined = minedConcepts(corpus.articles, written);
  const learned = extended(glossaryOf(), [...local, ...mined]);
  const asInCorpus = new Map(corpus.articles.map((article) => [article.id, article]));
  const files = read.map(({ record, articles }) => ({
    record,
    articles: articles.map((article) => asInCorpus.get(article.id) ?? article),
  }));
  const kept = byArticle(files, (file, articles) =>
    analyses.ofFile(file, articles, {
      glossaryKey: listedKey,
      analyse: (article) => passagesOf(article).map((passage) => analysePassage(article, passage, listed)),
    }),
  );
  const snapshot = snapshotOf(corpus, extended(written, mined), {
    analysisOf: (article, passages) => {
      const analysed = kept(article);
      return passages.flatMap((passage, at) => {
        const one = analysed[at];
        return one === undefined ? [] : [withConcepts(one, { article, passage }, learned)];
      });
    },
    onProgress: onProgress && (({ done, total }) => onProgress({ phase: 'indexing', done, total })),
  });
  const records = read.map(({ record }) => record);
  return {
    snapshot,
    sources,
    problems: findProblems(corpus, sources),
    manifest: {
      ...{ files: records, leftOut: rejected, glossaryKey: key, sourcesDigest: digest },
      verdictsKey: verdictsKey(sources),
    },
  };
}

/** What is worked out file by file, when an article of the file is first asked for; it is held for one file only. */
function byArticle<T>(
  files: readonly { readonly record: { readonly file: string }; readonly articles: readonly Article[] }[],
  ofFile: (file: string, articles: readonly Article[]) => readonly (readonly T[])[],
): (article: Article) => readonly T[] {
  const fileOf = new Map(files.flatMap((each) => each.articles.map(({ id }) => [id, each] as const)));
  let held: { readonly file: string; readonly found: ReadonlyMap<ArticleId, readonly T[]> } | undefined;
  return ({ id }) => {
    const from = fileOf.get(id);
    if (from === undefined) return [];
    const { record, articles } = from;
    if (held?.file !== record.file) {
      const found = ofFile(record.file, articles);
      held = {
        file: record.file,
        found: new Map(articles.map((article, at) => [article.id, found[at] ?? []])),
      };
    }
    return held.found.get(id) ?? [];
  };
}
