import type { Migration } from '../migrations.js';

/**
 * What members think of answers. `answer` tells two answers apart without naming either; without an article, it is the
 * answer as a whole that was judged. A question is there only where its member has agreed.
 */
export const feedback: Migration = {
  number: 2,
  name: 'feedback',
  statements: [
    `CREATE TABLE feedback (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       user_id TEXT NOT NULL,
       answer TEXT NOT NULL,
       guild_id TEXT,
       at TEXT NOT NULL,
       reason TEXT,
       article_id TEXT,
       quote_start INTEGER,
       quote_end INTEGER,
       quote_digest TEXT,
       note TEXT,
       question TEXT,
       status TEXT NOT NULL,
       done_by TEXT,
       done_at TEXT,
       UNIQUE (user_id, answer)
     ) STRICT`,
    'CREATE INDEX feedback_by_guild ON feedback (guild_id, status)',
  ],
};
