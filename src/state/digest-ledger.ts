import { z } from 'zod';
import type { Database } from './database.js';
import { type ClaimedRun, type DigestRun, RUN_ROW, type RunKey, type RunState, runOf } from './digest-run.js';

const COLUMNS = Object.keys(RUN_ROW.shape).join(', ');
const WAKE = z.object({ at: z.string().nullable() });

/** A run waits until earlier ones of its plan have ended: what they tell of depends on one another. */
const FIRST_OF_PLAN = `NOT EXISTS (SELECT 1 FROM digest_run AS earlier WHERE earlier.plan_id = digest_run.plan_id
  AND earlier.at < digest_run.at AND earlier.state IN ('due', 'sending'))`;
/**
 * What is ready: due by now, or held by a process that has not been heard of since `?2`. The states come first for the
 * sake of the index, which holds these alone.
 */
const READY = `state IN ('due', 'sending') AND ((state = 'due' AND not_before <= ?1) OR (state = 'sending' AND claimed_at <= ?2)) AND ${FIRST_OF_PLAN}`;

interface NewRun extends RunKey, Pick<DigestRun, 'guildId' | 'byHand'> {
  /** Default: its own moment. */
  readonly notBefore?: Date;
}

interface Moments {
  readonly now: Date;
  /** A claim made before is that of a process which is no longer there. */
  readonly staleBefore: Date;
}

/**
 * What became of every run: written before a message is sent and after, so that no crash makes it two. Each step
 * is one statement, or one transaction; of two processes that try, one succeeds.
 */
