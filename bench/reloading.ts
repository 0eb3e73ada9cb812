import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Library } from '../src/retrieval/library/library.js';
import type { LibrarySource } from '../src/retrieval/library/library-source.js';

/** What a load or reload took, in milliseconds. */
export interface ReloadFigures {
  readonly what: string;
  readonly tookMs: number;
}

/** Loads a corpus from nothing, and again in the ways that occur: unchanged, with one article more, after a restart. */
export async function reloading(
  source: LibrarySource,
  analysesDir: string,
): Promise<readonly ReloadFigures[]> {
  const options = { ...source, analysesDir, log: pino({ level: 'silent' }) };
  const figures: ReloadFigures[] = [];
  const timed = async <T>(what: string, step: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await step();
    figures.push({ what, tookMs: performance.now() - start });
    return value;
  };
  let library = await timed('first load', () => Library.open(options));
  const unchanged = await timed('reload, unchanged', () => library.apply({ by: 'bench' }));
  if (unchanged.state !== 'unchanged')
    throw new Error('A reload of an unchanged corpus has built something.');
  await timed('dry run, unchanged', () => library.plan());
  const added = join(source.corpusDir, 'added.md');
  writeFileSync(added, '---\ntitle: Ferry resumes\n---\n<p>The ferry sails to the island again.</p>\n');
  await timed('dry run, one added', () => library.plan());
  await timed('reload, one added', () => library.apply({ by: 'bench' }));
  await library.close();
  library = await timed('load after a restart', () => Library.open(options));
  await library.close();
  rmSync(added);
  return figures;
}
