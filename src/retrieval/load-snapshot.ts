import { readCorpus } from '../corpus/read-corpus.js';
import { readSources } from '../corpus/sources.js';
import { extended } from '../glossary/glossary.js';
import { loadGlossary } from '../glossary/load-glossary.js';
import { minedConcepts } from '../glossary/mined.js';
import type { LibrarySource } from './library-source.js';
import { type Snapshot, snapshotOf } from './snapshot.js';

/**
 * Reads, analyses and indexes a corpus in this thread, blocking it. The bot does so in a worker.
 * @throws YamlFileError for a faulty sources or glossary file, the file system's error for a folder that cannot be read
 */
export function loadSnapshot({ corpusDir, sourcesFile, glossaryFile }: LibrarySource): Snapshot {
  const corpus = readCorpus({ dir: corpusDir, sources: readSources(sourcesFile) });
  const glossary = loadGlossary(glossaryFile);
  return snapshotOf(corpus, extended(glossary, minedConcepts(corpus.articles, glossary)));
}
