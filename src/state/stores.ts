import type { Database } from './database.js';
import { SettingsStore } from './settings-store.js';

/** All that the bot remembers, by what it is about. */
export interface Stores {
  readonly settings: SettingsStore;
}

export interface StoreOptions {
  readonly clock: () => Date;
}

/** The stores of a database whose shape is up to date. */
export async function storesOf(database: Database, _options: StoreOptions): Promise<Stores> {
  return { settings: await SettingsStore.open(database) };
}
