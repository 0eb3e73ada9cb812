import { z } from 'zod';
import { LANGUAGES } from '../language/languages.js';
import { REPLY_LOCALES } from '../language/reply-locales.js';
import type { Database } from './database.js';
import type { PersonalData } from './personal-data.js';

export const DIGEST_STYLES = ['cards', 'plain'] as const;
export const WHEN_NOTHING = ['silence', 'line', 'on-this-day'] as const;

// The keys of the table are its languages.
const LANGUAGE_CODES = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

/** What can be arranged of a digest, besides where it goes. */
const ARRANGED = z.object({
  /** `HH:MM`. */
  time: z.string(),
  /** As it was typed. */
  timezone: z.string(),
  /** ISO days of the week, 1 for Monday. */
  days: z.array(z.number()).min(1),
  /** Only articles in one of these; none: in any. */
  languages: z.array(z.enum(LANGUAGE_CODES)),
  /** Only articles of one of these; none: of any. */
  outlets: z.array(z.string()),
  /** Ids of concepts, or words; only articles about one of these; none: about anything. */
  topics: z.array(z.string()),
  style: z.enum(DIGEST_STYLES),
  /** Whom to notify. */
  roleId: z.string().optional(),
  whenNothing: z.enum(WHEN_NOTHING),
  /** What it is worded in, unless the server has settled on a language. */
  locale: z.enum(REPLY_LOCALES),
});

export type DigestArrangement = Readonly<z.output<typeof ARRANGED>>;

/** Why a digest is not sent for the time being. */
export const PAUSES = ['by-hand', 'refused'] as const;
export type Pause = (typeof PAUSES)[number];

/** A digest that a server has arranged. */
export interface DigestPlan extends DigestArrangement {
  /** Eight letters and digits. */
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Who arranged it last; `undefined` once they have wished to be forgotten. */
  readonly creatorId: string | undefined;
  /** Runs after this moment count. */
  readonly since: Date;
  readonly paused: Pause | undefined;
  /** How often in a row Discord has not let it be sent. */
  readonly refusals: number;
}

const ROW = z.object({
  id: z.string(),
  guild_id: z.string(),
  channel_id: z.string(),
  creator_id: z.string().nullable(),
  arranged: z.string(),
  since: z.string(),
  paused: z.enum(PAUSES).nullable(),
  refusals: z.number(),
});
const TOLD = z.object({ told_up_to: z.number().nullable() });

const PUT = `INSERT INTO digest_plan (id, guild_id, channel_id, creator_id, arranged, since, paused, refusals)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET channel_id = excluded.channel_id, creator_id = excluded.creator_id, arranged = excluded.arranged,
               since = excluded.since, paused = excluded.paused, refusals = excluded.refusals`;

/** The digests of all servers. They are held in memory too, so that the next run is known without waiting. */
export class DigestStore implements PersonalData {
  readonly name = 'digests';
  readonly #database: Database;
  readonly #plans: Map<string, DigestPlan>;

  private constructor(database: Database, plans: Map<string, DigestPlan>) {
    this.#database = database;
    this.#plans = plans;
  }

  static async open(database: Database): Promise<DigestStore> {
    const rows = await database.rows(
      ROW,
      `SELECT id, guild_id, channel_id, creator_id, arranged, since, paused, refusals FROM digest_plan ORDER BY rowid`,
    );
    // What a newer version arranged, or somebody changed by hand, is left alone.
    const plans = rows.flatMap((row) => planOf(row) ?? []);
    return new DigestStore(database, new Map(plans.map((plan) => [plan.id, plan])));
  }

  get(id: string): DigestPlan | undefined {
    return this.#plans.get(id);
  }

  /** Those of all servers, oldest first. */
  all(): readonly DigestPlan[] {
    return [...this.#plans.values()];
  }

  /** Those of a server, oldest first. */
  ofGuild(guildId: string): readonly DigestPlan[] {
    return this.all().filter((plan) => plan.guildId === guildId);
  }

  /** Adds a plan, or changes the one with its id; what its channel was told of stays. */
  async put(plan: DigestPlan): Promise<void> {
    const { id, guildId, channelId, creatorId, since, paused, refusals, ...rest } = plan;
    const arranged = JSON.stringify(ARRANGED.parse(rest));
    const args = [
      id,
      guildId,
      channelId,
      creatorId ?? null,
      arranged,
      since.toISOString(),
      paused ?? null,
      refusals,
    ];
    await this.#database.write({ sql: PUT, args });
    this.#plans.set(id, plan);
  }

  /** Removes a plan and all its runs. */
  async remove(id: string): Promise<void> {
    await this.#database.write(
      { sql: 'DELETE FROM digest_run WHERE plan_id = ?', args: [id] },
      { sql: 'DELETE FROM digest_plan WHERE id = ?', args: [id] },
    );
    this.#plans.delete(id);
  }

  /** The number of the last arrival that its channel was told of; `undefined` before its first digest. */
  async toldUpTo(id: string): Promise<number | undefined> {
    const [row] = await this.#database.rows(TOLD, 'SELECT told_up_to FROM digest_plan WHERE id = ?', [id]);
    return row?.told_up_to ?? undefined;
  }

  /** The digests that a member has arranged, without what they are about. */
  async exportOf(userId: string): Promise<readonly unknown[]> {
    const own = this.all().filter(({ creatorId }) => creatorId === userId);
    return own.map(({ id, guildId, channelId, time, timezone }) => ({
      id,
      guildId,
      channelId,
      time,
      timezone,
    }));
  }

  /** The digests stay, for they are their servers'; who arranged them is forgotten. */
  async forget(userId: string): Promise<void> {
    const sql = 'UPDATE digest_plan SET creator_id = NULL WHERE creator_id = ?';
    await this.#database.write({ sql, args: [userId] });
    for (const plan of this.all()) {
      if (plan.creatorId === userId) this.#plans.set(plan.id, { ...plan, creatorId: undefined });
    }
  }

  /** Forgets those of a server, which are no longer in the database. */
  forgetGuild(guildId: string): void {
    for (const { id } of this.ofGuild(guildId)) this.#plans.delete(id);
  }
}

function planOf(row: z.output<typeof ROW>): DigestPlan | undefined {
  const arranged = ARRANGED.safeParse(jsonOf(row.arranged));
  if (!arranged.success) return undefined;
  return {
    ...arranged.data,
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    creatorId: row.creator_id ?? undefined,
    since: new Date(row.since),
    paused: row.paused ?? undefined,
    refusals: row.refusals,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
