import type { Snapshot } from '../snapshot.js';
import { Analyses } from './analyses.js';
import { buildSnapshot } from './build-snapshot.js';
import type { LibrarySource } from './library-source.js';

/**
 * Reads, analyses and indexes a corpus in this thread, blocking it. The bot does so in a worker.
 * @throws YamlFileError for a faulty sources or glossary file, the file system's error for a folder that cannot be read
 */
export function loadSnapshot(source: LibrarySource): Snapshot {
  return buildSnapshot(source, { analyses: Analyses.open(undefined) }).snapshot;
}
