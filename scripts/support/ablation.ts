import { readCorpus } from '../../src/corpus/read-corpus.js';
import { readSourcesOf } from '../../src/corpus/sources.js';
import { cldrConcepts } from '../../src/glossary/cldr.js';
import { extended, type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { minedConcepts } from '../../src/glossary/mined.js';
import { readGlossary } from '../../src/glossary/read-glossary.js';
import type { LibrarySource } from '../../src/retrieval/library/library-source.js';
import { type Snapshot, snapshotOf } from '../../src/retrieval/snapshot.js';
import { UsageError } from './usage.js';

/** What bridges languages, each of which an evaluation can leave out to see what it brings. */
export const PARTS = ['glossary', 'cldr', 'mined', 'sounds'] as const;
export type Part = (typeof PARTS)[number];

/** @throws UsageError for a part that there is not */
export function partsIn(list: string): ReadonlySet<Part> {
  const names = list.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined)
    throw new UsageError(`--without takes some of ${PARTS.join(',')}, not "${unknown}".`);
  return new Set(PARTS.filter((part) => names.includes(part)));
}

/** The glossary of a file without some parts. */
export function glossaryWithout(without: ReadonlySet<Part>, file: string): Glossary {
  const lists = [
    without.has('glossary') ? [] : readGlossary(file),
    without.has('cldr') ? [] : cldrConcepts(),
  ];
  const glossary = glossaryOf(...lists);
  return without.has('sounds') ? { ...glossary, sounds: () => [] } : glossary;
}

/** A snapshot that was read without some parts. */
export function snapshotWithout(
  without: ReadonlySet<Part>,
  { corpusDir, sourcesFile, glossaryFile }: LibrarySource,
): Snapshot {
  const corpus = readCorpus({ dir: corpusDir, sources: readSourcesOf({ corpusDir, sourcesFile }) });
  const glossary = glossaryWithout(without, glossaryFile);
  const mined = without.has('mined') ? [] : minedConcepts(corpus.articles, glossary);
  return snapshotOf(corpus, extended(glossary, mined));
}
