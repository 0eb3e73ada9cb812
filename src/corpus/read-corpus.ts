import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Corpus, Rejection } from './article.js';
import { codeOf, corpusFiles } from './corpus-files.js';
import { duplicates } from './duplicates.js';
import { MAX_FILE_BYTES, type ReadArticles, readArticles } from './read-articles.js';
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
  const articles = new Map<string, Article>();
  const all: Rejection[] = [...rejected];
  for (const [index, file] of files.entries()) {
    const found = readFile(dir, file, sources);
    all.push(...found.rejected);
    for (const article of found.articles) articles.set(article.id, article);
    onProgress?.({ done: index + 1, total: files.length });
  }
  const inOrder = [...articles.values()];
  return { articles: inOrder, rejected: all, duplicates: duplicates(inOrder) };
}

/**
 * Reads one file of a corpus again, as it is now.
 *
 * @param file as its articles name it, below the folder
 * @returns `undefined` when the folder has no such file any more, or it leads out of the folder
 * @throws the error of the file system where the folder itself cannot be read.
 */
export function rereadFile({ dir, sources }: CorpusRequest, file: string): ReadArticles | undefined {
  // Some systems keep names decomposed; articles name their file composed.
  const path = corpusFiles(dir).files.find((each) => each.normalize('NFC') === file);
  return path === undefined ? undefined : readFile(dir, path, sources);
}

function readFile(dir: string, file: string, sources: Sources): ReadArticles {
  const path = join(dir, file);
  try {
    // What is too large is turned away before it takes up memory.
    const bytes =
      statSync(path).size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : readFileSync(path);
    return readArticles({ path: file, bytes }, sources);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = `The file cannot be read (${codeOf(error)}).`;
    return { articles: [], rejected: [{ file, line: undefined, reason, remedy: 'Check who may read it.' }] };
  }
}
