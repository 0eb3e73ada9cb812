import { z } from 'zod';
import type { Database, Statement } from './database.js';
import type { PersonalData } from './personal-data.js';

/** What may be wrong with an answer. */
export const FEEDBACK_REASONS = ['person', 'date', 'excerpt', 'no-answer', 'missing'] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** Where a quote stands: as a quote's mark says, with offsets in UTF-16 code units, `end` exclusive. */
export interface QuotePlace {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** The first hexadecimal digits of the SHA-256 of what was quoted. */
  readonly digest: string;
}

/** What a member says of an answer. */
export interface GivenFeedback {
  readonly userId: string;
  /** Tells this answer from others; a member has one opinion of it, the latest. */
  readonly answer: string;
  /** The server that it was given in; `undefined` in direct messages. */
  readonly guildId: string | undefined;
  /** What is wrong; `undefined` where the member found the answer helpful. */
  readonly reason: FeedbackReason | undefined;
  /** The quote that it is about; `undefined` where it is about all of them. */
  readonly quote: QuotePlace | undefined;
  readonly note: string | undefined;
  /** Only where the member has agreed that it is kept. */
  readonly question: string | undefined;
}

/** What a member has said of an answer, and what became of it. */
export interface Feedback extends Omit<GivenFeedback, 'answer'> {
  readonly id: number;
  readonly at: Date;
  /** What is helpful needs nothing done. */
  readonly status: 'open' | 'done';
  /** The moderator who has seen to it. */
  readonly doneBy: string | undefined;
  readonly doneAt: Date | undefined;
}

const ROW = z.object({
  id: z.number(),
  user_id: z.string(),
  guild_id: z.string().nullable(),
  at: z.string(),
  reason: z.enum(FEEDBACK_REASONS).nullable(),
  article_id: z.string().nullable(),
  quote_start: z.number().nullable(),
  quote_end: z.number().nullable(),
  quote_digest: z.string().nullable(),
  note: z.string().nullable(),
  question: z.string().nullable(),
  status: z.enum(['open', 'done']),
  done_by: z.string().nullable(),
  done_at: z.string().nullable(),
});

/** What members think of answers, for those who keep the coverage. */
export class FeedbackStore implements PersonalData {
  readonly name = 'feedback';
  readonly #database: Database;
  readonly #clock: () => Date;

  constructor(database: Database, { clock }: { readonly clock: () => Date }) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Keeps what a member says of an answer, in place of what they said of it before. */
  async give(given: GivenFeedback): Promise<void> {
    const { userId, answer, guildId, reason, quote, note, question } = given;
    const status = reason === undefined ? 'done' : 'open';
    await this.#database.write(
      { sql: 'DELETE FROM feedback WHERE user_id = ? AND answer = ?', args: [userId, answer] },
      {
        sql: `INSERT INTO feedback (user_id, answer, guild_id, at, reason, article_id, quote_start, quote_end,
                                    quote_digest, note, question, status)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        args: [
          ...[userId, answer, guildId ?? null, this.#clock().toISOString(), reason ?? null],
          ...[quote?.articleId ?? null, quote?.start ?? null, quote?.end ?? null, quote?.digest ?? null],
          ...[note ?? null, question ?? null, status],
        ],
      },
    );
  }

  /** What waits to be seen to, oldest first: of one server, or of all and of direct messages. */
  open(guildId?: string): Promise<readonly Feedback[]> {
    return guildId === undefined
      ? this.#found("status = 'open'", [])
      : this.#found("status = 'open' AND guild_id = ?", [guildId]);
  }

  /**
   * Notes that a moderator has seen to it.
   * @returns whether it was open
   */
  async done(id: number, by: string): Promise<boolean> {
    const sql =
      "UPDATE feedback SET status = 'done', done_by = ?, done_at = ? WHERE id = ? AND status = 'open'";
    const [changed] = await this.#database.write({ sql, args: [by, this.#clock().toISOString(), id] });
    return changed === 1;
  }

  /** All that a member has said, oldest first. */
  byMember(userId: string): Promise<readonly Feedback[]> {
    return this.#found('user_id = ?', [userId]);
  }

  /** Deletes all that a member has said; what they have seen to stays done, and no longer says by whom. */
  async forgetMember(userId: string): Promise<void> {
    await this.#database.write(
      { sql: 'DELETE FROM feedback WHERE user_id = ?', args: [userId] },
      { sql: 'UPDATE feedback SET done_by = NULL WHERE done_by = ?', args: [userId] },
    );
  }

  exportOf(userId: string): Promise<readonly unknown[]> {
    return this.byMember(userId);
  }

  forget(userId: string): Promise<void> {
    return this.forgetMember(userId);
  }

  async #found(condition: string, args: Statement['args']): Promise<readonly Feedback[]> {
    const columns = Object.keys(ROW.shape).join(', ');
    const sql = `SELECT ${columns} FROM feedback WHERE ${condition} ORDER BY id`;
    return (await this.#database.rows(ROW, sql, args)).map(feedbackOf);
  }
}

function feedbackOf(row: z.output<typeof ROW>): Feedback {
  return {
    id: row.id,
    userId: row.user_id,
    guildId: row.guild_id ?? undefined,
    at: new Date(row.at),
    reason: row.reason ?? undefined,
    quote: quoteOf(row),
    note: row.note ?? undefined,
    question: row.question ?? undefined,
    status: row.status,
    doneBy: row.done_by ?? undefined,
    doneAt: row.done_at === null ? undefined : new Date(row.done_at),
  };
}

function quoteOf(row: z.output<typeof ROW>): QuotePlace | undefined {
  const { article_id: articleId, quote_start: start, quote_end: end, quote_digest: digest } = row;
  if (articleId === null || start === null || end === null || digest === null) return undefined;
  return { articleId, start, end, digest };
}
