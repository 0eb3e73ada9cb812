import type { Migration } from '../migrations.js';

/** Quotes that moderators approved for a question. `marks` is JSON; without any, somebody is still choosing. */
export const pins: Migration = {
  number: 10,
  name: 'pins',
  statements: [
    `CREATE TABLE pin (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       question TEXT NOT NULL,
       marks TEXT NOT NULL,
       at TEXT NOT NULL
     ) STRICT`,
  ],
};
