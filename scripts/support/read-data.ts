import type { Article, Corpus } from '../../src/corpus/article.js';
import { corpusFiles } from '../../src/corpus/corpus-files.js';
import { passagesOf } from '../../src/corpus/passages.js';
import { findProblems } from '../../src/corpus/problems/find-problems.js';
import type { Problem } from '../../src/corpus/problems/problem.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { NO_SOURCES, readSourcesOf } from '../../src/corpus/sources.js';
import { readGlossary } from '../../src/glossary/read-glossary.js';
import { YamlFileError } from '../../src/yaml/yaml-file.js';
import { unmatchedSources } from './unmatched-sources.js';

export interface DataFiles {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
}

/** What there is to say of a corpus and of the files beside it. */
export interface DataFindings {
  readonly corpus: Corpus;
  readonly files: number;
  readonly passages: number;
  readonly concepts: number;
  /** Why the sources or the glossary cannot be used, a message with file and line each. */
  readonly invalid: readonly string[];
  /** What may be wrong with articles, as `/corpus problems` shows it. */
  readonly problems: readonly Problem[];
  /** Entries of the sources file that change nothing, as sentences. */
  readonly idleSources: readonly string[];
}

/**
 * Reads everything as the bot does, but goes on where the bot would stop.
 * @throws the file system's error for a folder that cannot be read
 */
export function readData({ corpusDir, sourcesFile, glossaryFile }: DataFiles): DataFindings {
  const invalid: string[] = [];
  const sources = unlessInvalid(() => readSourcesOf({ corpusDir, sourcesFile }), NO_SOURCES, invalid);
  const concepts = unlessInvalid(() => readGlossary(glossaryFile), [], invalid);
  const { files } = corpusFiles(corpusDir);
  const corpus = readCorpus({ dir: corpusDir, sources });
  return {
    corpus,
    files: files.length,
    passages: corpus.articles.reduce((sum, article) => sum + passagesOf(article).length, 0),
    concepts: concepts.length,
    invalid,
    problems: findProblems(corpus, sources),
    idleSources:
      sources === NO_SOURCES
        ? []
        : unmatchedSources(sources, { files: new Set(files), articles: unaided(corpusDir) }),
  };
}

/** The articles as their files alone tell of them: before outlets are renamed, days counted and articles hidden. */
function unaided(dir: string): readonly Article[] {
  return readCorpus({ dir, sources: NO_SOURCES }).articles;
}

function unlessInvalid<T>(read: () => T, instead: T, invalid: string[]): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    invalid.push(error.message);
    return instead;
  }
}
