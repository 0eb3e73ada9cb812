import { createHash } from 'node:crypto';
import { outletsKey } from '../outlets/known-outlets.js';
import { listedOutlet, type OutletClues } from './outlet-source.js';
import type { Sources } from './sources.js';

/** What a file's articles looked up among the sources while they were read. */
export interface LookedUp {
  /** Of all articles of the file, hidden ones too. */
  readonly ids: readonly string[];
  /** What the articles, or moderators, say of who published them. */
  readonly outlets: readonly OutletClues[];
}

/** A key of all that the sources, and the project's outlets, say of a file: its articles must be read again only when it is another one. */
export function sourcesKey(sources: Sources, file: string, { ids, outlets }: LookedUp): string {
  const { articles, boilerplate, pages } = sources;
  const own = (from: Readonly<Record<string, unknown>>, key: string) =>
    Object.hasOwn(from, key) ? from[key] : null;
  // As articles name it; some systems keep names decomposed.
  const name = file.normalize('NFC');
  const said = [
    boilerplate,
    own(pages, name),
    own(articles, name),
    ids.map((id) => own(articles, id)),
    outlets.map((clues) => listedOutlet(sources, clues) ?? null),
    outletsKey(),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
