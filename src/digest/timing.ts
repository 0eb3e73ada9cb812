const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** After so long without an end, whoever claimed a run is taken to be gone. Longer than any post takes. */
export const STALE_CLAIM_MS = 2 * MINUTE_MS;

/** Within this time, Discord knows a nonce again: it promises "a few minutes". */
export const NONCE_MS = MINUTE_MS;

/** From here on a digest says that it is late. */
export const LATE_MS = 15 * MINUTE_MS;

/** How long somebody's wish to have a digest now is good for. */
export const BY_HAND_MS = 15 * MINUTE_MS;

/** A channel that refuses is tried again after this time. */
export const REFUSED_PAUSE_MS = 10 * MINUTE_MS;

/** So many refusals in a row pause a digest. */
export const MAX_REFUSALS = 3;

/** Nothing is sent for this time after Discord has refused the token. */
export const UNAUTHORIZED_PAUSE_MS = 5 * MINUTE_MS;

/** The least time between two looks at the ledger. */
export const MIN_PAUSE_MS = SECOND_MS;

/** After a fault of our own, such as a locked database. */
export const FAULT_PAUSE_MS = MINUTE_MS;

/** How long runs are remembered once they have ended, for `/digest status`. */
export const RUNS_KEPT_MS = 90 * 24 * 60 * MINUTE_MS;

const BACKOFF_MS = [MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS, 60 * MINUTE_MS];

/** How long to wait after so many attempts, the last of which came to nothing; `undefined`: give up. */
export function backoffMs(attempts: number): number | undefined {
  return BACKOFF_MS[attempts - 1];
}

/** Digests due at one minute are spread over this part of it, the same ones always alike. */
const SPREAD_MS = 50 * SECOND_MS;

/** How long after its minute has begun a digest goes out, in milliseconds. */
export function spreadMs(planId: string): number {
  // FNV-1a: near ids are far from one another.
  let hash = 0x811c9dc5;
  for (const character of planId) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  // The low bits of the last character would else show.
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return mixed % SPREAD_MS;
}
