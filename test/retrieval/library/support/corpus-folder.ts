import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import type { LibraryOptions } from '../../../../src/retrieval/library/current-snapshot.js';
import { Library } from '../../../../src/retrieval/library/library.js';

export const FERRY = 'The ferry between Harbour Town and the island carried 412 passengers on Monday.';
export const MUSEUM = 'The lighthouse museum opened its doors to visitors after nine years of repairs.';

export const post = (title: string, ...paragraphs: readonly string[]) =>
  `---\ntitle: ${title}\nauthor: Sample Wire\n---\n${paragraphs.map((each) => `<p>${each}</p>\n`).join('')}`;

/** A folder with a corpus and what belongs to it, of one article about a ferry. */
export function corpusFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const at = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  write('articles/ferry.md', post('Ferry resumes', FERRY));
  const source = {
    corpusDir: at('articles'),
    sourcesFile: at('sources.yaml'),
    glossaryFile: at('glossary.yaml'),
    goldenFile: at('golden.yaml'),
    analysesDir: at('analyses'),
  };
  return {
    folder,
    at,
    write,
    source,
    open: (options: Partial<LibraryOptions> = {}) =>
      Library.open({ ...source, log: pino({ level: 'silent' }), ...options }),
    /** Removes one file. */
    removeFile: (name: string) => rmSync(at(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The files that answer a question, best first. */
export async function filesFor(library: Library, text: string): Promise<readonly string[]> {
  const { citations } = await library.request('answer', { text });
  return citations.map(({ file }) => file);
}
