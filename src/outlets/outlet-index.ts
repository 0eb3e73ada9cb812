import type { Outlet } from './outlet.js';
import { outletKey } from './outlet-key.js';
import { ownNames } from './read-outlets.js';

/** What tells of which outlet an article is. */
export interface OutletTraces {
  /** As the article or its feed names it. */
  readonly name?: string | undefined;
  /** http or https. */
  readonly link?: string | undefined;
}

/** Outlets by what articles say of them. Time does not depend on how many there are. */
export interface OutletIndex {
  readonly outlets: readonly Outlet[];
  readonly byId: ReadonlyMap<string, Outlet>;
  /** By its name, which a link may help to understand; by the link alone where there is no name. */
  readonly outletOf: (traces: OutletTraces) => Outlet | undefined;
}

/** What is written around a name: "RFI (Paris)", "BBC News | World". Bounded, because names come from anywhere. */
const IN_BRACKETS = /[([\uFF08\u3010][^()[\]\uFF08\uFF09\u3010\u3011]{0,60}[)\]\uFF09\u3011]/gu;
const BETWEEN_PARTS = /\s[-\u2013\u2014]\s|[|\uFF5C\u00B7\u2022\u00BB\u00AB]/u;
const HOST = /^(?:https?:\/\/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})\/?$/i;
const MAX_NAME_LENGTH = 200;
const MAX_PARTS = 4;

export function outletIndex(outlets: readonly Outlet[]): OutletIndex {
  const byName = new Map(
    outlets.flatMap((outlet) => ownNames(outlet).map((name) => [outletKey(name), outlet])),
  );
  const byHost = new Map(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));
  const sharing = new Map<string, Set<Outlet>>();
  for (const outlet of outlets) {
    for (const name of outlet.shared) {
      const key = outletKey(name);
      sharing.set(key, (sharing.get(key) ?? new Set()).add(outlet));
    }
  }

  const ofHost = (host: string): Outlet | undefined => {
    const labels = host.toLowerCase().split('.').slice(-8);
    for (let at = 0; at < labels.length - 1; at += 1) {
      const found = byHost.get(labels.slice(at).join('.'));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const named = (name: string, linked: Outlet | undefined): Outlet | undefined => {
    const key = outletKey(name);
    return linked !== undefined && sharing.get(key)?.has(linked) ? linked : byName.get(key);
  };
  const fromName = (whole: string, linked: Outlet | undefined): Outlet | undefined => {
    const name = whole.slice(0, MAX_NAME_LENGTH).trim();
    const found = named(name, linked);
    if (found !== undefined) return found;
    const [, host] = HOST.exec(name) ?? [];
    if (host !== undefined) return ofHost(host);
    const bare = name.replace(IN_BRACKETS, ' ').trim();
    const parts = bare.split(BETWEEN_PARTS, MAX_PARTS + 1);
    if (parts.length > MAX_PARTS) return undefined;
    const meant = new Set([bare, ...parts].flatMap((part) => named(part, linked) ?? []));
    return meant.size === 1 ? [...meant][0] : undefined;
  };
  return {
    outlets,
    byId: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    outletOf: ({ name, link }) => {
      const host = link === undefined ? undefined : hostOfLink(link);
      const linked = host === undefined ? undefined : ofHost(host);
      return name === undefined || name.trim() === '' ? linked : fromName(name, linked);
    },
  };
}

function hostOfLink(link: string): string | undefined {
  try {
    return new URL(link).hostname;
  } catch {
    return undefined;
  }
}
