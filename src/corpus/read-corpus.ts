import type { Article, Corpus, Rejection } from './article.js';
import { learn } from './boilerplate/learn.js';
import { withoutLearned } from './boilerplate/without-learned.js';
import { corpusFiles } from './corpus-files.js';
import { withoutSharedPictures } from './dates/date-of-article.js';
import { duplicates } from './duplicates.js';
import { type FileNow, readFiles } from './read-files.js';
import type { Sources } from './sources.js';

export interface CorpusRequest {
  readonly dir: string;
  readonly sources: Sources;
  /** Called after each file. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Reads all articles below a folder; what cannot be read is rejected with its reason and stops nothing else.
 * Blocks while it reads: call it where nobody waits, in a worker.
 * @throws the error of the file system where the folder itself cannot be read.
 */
export function readCorpus({ dir, sources, onProgress }: CorpusRequest): Corpus {
  const { files, rejected } = corpusFiles(dir);
  const found = readFiles(files, { dir, sources }, ({ record, articles = [] }, index) => {
    onProgress?.({ done: index + 1, total: files.length });
    return { rejected: record.rejected, articles };
  });
  return corpusOf(found, { rejected, sources });
}

/**
 * The corpus of files that were read, in their order: what recurs over the articles of an outlet is learned from all of them and
 * taken from each.
 */
export function corpusOf(
  files: readonly { readonly articles: readonly Article[]; readonly rejected: readonly Rejection[] }[],
  { rejected, sources }: { readonly rejected: readonly Rejection[]; readonly sources: Sources },
): Corpus {
  const articles = new Map(
    files.flatMap((file) => file.articles.map((article) => [article.id, article] as const)),
  );
  const asRead = [...articles.values()];
  const learned = learn(asRead, sources);
  const inOrder = withoutSharedPictures(asRead).map((article) => withoutLearned(article, learned, sources));
  return {
    articles: inOrder,
    rejected: [...rejected, ...files.flatMap((file) => file.rejected)],
    duplicates: duplicates(inOrder),
    learned,
  };
}

/**
 * Reads one file of a corpus again, as it is now.
 *
 * @param file as its articles name it, below the folder
 * @returns `undefined` when the folder has no such file any more, or it leads out of the folder
 * @throws the error of the file system where the folder itself cannot be read.
 */
export function rereadFile({ dir, sources }: CorpusRequest, file: string): FileNow | undefined {
  // Some systems keep names decomposed; articles name their file composed.
  const path = corpusFiles(dir).files.find((each) => each.normalize('NFC') === file);
  return readFiles(path === undefined ? [] : [path], { dir, sources }, (now) => now)[0];
}
