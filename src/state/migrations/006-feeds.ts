import type { Migration } from '../migrations.js';

/** Feeds whose items become articles, and which items have: an article that was removed does not come back. */
export const feeds: Migration = {
  number: 6,
  name: 'feeds',
  statements: [
    `CREATE TABLE feed (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       url TEXT NOT NULL UNIQUE,
       title TEXT NOT NULL,
       outlet TEXT,
       etag TEXT,
       last_modified TEXT,
       fetched_at TEXT,
       next_at TEXT NOT NULL,
       failures INTEGER NOT NULL DEFAULT 0,
       fault TEXT
     ) STRICT`,
    `CREATE TABLE feed_item (
       feed_id INTEGER NOT NULL,
       key TEXT NOT NULL,
       digest TEXT NOT NULL,
       file TEXT NOT NULL,
       PRIMARY KEY (feed_id, key)
     ) STRICT`,
  ],
};
