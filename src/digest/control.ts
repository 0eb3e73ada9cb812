import type { DigestPlan } from '../state/digest-store.js';

/** What commands may do with the digests that are sent by their time. */
export interface DigestControl {
  now(): Date;
  /** To be called when a digest was arranged or changed. */
  look(): Promise<void>;
  /** Sends a digest now, whatever its time, and resolves when that was tried. @returns which run it is */
  runNow(plan: DigestPlan): Promise<Date>;
  /** When a digest is due next; `undefined` while it is paused. */
  nextRun(plan: DigestPlan): Date | undefined;
}
