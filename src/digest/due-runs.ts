import type { DigestLedger } from '../state/digest-ledger.js';
import type { DigestPlan, DigestStore } from '../state/digest-store.js';
import type { GuildData } from '../state/guild-data.js';
import { nextRun, runsBetween } from './schedule.js';
import { spreadMs } from './timing.js';

interface Given {
  readonly digests: Pick<DigestStore, 'all'>;
  readonly ledger: DigestLedger;
  readonly guilds: Pick<GuildData, 'hasLeft'>;
  /** How late a run may still be. */
  readonly catchUpMs: number;
}

interface Upcoming {
  readonly plan: DigestPlan;
  /** All runs up to here are in the ledger. */
  readonly after: Date;
  readonly next: Date;
}

/** After a long time off, so many missed runs are noted. */
const MAX_NOTED = 31;

/** Brings runs into the ledger when their time has come. */
export class DueRuns {
  readonly #given: Given;
  readonly #upcoming = new Map<string, Upcoming>();

  constructor(given: Given) {
    this.#given = given;
  }

  /**
   * Enters all that has come due. Of what was missed, at most the latest run of each digest is caught up, and only if it is not
   * too late; the others are noted as missed.
   */
  async enter(now: Date): Promise<void> {
    for (const plan of this.#active()) {
      // Most are known, and waiting for each of many would take its time.
      const { next, after } = this.#known(plan) ?? (await this.#upcomingOf(plan));
      if (dueAt(plan, next) > now) continue;
      const upTo = new Date(now.getTime() - spreadMs(plan.id));
      const runs = runsBetween(plan, { after, upTo, max: MAX_NOTED });
      const tooLate = now.getTime() - this.#given.catchUpMs;
      for (const at of runs) {
        const run = { planId: plan.id, at, guildId: plan.guildId, byHand: false };
        const reason = at.getTime() < tooLate ? 'missed' : at === runs.at(-1) ? undefined : 'superseded';
        await this.#given.ledger.enter(run, reason && { reason, now });
      }
      const last = runs.at(-1) ?? after;
      this.#upcoming.set(plan.id, { plan, after: last, next: nextRun(plan, last) });
    }
  }

  /** When the next run of any digest comes due. */
  async next(): Promise<Date | undefined> {
    let first: Date | undefined;
    for (const plan of this.#active()) {
      const { next } = this.#known(plan) ?? (await this.#upcomingOf(plan));
      const at = dueAt(plan, next);
      if (first === undefined || at < first) first = at;
    }
    return first;
  }

  #active(): readonly DigestPlan[] {
    const { digests, guilds } = this.#given;
    return digests.all().filter(({ paused, guildId }) => paused === undefined && !guilds.hasLeft(guildId));
  }

  #known(plan: DigestPlan): Upcoming | undefined {
    const known = this.#upcoming.get(plan.id);
    // A plan that was changed is another object.
    return known?.plan === plan ? known : undefined;
  }

  async #upcomingOf(plan: DigestPlan): Promise<Upcoming> {
    const newest = await this.#given.ledger.newest(plan.id);
    const after = newest !== undefined && newest.at > plan.since ? newest.at : plan.since;
    const upcoming = { plan, after, next: nextRun(plan, after) };
    this.#upcoming.set(plan.id, upcoming);
    return upcoming;
  }
}

function dueAt({ id }: DigestPlan, at: Date): Date {
  return new Date(at.getTime() + spreadMs(id));
}
