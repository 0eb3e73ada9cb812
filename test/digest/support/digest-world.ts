import { movableClock } from '../../../src/clock/movable-clock.js';
import type { Looked, PlannedRun, Posted, Press } from '../../../src/digest/press.js';
import { DigestScheduler } from '../../../src/digest/scheduler.js';
import type { DigestRun } from '../../../src/state/digest-run.js';
import type { DigestPlan } from '../../../src/state/digest-store.js';
import { openStoresInMemory } from '../../../src/state/open-stores.js';

export const START = new Date('2025-03-01T00:00:00Z');

export function aPlan(given: Partial<DigestPlan> = {}): DigestPlan {
  return {
    id: 'plan0001',
    guildId: '100',
    channelId: '7',
    creatorId: '1',
    since: START,
    paused: undefined,
    refusals: 0,
    time: '08:00',
    timezone: 'UTC',
    days: [1, 2, 3, 4, 5, 6, 7],
    languages: [],
    outlets: [],
    topics: [],
    style: 'cards',
    whenNothing: 'silence',
    locale: 'en',
    ...given,
  };
}

/** What a message says: which arrivals, and whether it is late. */
export interface Said {
  readonly planId: string;
  readonly ids: readonly string[];
  readonly isLate: boolean;
}

/** A scheduler with its stores and a clock that stands, and a channel that remembers what it got. */
export async function digestWorld({ catchUpHours = 6 } = {}) {
  const clock = movableClock({ start: START, stands: true });
  const { stores, close } = await openStoresInMemory(() => clock.now());
  const channel: (Said & { at: Date; run: DigestRun })[] = [];
  const paused: string[] = [];
  /** `lost`: taken, and nobody knows. `hidden`: taken at first, and refused when the client tried again by itself. */
  const faults: { post: (() => Posted | 'lost' | 'hidden')[]; find: Looked[] } = { post: [], find: [] };
  const deliver = ({ run }: PlannedRun, said: Said) => channel.push({ ...said, at: clock.now(), run });
  const press: Press<Said> = {
    async compose({ plan, run }, { isLate }) {
      const ids = (await stores.arrivals.within(run.range)).map(({ id }) => id);
      return ids.length === 0 ? undefined : { planId: plan.id, ids, isLate };
    },
    async post(planned, said) {
      const fault = faults.post.shift()?.();
      if (fault === 'lost') {
        deliver(planned, said);
        return { kind: 'unknown', reason: 'ECONNRESET' };
      }
      if (fault === 'hidden') {
        deliver(planned, said);
        return { kind: 'refused', reason: '50013' };
      }
      if (fault !== undefined) return fault;
      deliver(planned, said);
      return { kind: 'posted', messageId: String(channel.length) };
    },
    async find({ run }) {
      const fault = faults.find.shift();
      if (fault !== undefined) return fault;
      const at = channel.findIndex(
        (it) => it.planId === run.planId && it.run.at.getTime() === run.at.getTime(),
      );
      return at < 0 ? { kind: 'absent' } : { kind: 'found', messageId: String(at + 1) };
    },
    publish: async () => {},
    tellPaused: async (plan) => void paused.push(plan.id),
  };
  const log = { info() {}, warn() {}, error() {}, fatal() {} };
  const scheduler = (processId = 'one') =>
    new DigestScheduler<Said>({ clock, stores, catchUpHours, processId, log });
  let count = 0;
  return {
    clock,
    stores,
    channel,
    paused,
    faults,
    press,
    scheduler,
    close,
    /** So many further articles arrive. */
    arrive: (n = 1) =>
      stores.arrivals.record(
        Array.from({ length: n }, () => {
          count += 1;
          return { id: `a${count}`, fingerprint: 'x' };
        }),
      ),
    to: (moment: string) => clock.advanceTo(new Date(moment)),
    runs: async (planId = 'plan0001') =>
      (await stores.ledger.latest(planId, 50))
        .map(({ at, state, reason }) =>
          [at.toISOString().slice(5, 16), state, reason].filter(Boolean).join(' '),
        )
        .reverse(),
  };
}
