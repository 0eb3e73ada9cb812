import type { ClaimedRun } from '../state/digest-run.js';
import type { DigestPlan } from '../state/digest-store.js';

/** What came of posting a message. */
export type Posted =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** The channel is gone, or closed to us. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Discord took no such message, and never will: a bug. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Discord did not take it for now. */
  | { readonly kind: 'busy'; readonly reason: string }
  /** Nobody knows whether Discord took it. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Discord does not know our token: nothing can be sent. */
  | { readonly kind: 'unauthorized' };

/** What came of looking for a message among those of a channel. */
export type Looked =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  | Extract<Posted, { kind: 'refused' | 'unknown' | 'unauthorized' }>;

/** One run and what it is a run of. */
export interface PlannedRun {
  readonly plan: DigestPlan;
  readonly run: ClaimedRun;
}

/** What brings digests to their channels. A message is of whatever kind the press makes. */
export interface Press<Message> {
  /** What a run says: the same each time, apart from `isLate`. `undefined` where it has nothing to say. */
  compose(planned: PlannedRun, given: { readonly isLate: boolean }): Promise<Message | undefined>;
  /** Posts it. Never rejects, and ends within a minute. Doing it twice within a minute does it once. */
  post(planned: PlannedRun, message: Message): Promise<Posted>;
  /** Looks for the message of a run among those that its channel got since then. Never rejects. */
  find(planned: PlannedRun, since: Date): Promise<Looked>;
  /** Passes a message on to the channels that follow this one, if it is one that can be followed. Never rejects. */
  publish(plan: DigestPlan, messageId: string): Promise<void>;
  /** Tells those who manage the server that a digest is paused, and why. Never rejects. */
  tellPaused(plan: DigestPlan, reason: string): Promise<void>;
}
