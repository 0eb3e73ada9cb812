import type { Article } from '../../src/corpus/article.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { readSourcesOf } from '../../src/corpus/sources.js';
import type { Concept } from '../../src/glossary/concept.js';
import { extended, type Glossary } from '../../src/glossary/glossary.js';
import { loadGlossary } from '../../src/glossary/load-glossary.js';
import { minedConcepts } from '../../src/glossary/mined.js';
import type { DataFiles } from './read-data.js';

/** A glossary and the coverage that it is for. */
export interface GlossaryAtWork {
  readonly articles: readonly Article[];
  /** As written, with Unicode's names. */
  readonly written: Glossary;
  /** What the coverage adds of itself. */
  readonly mined: readonly Concept[];
  /** Both: what the bot reads questions by. */
  readonly whole: Glossary;
}

/**
 * Reads both as the bot does.
 * @throws YamlFileError for a faulty file, the file system's error for a folder that cannot be read
 */
export function readGlossaryAtWork({ corpusDir, sourcesFile, glossaryFile }: DataFiles): GlossaryAtWork {
  const { articles } = readCorpus({ dir: corpusDir, sources: readSourcesOf({ corpusDir, sourcesFile }) });
  const written = loadGlossary(glossaryFile);
  const mined = minedConcepts(articles, written);
  return { articles, written, mined, whole: extended(written, mined) };
}
