import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article.js';
import { codeOf } from './corpus-files.js';
import type { Fault } from './draft.js';
import { type FileRecord, markOf, sha256 } from './file-record.js';
import { fileStamp } from './file-stamp.js';
import { MAX_FILE_BYTES, type ReadArticles, readArticles } from './read-articles.js';
import { sourcesKey } from './relevant-sources.js';
import { slowFault, timeLimitMs } from './slow-file.js';
import type { Sources } from './sources.js';
import { eachInTime } from './time-limit.js';
import { warmUp } from './warm-up.js';

/** A file as it is now. */
export interface FileNow {
  readonly record: FileRecord;
  /** `undefined` where the file says the same as when it was recorded: it was not read again. */
  readonly articles: readonly Article[] | undefined;
}

export interface FilesRequest {
  /** The corpus folder. */
  readonly dir: string;
  readonly sources: Sources;
  /** What is remembered of a file. */
  readonly known?: ((file: string) => FileRecord | undefined) | undefined;
}

/** How often a file is read that changes while it is read. */
const ATTEMPTS = 3;

/**
 * Reads files of a corpus, in order, but for those that are remembered where neither they nor what the sources say of them has
 * changed. Never throws for what a file is or holds, nor is held up by it: what cannot be read, or not in time, is rejected with
 * its reason.
 *
 * @param made what to make of a file once it is read; may be called twice for the same
 */
export function readFiles<T>(
  files: readonly string[],
  request: FilesRequest,
  made: (now: FileNow, index: number) => T,
): readonly T[] {
  if (files.length > 0) warmUp();
  return eachInTime([...files.entries()], {
    work: ([index, file]) => made(readFile(file, request), index),
    limitMs: ([, file]) => timeLimitMs(sizeOf(join(request.dir, file))),
    tooSlow: ([index, file], limitMs) => made(slowFile(file, limitMs, request), index),
  });
}

function sizeOf(path: string): number {
  try {
    return Math.min(statSync(path).size, MAX_FILE_BYTES);
  } catch {
    // Reading it says why it cannot be read.
    return 0;
  }
}

function readFile(file: string, { dir, sources, known: knownOf }: FilesRequest): FileNow {
  try {
    const known = knownOf?.(file);
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

/** Not remembered, so that each load tries it again: the machine may have been too busy. */
function slowFile(file: string, limitMs: number, { sources }: FilesRequest): FileNow {
  return fileNow(file, rejectedFile(file, slowFault(limitMs)), { stamp: undefined, hash: '', sources });
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
  const [reason, remedy]: readonly [string, string] =
    error instanceof UnsteadyFileError
      ? ['The file is being written.', 'Reload the corpus when that is done.']
      : [`The file cannot be read (${codeOf(error)}).`, 'Check who may read it.'];
  return rejectedFile(path, { line: undefined, reason, remedy });
}

function rejectedFile(path: string, fault: Fault): ReadArticles {
  const file = path.normalize('NFC');
  return { articles: [], rejected: [{ file, ...fault }], lookedUp: { ids: [], outlets: [] } };
}
