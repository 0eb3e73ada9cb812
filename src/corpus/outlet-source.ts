import type { Language } from '../language/languages.js';
import { knownOutlets } from '../outlets/known-outlets.js';
import { outletNameIn } from '../outlets/outlet.js';
import { outletKey } from '../outlets/outlet-key.js';
import type { OutletSource, Sources } from './sources.js';

/** What tells who published an article. */
export interface OutletClues {
  /** As the article, its feed or a moderator names it. */
  readonly named: string | undefined;
  /** Where the original stands, http or https. */
  readonly link: string | undefined;
}

/** Who published an article, as far as that is known. */
export interface PublishedBy {
  readonly outlet: string | undefined;
  readonly publisher: string | undefined;
  readonly homepage: string | undefined;
}

/** An operator's outlet with the name to show. */
type Listed = OutletSource & { readonly shown: string };

interface ListedOutlets {
  readonly byKey: ReadonlyMap<string, Listed>;
  /** Those that are outlets which the project knows too. */
  readonly byKnownId: ReadonlyMap<string, Listed>;
  readonly byHost: ReadonlyMap<string, Listed>;
}

/** By sources, so that 10,000 articles do not each go through all outlets. */
const LISTED = new WeakMap<Sources, ListedOutlets>();

/**
 * Who published an article: by what its operator lists, else by the outlets that the project knows. An outlet that only
 * the project knows keeps the name that the article gives it; an article that names none has the outlet of its link.
 */
export function publishedBy(sources: Sources, { named, link }: OutletClues, language: Language): PublishedBy {
  const listed = listedOutlet(sources, { named, link });
  const known = knownOutlets().outletOf({ name: named ?? listed?.shown, link });
  const house = known?.publisher ?? known?.name;
  if (listed !== undefined) {
    return {
      outlet: listed.shown,
      publisher: listed.publisher ?? house ?? listed.shown,
      homepage: listed.homepage ?? known?.homepage,
    };
  }
  const outlet = named ?? (known && outletNameIn(known, language));
  return { outlet, publisher: house ?? outlet, homepage: known?.homepage };
}

/** What the operator says of an outlet: by its name, a spelling of it or, where none is given, the host of the link. */
export function listedOutlet(sources: Sources, { named, link }: OutletClues): Listed | undefined {
  let listed = LISTED.get(sources);
  if (listed === undefined) {
    listed = listedOutlets(sources);
    LISTED.set(sources, listed);
  }
  if (listed.byKey.size === 0) return undefined;
  const byName = named === undefined ? undefined : listed.byKey.get(outletKey(named));
  if (byName !== undefined) return byName;
  const known = knownOutlets().outletOf({ name: named, link });
  const asKnown = known && listed.byKnownId.get(known.id);
  return asKnown ?? (named === undefined && link !== undefined ? listed.byHost.get(hostOf(link)) : undefined);
}

/** Whether anything is known of an outlet by its name alone. */
export function isKnownOutlet(sources: Sources, outlet: string): boolean {
  const clues = { named: outlet, link: undefined };
  return (
    listedOutlet(sources, clues) !== undefined || knownOutlets().outletOf({ name: outlet }) !== undefined
  );
}

function listedOutlets({ outlets }: Sources): ListedOutlets {
  const entries = Object.entries(outlets).map(([key, source]) => ({
    listed: { ...source, shown: source.name ?? key },
    names: [key, ...(source.name === undefined ? [] : [source.name]), ...(source.aliases ?? [])],
  }));
  return {
    byKey: new Map(entries.flatMap(({ names, listed }) => names.map((name) => [outletKey(name), listed]))),
    byKnownId: new Map(
      entries.flatMap(({ names, listed }) =>
        names.flatMap((name) => {
          const known = knownOutlets().outletOf({ name });
          return known === undefined ? [] : [[known.id, listed] as const];
        }),
      ),
    ),
    byHost: new Map(
      entries.flatMap(({ listed }) =>
        // Outlets of one host, as the samples of example.org are, cannot be told by it.
        listed.homepage === undefined || new URL(listed.homepage).pathname.length > 1
          ? []
          : [[hostOf(listed.homepage), listed] as const],
      ),
    ),
  };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
