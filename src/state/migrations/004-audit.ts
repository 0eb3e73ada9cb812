import type { Migration } from '../migrations.js';

/** Who changed what in what all servers share. `before` and `after` are JSON, or null where there was nothing. */
export const audit: Migration = {
  number: 4,
  name: 'audit',
  statements: [
    `CREATE TABLE audit (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       at TEXT NOT NULL,
       guild_id TEXT NOT NULL,
       user_id TEXT NOT NULL,
       action TEXT NOT NULL,
       subject TEXT NOT NULL,
       before TEXT,
       after TEXT
     ) STRICT`,
  ],
};