export class DigestLedger {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Notes that a run is due, or that it was missed. @returns whether it was not known yet
   */
  async enter(
    { planId, at, guildId, byHand, notBefore = at }: NewRun,
    missed?: { readonly reason: string; readonly now: Date },
  ): Promise<boolean> {
    const moment = at.toISOString();
    const end = missed ? ['skipped', missed.reason, missed.now.toISOString()] : ['due', null, null];
    const [rows] = await this.#database.write({
      sql: `INSERT INTO digest_run (plan_id, at, guild_id, by_hand, not_before, state, reason, ended_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      args: [planId, moment, guildId, byHand ? 1 : 0, notBefore.toISOString(), ...end],
    });
    return rows === 1;
  }

  /** The runs that may be sent now, oldest first. */
  async ready({ now, staleBefore }: Moments): Promise<readonly DigestRun[]> {
    return this.#runs(`WHERE ${READY} ORDER BY at, plan_id`, [now.toISOString(), staleBefore.toISOString()]);
  }

  /** When the next run that has begun is to be looked at again, if there is one; `staleMs` after a claim. */
  async nextWake(staleMs: number): Promise<Date | undefined> {
    const [row] = await this.#database.rows(
      WAKE,
      `SELECT min(CASE state WHEN 'due' THEN not_before
                  ELSE strftime('%Y-%m-%dT%H:%M:%fZ', claimed_at, '+' || ? || ' seconds') END) AS at
       FROM digest_run WHERE state IN ('due', 'sending') AND ${FIRST_OF_PLAN}`,
      [staleMs / 1000],
    );
    return row?.at ? new Date(row.at) : undefined;
  }

  /**
   * Takes a run, unless another process has. What it tells of is fixed the first time: what arrived after the last
   * digest of the channel, up to `upTo`.
   */
  async claim(
    run: RunKey,
    { now, staleBefore, upTo, by }: Moments & { readonly upTo: number; readonly by: string },
  ): Promise<ClaimedRun | undefined> {
    const [planId, at] = keyOf(run);
    const [rows] = await this.#database.write({
      sql: `UPDATE digest_run SET state = 'sending', claimed_at = ?1, claimed_by = ?3, attempts = attempts + 1,
              after_sequence = CASE WHEN up_to IS NULL
                THEN (SELECT told_up_to FROM digest_plan WHERE id = plan_id) ELSE after_sequence END,
              up_to = coalesce(up_to, ?4)
            WHERE plan_id = ?5 AND at = ?6 AND ${READY}`,
      args: [now.toISOString(), staleBefore.toISOString(), by, upTo, planId, at],
    });
    if (rows !== 1) return undefined;
    const [taken] = await this.#runs('WHERE plan_id = ? AND at = ?', [planId, at]);
    return taken?.range && { ...taken, range: taken.range, claimedBy: by };
  }

  /** Notes, before a message is sent, that from now on it may be in the channel. @returns whether it is still ours */
  trying(run: ClaimedRun, now: Date): Promise<boolean> {
    const moment = now.toISOString();
    return this.#step(run, 'tried_at = coalesce(tried_at, ?), claimed_at = ?', [moment, moment]);
  }

  /** Notes that the channel was told, and up to which arrival. */
  async sent(
    run: ClaimedRun,
    { messageId, now }: { readonly messageId: string; readonly now: Date },
  ): Promise<void> {
    await this.#end(run, { state: 'sent', reason: null, messageId, now, isTold: true });
  }

  /**
   * Notes that nothing is sent for this run.
   * @param isTold whether the channel need not be told later of what this run would have told of
   */
  async skip(
    run: ClaimedRun,
    {
      reason,
      now,
      isTold = false,
    }: { readonly reason: string; readonly now: Date; readonly isTold?: boolean },
  ): Promise<void> {
    await this.#end(run, { state: 'skipped', reason, messageId: null, now, isTold });
  }

  async fail(
    run: ClaimedRun,
    { reason, now }: { readonly reason: string; readonly now: Date },
  ): Promise<void> {
    await this.#end(run, { state: 'failed', reason, messageId: null, now, isTold: false });
  }

  /**
   * Leaves a run to a later attempt. That it was tried stays noted even where Discord has refused it: the client may have
   * tried several times, and the first time have succeeded.
   */
  async putOff(
    run: ClaimedRun,
    { until, reason }: { readonly until: Date; readonly reason: string },
  ): Promise<void> {
    await this.#step(run, `state = 'due', claimed_by = NULL, not_before = ?, reason = ?`, [
      until.toISOString(),
      reason,
    ]);
  }

  /** The latest runs of a plan, newest first. */
  latest(planId: string, limit: number): Promise<readonly DigestRun[]> {
    return this.#runs('WHERE plan_id = ? ORDER BY at DESC LIMIT ?', [planId, limit]);
  }

  /** The newest run of a plan that its time, not somebody's wish, has brought about. */
  async newest(planId: string): Promise<DigestRun | undefined> {
    const [run] = await this.#runs('WHERE plan_id = ? AND by_hand = 0 ORDER BY at DESC LIMIT 1', [planId]);
    return run;
  }

  /** Forgets runs that ended before a moment. */
  async forget(before: Date): Promise<void> {
    const sql = `DELETE FROM digest_run WHERE ended_at < ? AND state NOT IN ('due', 'sending')`;
    await this.#database.write({ sql, args: [before.toISOString()] });
  }

  async #runs(where: string, args: readonly (string | number)[]): Promise<readonly DigestRun[]> {
    const rows = await this.#database.rows(RUN_ROW, `SELECT ${COLUMNS} FROM digest_run ${where}`, args);
    return rows.map(runOf);
  }

  async #step(run: ClaimedRun, change: string, args: readonly (string | number | null)[]): Promise<boolean> {
    const sql = `UPDATE digest_run SET ${change} WHERE plan_id = ? AND at = ? AND state = 'sending' AND claimed_by = ?`;
    const [rows] = await this.#database.write({ sql, args: [...args, ...keyOf(run), run.claimedBy] });
    return rows === 1;
  }

  async #end(
    run: ClaimedRun,
    to: { state: RunState; reason: string | null; messageId: string | null; now: Date; isTold: boolean },
  ): Promise<void> {
    const [planId, at] = keyOf(run);
    const ended = {
      sql: `UPDATE digest_run SET state = ?, reason = ?, message_id = ?, ended_at = ?
            WHERE plan_id = ? AND at = ? AND state = 'sending' AND claimed_by = ?`,
      args: [to.state, to.reason, to.messageId, to.now.toISOString(), planId, at, run.claimedBy],
    };
    const told = {
      sql: 'UPDATE digest_plan SET told_up_to = max(coalesce(told_up_to, 0), ?) WHERE id = ?',
      args: [run.range.upTo, planId],
    };
    await this.#database.write(ended, ...(to.isTold ? [told] : []));
  }
}

function keyOf({ planId, at }: RunKey): readonly [string, string] {
  return [planId, at.toISOString()];
}
