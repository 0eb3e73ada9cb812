import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article.js';
import { codeOf } from './corpus-files.js';
import { type FileRecord, markOf, sha256 } from './file-record.js';
import { fileStamp } from './file-stamp.js';
import { MAX_FILE_BYTES, type ReadArticles, readArticles } from './read-articles.js';
import { sourcesKey } from './relevant-sources.js';
import type { Sources } from './sources.js';

/** A file as it is now. */
export interface FileNow {
  readonly record: FileRecord;
  /** `undefined` where the file says the same as when it was recorded: it was not read again. */
  readonly articles: readonly Article[] | undefined;
}

export interface FileRequest {
  /** The corpus folder. */
  readonly dir: string;
  readonly sources: Sources;
  /** What is remembered of the file. */
  readonly known?: FileRecord | undefined;
}

/** How often a file is read that changes while it is read. */
const ATTEMPTS = 3;

/**
 * Reads a file of a corpus, unless it is remembered and neither it nor what the sources say of it has changed. Never throws for
 * what the file is or holds: that is rejected with its reason.
 */
export function readFile(file: string, { dir, sources, known }: FileRequest): FileNow {
  try {
    const path = join(dir, file);
    const isSaidTheSame =
      known !== undefined && known.sourcesKey === sourcesKey(sources, known.file, known.lookedUp);
    const before = fileStamp(path);
    if (isSaidTheSame && known.stamp !== undefined && known.stamp === before.stamp)
      return { record: known, articles: undefined };
    const { bytes, stamp } = steadyBytes(path);
    const hash = sha256(bytes);
    if (isSaidTheSame && known.hash === hash) return { record: { ...known, stamp }, articles: undefined };
    return fileNow(file, readArticles({ path: file, bytes }, sources), { stamp, hash, sources });
  } catch (error) {
    if (!(error instanceof Error && ('code' in error || error instanceof UnsteadyFileError))) throw error;
    return fileNow(file, unreadable(file, error), { stamp: undefined, hash: '', sources });
  }
}

/** The file changes while it is read. */
class UnsteadyFileError extends Error {}

function fileNow(
  file: string,
  { articles, rejected, lookedUp }: ReadArticles,
  { stamp, hash, sources }: Pick<FileRecord, 'stamp' | 'hash'> & { readonly sources: Sources },
): FileNow {
  const key = sourcesKey(sources, file, lookedUp);
  const marks = articles.map(markOf);
  return { record: { file, stamp, hash, sourcesKey: key, lookedUp, articles: marks, rejected }, articles };
}

/** The whole of a file as it was at one moment. */
function steadyBytes(path: string): { readonly bytes: Uint8Array; readonly stamp: string | undefined } {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = fileStamp(path);
    // What is too large is turned away before it takes up memory.
    const bytes = before.size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : readFileSync(path);
    const after = fileStamp(path);
    if (before.stamp === after.stamp) return { bytes, stamp: after.isSettled ? after.stamp : undefined };
  }
  throw new UnsteadyFileError();
}

function unreadable(path: string, error: Error): ReadArticles {
  const [reason, remedy] =
    error instanceof UnsteadyFileError
      ? ['The file is being written.', 'Reload the corpus when that is done.']
      : [`The file cannot be read (${codeOf(error)}).`, 'Check who may read it.'];
  const file = path.normalize('NFC');
  return {
    articles: [],
    rejected: [{ file, line: undefined, reason, remedy }],
    lookedUp: { ids: [], outlets: [] },
  };
}
