import { corpusFiles } from '../../corpus/corpus-files.js';
import { readFiles } from '../../corpus/read-files.js';
import { readSourcesOf } from '../../corpus/sources.js';
import { glossaryKey } from '../../glossary/glossary-key.js';
import { glossaryFiles, type LibrarySource } from './library-source.js';
import { type Manifest, verdictsKey } from './plan.js';
import { sourcesDigest } from './untouched.js';

/**
 * What the corpus is now. Files that have not changed since `known` are not read.
 * @throws YamlFileError for a faulty sources file, the file system's error for a folder that cannot be read
 */
export function manifestNow(source: LibrarySource, known: Manifest): Manifest {
  // Before it is read: should it change meanwhile, the next reload notices.
  const digest = sourcesDigest(source);
  const sources = readSourcesOf(source);
  const { files, rejected } = corpusFiles(source.corpusDir);
  const records = new Map(known.files.map((record) => [record.file, record]));
  return {
    files: readFiles(
      files,
      { dir: source.corpusDir, sources, known: (file) => records.get(file) },
      ({ record }) => record,
    ),
    leftOut: rejected,
    glossaryKey: glossaryKey(...glossaryFiles(source)),
    sourcesDigest: digest,
    verdictsKey: verdictsKey(sources),
  };
}
