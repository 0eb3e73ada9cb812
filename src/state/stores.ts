import { AuditStore } from './audit-store.js';
import type { Database } from './database.js';
import { FeedbackStore } from './feedback-store.js';
import type { PersonalData } from './personal-data.js';
import { SettingsStore } from './settings-store.js';

/** All that the bot remembers, by what it is about. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  /** Every store that keeps something that tells of members: they may have it, and have it deleted. */
  readonly personal: readonly PersonalData[];
  readonly audit: AuditStore;
}

export interface StoreOptions {
  readonly clock: () => Date;
}

/** The stores of a database whose shape is up to date. */
export async function storesOf(database: Database, { clock }: StoreOptions): Promise<Stores> {
  const feedback = new FeedbackStore(database, { clock });
  const audit = new AuditStore(database, clock);
  return { settings: await SettingsStore.open(database), feedback, audit, personal: [feedback, audit] };
}
