import { z } from 'zod';
import type { ArrivalRange } from './arrival-store.js';

export const RUN_STATES = ['due', 'sending', 'sent', 'failed', 'skipped'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** One run of a digest: a plan, and the moment for which it is arranged. */
export interface RunKey {
  readonly planId: string;
  readonly at: Date;
}

export interface DigestRun extends RunKey {
  readonly guildId: string;
  /** Whether somebody asked for it, rather than its time having come. */
  readonly byHand: boolean;
  readonly state: RunState;
  /** Why it failed or was skipped, in a word. */
  readonly reason: string | undefined;
  readonly attempts: number;
  readonly claimedAt: Date | undefined;
  /** Since when its message may be in the channel although nobody has seen it there. */
  readonly triedAt: Date | undefined;
  /** Which arrivals it tells of: every attempt the same. */
  readonly range: ArrivalRange | undefined;
  readonly messageId: string | undefined;
  readonly endedAt: Date | undefined;
}

/** A run that this process, and no other, may send. */
export interface ClaimedRun extends DigestRun {
  readonly range: ArrivalRange;
  readonly claimedBy: string;
}

/** A row of the table of runs. */
export const RUN_ROW = z.object({
  plan_id: z.string(),
  at: z.string(),
  guild_id: z.string(),
  by_hand: z.number(),
  state: z.enum(RUN_STATES),
  reason: z.string().nullable(),
  attempts: z.number(),
  claimed_by: z.string().nullable(),
  claimed_at: z.string().nullable(),
  tried_at: z.string().nullable(),
  after_sequence: z.number().nullable(),
  up_to: z.number().nullable(),
  message_id: z.string().nullable(),
  ended_at: z.string().nullable(),
});

/** The run that a row says. */
export function runOf(row: z.output<typeof RUN_ROW>): DigestRun {
  const moment = (text: string | null) => (text === null ? undefined : new Date(text));
  return {
    planId: row.plan_id,
    at: new Date(row.at),
    guildId: row.guild_id,
    byHand: row.by_hand === 1,
    state: row.state,
    reason: row.reason ?? undefined,
    attempts: row.attempts,
    claimedAt: moment(row.claimed_at),
    triedAt: moment(row.tried_at),
    range: row.up_to === null ? undefined : { after: row.after_sequence ?? undefined, upTo: row.up_to },
    messageId: row.message_id ?? undefined,
    endedAt: moment(row.ended_at),
  };
}
