import { ArrivalStore } from './arrival-store.js';
import { AuditStore } from './audit-store.js';
import type { Database } from './database.js';
import { DigestLedger } from './digest-ledger.js';
import { DigestStore } from './digest-store.js';
import { FeedStore } from './feed-store.js';
import { FeedbackStore } from './feedback-store.js';
import { GuildData } from './guild-data.js';
import type { PersonalData } from './personal-data.js';
import { PinStore } from './pin-store.js';
import { SettingsStore } from './settings-store.js';

/** All that the bot remembers, by what it is about. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly arrivals: ArrivalStore;
  readonly digests: DigestStore;
  readonly ledger: DigestLedger;
  readonly guilds: GuildData;
  /** Every store that keeps something that tells of members: they may have it, and have it deleted. */
  readonly personal: readonly PersonalData[];
  readonly audit: AuditStore;
  readonly feeds: FeedStore;
  readonly pins: PinStore;
}

export interface StoreOptions {
  readonly clock: () => Date;
}

/** The stores of a database whose shape is up to date. */
export async function storesOf(database: Database, { clock }: StoreOptions): Promise<Stores> {
  const settings = await SettingsStore.open(database);
  const feedback = new FeedbackStore(database, { clock });
  const audit = new AuditStore(database, clock);
  const digests = await DigestStore.open(database);
  return {
    settings,
    feedback,
    arrivals: await ArrivalStore.open(database, clock),
    digests,
    ledger: new DigestLedger(database),
    guilds: await GuildData.open(database, { clock, remembering: [settings, digests] }),
    personal: [feedback, digests, audit],
    audit,
    feeds: new FeedStore(database),
    pins: await PinStore.open(database, clock),
  };
}
