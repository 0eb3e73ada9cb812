import type { Migration } from '../migrations.js';

/**
 * Articles as they arrived, the digests that servers have arranged, and every run of each. Moments are ISO 8601 in
 * UTC, so that their order is that of their texts.
 */
export const digests: Migration = {
  number: 3,
  name: 'digests',
  statements: [
    `CREATE TABLE arrival (
       sequence INTEGER PRIMARY KEY AUTOINCREMENT,
       article_id TEXT NOT NULL,
       fingerprint TEXT NOT NULL,
       kind TEXT NOT NULL CHECK (kind IN ('new', 'updated')),
       at TEXT NOT NULL
     ) STRICT`,
    'CREATE INDEX arrival_of_article ON arrival (article_id, sequence)',
    // told_up_to: the last arrival that the channel was told of; empty until its first digest.
    `CREATE TABLE digest_plan (
       id TEXT PRIMARY KEY,
       guild_id TEXT NOT NULL,
       channel_id TEXT NOT NULL,
       creator_id TEXT,
       arranged TEXT NOT NULL,
       since TEXT NOT NULL,
       paused TEXT,
       refusals INTEGER NOT NULL DEFAULT 0,
       told_up_to INTEGER
     ) STRICT`,
    'CREATE INDEX digest_plan_of_guild ON digest_plan (guild_id)',
    // after_sequence and up_to: which arrivals it tells of, fixed when it is first claimed. tried_at: since when the
    // message may be in the channel although nobody has seen it there.
    `CREATE TABLE digest_run (
       plan_id TEXT NOT NULL,
       at TEXT NOT NULL,
       guild_id TEXT NOT NULL,
       by_hand INTEGER NOT NULL,
       state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'failed', 'skipped')),
       reason TEXT,
       not_before TEXT NOT NULL,
       attempts INTEGER NOT NULL DEFAULT 0,
       claimed_by TEXT,
       claimed_at TEXT,
       tried_at TEXT,
       after_sequence INTEGER,
       up_to INTEGER,
       message_id TEXT,
       ended_at TEXT,
       PRIMARY KEY (plan_id, at)
     ) STRICT`,
    "CREATE INDEX digest_run_open ON digest_run (state) WHERE state IN ('due', 'sending')",
    'CREATE INDEX digest_run_of_guild ON digest_run (guild_id)',
    `CREATE TABLE departure (
       guild_id TEXT PRIMARY KEY,
       at TEXT NOT NULL
     ) STRICT`,
  ],
};
