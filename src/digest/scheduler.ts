import type { Clock } from '../clock/clock.js';
import type { DigestPlan } from '../state/digest-store.js';
import type { Stores } from '../state/stores.js';
import type { DigestControl } from './control.js';
import { DueRuns } from './due-runs.js';
import type { Press } from './press.js';
import { type RunGiven, runDigest } from './run-digest.js';
import { nextRun } from './schedule.js';
import {
  FAULT_PAUSE_MS,
  MIN_PAUSE_MS,
  RUNS_KEPT_MS,
  STALE_CLAIM_MS,
  UNAUTHORIZED_PAUSE_MS,
} from './timing.js';

export interface SchedulerOptions {
  readonly clock: Clock;
  readonly stores: Pick<Stores, 'digests' | 'ledger' | 'arrivals' | 'guilds'>;
  /** How late a digest may still be sent. */
  readonly catchUpHours: number;
  /** Tells this process from any other that uses the same database. */
  readonly processId: string;
  readonly log: RunGiven<unknown>['log'];
}

const HOUR_MS = 60 * 60 * 1000;
/** So many digests are on their way at a time. */
const AT_ONCE = 8;

/**
 * Sends digests when they are due. All that it must remember is in the ledger: it can be ended at any moment, and
 * another one goes on.
 */
export class DigestScheduler<Message> implements DigestControl {
  readonly #options: SchedulerOptions;
  readonly #due: DueRuns;
  #press: Press<Message> | undefined;
  #turn: Promise<void> = Promise.resolve();
  #cancel = () => {};
  #isStopped = false;
  /** After Discord has refused the token. */
  #restsUntil = new Date(0);

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#due = new DueRuns({ ...options.stores, catchUpMs: options.catchUpHours * HOUR_MS });
  }

  /** Begins to send, with what was missed. */
  async start(press: Press<Message>): Promise<void> {
    this.#press = press;
    await this.#options.stores.ledger.forget(new Date(this.#options.clock.now().getTime() - RUNS_KEPT_MS));
    await this.look();
  }

  /** Begins no further digest, and waits for those under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancel();
    await this.#turn;
  }

  /** Sends what is due, and sees when the next is: to be called when a digest was arranged or changed. */
  look(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#takeTurn());
    return this.#turn;
  }

  /** Sends a digest now, whatever its time. Resolves when that was tried. @returns which run it is */
  async runNow({ id, guildId }: DigestPlan): Promise<Date> {
    const notBefore = this.#options.clock.now();
    const { ledger } = this.#options.stores;
    let at = notBefore;
    // Two who ask in the same millisecond each have a run of their own.
    while (!(await ledger.enter({ planId: id, at, guildId, byHand: true, notBefore }))) {
      at = new Date(at.getTime() + 1);
    }
    await this.look();
    return at;
  }

  now(): Date {
    return this.#options.clock.now();
  }

  /** When a digest is due next; `undefined` while it is paused. */
  nextRun(plan: DigestPlan): Date | undefined {
    return plan.paused === undefined ? nextRun(plan, this.#options.clock.now()) : undefined;
  }

  /** When the next digest of any server goes out. */
  next(): Promise<Date | undefined> {
    return this.#due.next();
  }

  async #takeTurn(): Promise<void> {
    this.#cancel();
    if (this.#isStopped || this.#press === undefined) return;
    const { clock, log } = this.#options;
    if (this.#restsUntil > clock.now()) {
      this.#arm(this.#restsUntil);
      return;
    }
    try {
      await this.#due.enter(clock.now());
      await this.#runReady(this.#press);
      this.#arm(this.#restsUntil > clock.now() ? this.#restsUntil : await this.#nextLook());
    } catch (error) {
      log.error({ err: error }, 'The digests could not be seen to; that is tried again in a minute');
      this.#arm(new Date(clock.now().getTime() + FAULT_PAUSE_MS));
    }
  }

  async #runReady(press: Press<Message>): Promise<void> {
    const { clock, stores, catchUpHours, processId, log } = this.#options;
    const now = clock.now();
    const staleBefore = new Date(now.getTime() - STALE_CLAIM_MS);
    const waiting = [...(await stores.ledger.ready({ now, staleBefore }))];
    const given = {
      ...stores,
      press,
      processId,
      log,
      catchUpMs: catchUpHours * HOUR_MS,
      now: () => clock.now(),
    };
    const work = async () => {
      for (let run = waiting.shift(); run !== undefined && !this.#isStopped; run = waiting.shift()) {
        const end = await runDigest(given, run).catch((error: unknown) => {
          log.error({ err: error, digest: run.planId }, 'A digest failed; it is tried again');
        });
        if (end !== 'unauthorized') continue;
        // Each further attempt would be refused too. If the token is lost, the bot ends; otherwise it is tried again.
        waiting.length = 0;
        this.#restsUntil = new Date(clock.now().getTime() + UNAUTHORIZED_PAUSE_MS);
        log.error({}, 'Discord refused the token: no digest is sent for five minutes');
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #nextLook(): Promise<Date | undefined> {
    const moments = [await this.#due.next(), await this.#options.stores.ledger.nextWake(STALE_CLAIM_MS)];
    const known = moments.flatMap((moment) => moment?.getTime() ?? []);
    return known.length === 0 ? undefined : new Date(Math.min(...known));
  }

  #arm(wanted: Date | undefined): void {
    if (wanted === undefined || this.#isStopped) return;
    const { clock } = this.#options;
    const earliest = clock.now().getTime() + MIN_PAUSE_MS;
    this.#cancel = clock.setTimer(new Date(Math.max(wanted.getTime(), earliest)), () => this.look());
  }
}
