import { comparable } from './lines/clean.js';
import type { OutletSource, Sources } from './sources.js';

/** By sources, so that 10,000 articles do not each go through all outlets. */
const KNOWN = new WeakMap<Sources, ReadonlyMap<string, OutletSource>>();

/** What is known of an outlet by its name or an alias; case, width and punctuation do not matter. */
export function outletSource(sources: Sources, outlet: string | undefined): OutletSource | undefined {
  if (outlet === undefined) return undefined;
  let known = KNOWN.get(sources);
  if (known === undefined) {
    known = byName(sources);
    KNOWN.set(sources, known);
  }
  return known.get(comparable(outlet));
}

function byName({ outlets }: Sources): ReadonlyMap<string, OutletSource> {
  return new Map(
    Object.entries(outlets).flatMap(([name, source]) =>
      [name, ...(source.aliases ?? [])].map((each) => [comparable(each), source] as const),
    ),
  );
}
