import type { Fault } from './draft.js';

/** How long a file may take, in milliseconds: an article takes a few, on a slow machine too. */
const TIME_LIMIT_MS = 2000;
/** How much longer a larger file may take for each megabyte: several times what the slowest reader takes. */
const TIME_LIMIT_PER_MB_MS = 4000;

/** How long the reading of a file of that size may take, in milliseconds. */
export function timeLimitMs(bytes: number): number {
  return TIME_LIMIT_MS + Math.round((bytes / 1024 / 1024) * TIME_LIMIT_PER_MB_MS);
}

/** Why a file is not read that took longer. */
export function slowFault(limitMs: number): Fault {
  return {
    line: undefined,
    reason: `Reading it took longer than ${Math.round(limitMs / 1000)} seconds.`,
    remedy: 'Leave out what is no text of an article, such as markup or signs in thousands, or split it.',
  };
}
