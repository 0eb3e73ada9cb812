import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type OutletIndex, outletIndex } from './outlet-index.js';
import { outletKey } from './outlet-key.js';
import { OUTLETS_FILE } from './outlets-file.js';
import { readOutlets } from './read-outlets.js';

/** A corpus names some hundred outlets, and asks for each of them with every question. */
const identities = new Map<string, string>();
const MAX_IDENTITIES = 10_000;

let known: OutletIndex | undefined;

/**
 * The outlets that ship with the project, read once.
 * @throws YamlFileError naming the line and what was expected there
 */
export function knownOutlets(): OutletIndex {
  known ??= outletIndex(readOutlets(OUTLETS_FILE));
  return known;
}

let key: string | undefined;

/** A key of the outlets that the project knows: what was read with other ones must be read again. */
export function outletsKey(): string {
  key ??= createHash('sha256')
    .update(existsSync(OUTLETS_FILE) ? readFileSync(OUTLETS_FILE) : '')
    .digest('hex')
    .slice(0, 16);
  return key;
}

/** Names that mean one outlet have one of these, whatever their language: `reuters` for Reuters and 路透社. */
export function outletIdentity(name: string): string {
  const before = identities.get(name);
  if (before !== undefined) return before;
  const outlet = knownOutlets().outletOf({ name });
  const identity = outlet === undefined ? `name ${outletKey(name) || name}` : `outlet ${outlet.id}`;
  if (identities.size < MAX_IDENTITIES) identities.set(name, identity);
  return identity;
}
