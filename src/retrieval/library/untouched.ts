import { join } from 'node:path';
import { corpusFiles } from '../../corpus/corpus-files.js';
import { sha256 } from '../../corpus/file-record.js';
import { fileStamp } from '../../corpus/file-stamp.js';
import { bytesOf } from '../../disk/bytes-of.js';
import { glossaryKey } from '../../glossary/glossary-key.js';
import { glossaryFiles, type LibrarySource } from './library-source.js';
import type { Manifest } from './plan.js';

// This file must not load the readers of articles, nor what analyses them: that takes longer than all it does.

/** A digest of the sources files as they are written; the same for each that does not exist. */
export function sourcesDigest({
  sourcesFile,
  corpusDir,
}: Pick<LibrarySource, 'sourcesFile' | 'corpusDir'>): string {
  const written = [bytesOf(join(corpusDir, 'sources.yaml')), bytesOf(sourcesFile)];
  return sha256(written.map((bytes) => sha256(bytes ?? '')).join(' '));
}

/**
 * Whether nothing was written since a manifest was made. Not even what is read is opened, but for glossary and sources. `false`
 * where only a closer look can tell.
 * @throws the file system's error for a folder that cannot be read
 */
export function isUntouched(source: LibrarySource, known: Manifest): boolean {
  if (
    glossaryKey(...glossaryFiles(source)) !== known.glossaryKey ||
    sourcesDigest(source) !== known.sourcesDigest
  )
    return false;
  const { files, rejected } = corpusFiles(source.corpusDir);
  return (
    JSON.stringify(rejected) === JSON.stringify(known.leftOut) &&
    files.length === known.files.length &&
    known.files.every(
      ({ file, stamp }, at) => file === files[at] && isStamped(join(source.corpusDir, file), stamp),
    )
  );
}

function isStamped(path: string, stamp: string | undefined): boolean {
  try {
    return stamp !== undefined && fileStamp(path).stamp === stamp;
  } catch {
    return false;
  }
}
