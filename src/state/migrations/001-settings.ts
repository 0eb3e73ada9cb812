import type { Migration } from '../migrations.js';

/** What servers, and channels of theirs, have settled on. Values are JSON; the empty channel is the server itself. */
export const settings: Migration = {
  number: 1,
  name: 'settings',
  statements: [
    `CREATE TABLE setting (
       guild_id TEXT NOT NULL,
       channel_id TEXT NOT NULL DEFAULT '',
       name TEXT NOT NULL,
       value TEXT NOT NULL,
       PRIMARY KEY (guild_id, channel_id, name)
     ) STRICT`,
  ],
};
