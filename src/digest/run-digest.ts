import type { ArrivalStore } from '../state/arrival-store.js';
import type { DigestLedger } from '../state/digest-ledger.js';
import type { DigestRun } from '../state/digest-run.js';
import type { DigestPlan, DigestStore } from '../state/digest-store.js';
import type { PlannedRun, Posted, Press } from './press.js';
import {
  BY_HAND_MS,
  backoffMs,
  LATE_MS,
  MAX_REFUSALS,
  NONCE_MS,
  REFUSED_PAUSE_MS,
  STALE_CLAIM_MS,
} from './timing.js';

/** What a run is carried out with. */
export interface RunGiven<Message> {
  readonly digests: DigestStore;
  readonly ledger: DigestLedger;
  readonly arrivals: Pick<ArrivalStore, 'newest'>;
  readonly press: Press<Message>;
  readonly now: () => Date;
  readonly catchUpMs: number;
  /** Tells this process from any other that uses the same database. */
  readonly processId: string;
  readonly log: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
    error(fields: object, message: string): void;
  };
}

/** What a run has come to, as far as others must know. */
export type RunEnd = 'done' | 'unauthorized';

/**
 * Carries a run out as far as it can be now: it is claimed, what it says is composed and posted, and the ledger told
 * of each step before and after. Whatever may have been posted before is looked for first.
 */
export async function runDigest<Message>(given: RunGiven<Message>, due: DigestRun): Promise<RunEnd> {
  const { ledger, digests, press, now } = given;
  const at = now();
  const run = await ledger.claim(due, {
    now: at,
    staleBefore: new Date(at.getTime() - STALE_CLAIM_MS),
    upTo: await given.arrivals.newest(),
    by: given.processId,
  });
  if (run === undefined) return 'done';
  const plan = digests.get(run.planId);
  if (plan === undefined) return end(ledger.skip(run, { reason: 'removed', now: at }));
  const planned = { plan, run };
  if (run.triedAt !== undefined) {
    const looked = await press.find(planned, run.triedAt);
    if (looked.kind === 'found') return arrived(given, planned, looked.messageId);
    const isForgotten = at.getTime() - run.triedAt.getTime() > NONCE_MS;
    // Posting once more would be once too often if it is there after all.
    if (looked.kind !== 'absent' && isForgotten) return retry(given, planned, looked);
  }
  const lateMs = at.getTime() - run.at.getTime();
  if (lateMs > (run.byHand ? BY_HAND_MS : given.catchUpMs))
    return end(ledger.skip(run, { reason: 'missed', now: at }));
  if (plan.paused !== undefined && !run.byHand) return end(ledger.skip(run, { reason: 'paused', now: at }));
  return compose(given, planned, { isLate: !run.byHand && lateMs > LATE_MS });
}

async function compose<Message>(
  given: RunGiven<Message>,
  planned: PlannedRun,
  { isLate }: { isLate: boolean },
): Promise<RunEnd> {
  const { ledger, press, now, log } = given;
  const { run } = planned;
  let message: Message | undefined;
  try {
    message = await press.compose(planned, { isLate });
  } catch (error) {
    log.error({ err: error, digest: run.planId }, 'A digest could not be composed');
    return retry(given, planned, { kind: 'busy', reason: 'not-composed' });
  }
  if (message === undefined)
    return end(ledger.skip(run, { reason: 'nothing-new', now: now(), isTold: true }));
  // Another process may have taken it over, if composing has taken so long.
  if (!(await ledger.trying(run, now()))) return 'done';
  const posted = await press.post(planned, message);
  if (posted.kind === 'posted') return arrived(given, planned, posted.messageId);
  return retry(given, planned, posted);
}

async function arrived<Message>(
  { ledger, digests, press, now, log }: RunGiven<Message>,
  { plan, run }: PlannedRun,
  messageId: string,
): Promise<RunEnd> {
  // Before the ledger is told: after a crash, the message is found again, and published then.
  await press.publish(plan, messageId);
  await ledger.sent(run, { messageId, now: now() });
  const current = digests.get(plan.id);
  if (current !== undefined && current.refusals > 0) await digests.put({ ...current, refusals: 0 });
  log.info({ digest: plan.id, guild: plan.guildId, run: run.at.toISOString() }, 'Digest sent');
  return 'done';
}

async function retry<Message>(
  given: RunGiven<Message>,
  { plan, run }: PlannedRun,
  failure: Exclude<Posted, { kind: 'posted' }>,
): Promise<RunEnd> {
  const { ledger, now, log } = given;
  const at = now();
  const later = (ms: number) => new Date(at.getTime() + ms);
  if (failure.kind === 'unauthorized') {
    await ledger.putOff(run, { until: at, reason: 'unauthorized' });
    return 'unauthorized';
  }
  const { reason } = failure;
  log.warn(
    { digest: plan.id, guild: plan.guildId, run: run.at.toISOString(), reason },
    'A digest was not sent',
  );
  if (failure.kind === 'refused') return refused(given, { plan, run }, reason);
  const waitMs = failure.kind === 'rejected' ? undefined : backoffMs(run.attempts);
  if (waitMs === undefined) return end(ledger.fail(run, { reason, now: at }));
  return end(ledger.putOff(run, { until: later(waitMs), reason }));
}

/** The channel is gone or closed: tried again twice, then the digest is paused, and its server told once. */
async function refused<Message>(
  { ledger, digests, press, now }: RunGiven<Message>,
  { plan, run }: PlannedRun,
  reason: string,
): Promise<RunEnd> {
  const current: DigestPlan = digests.get(plan.id) ?? plan;
  const refusals = current.refusals + 1;
  if (refusals < MAX_REFUSALS) {
    await digests.put({ ...current, refusals });
    const until = new Date(now().getTime() + REFUSED_PAUSE_MS);
    return end(ledger.putOff(run, { until, reason }));
  }
  // Paused first: then nobody is told twice, whatever happens in between.
  await digests.put({ ...current, refusals, paused: 'refused' });
  await ledger.fail(run, { reason, now: now() });
  await press.tellPaused(plan, reason);
  return 'done';
}

async function end(step: Promise<void>): Promise<RunEnd> {
  await step;
  return 'done';
}
