import { settings } from './migrations/001-settings.js';
import { feedback } from './migrations/002-feedback.js';
import { digests } from './migrations/003-digests.js';
import { audit } from './migrations/004-audit.js';
import { feeds } from './migrations/006-feeds.js';
import { pins } from './migrations/010-pins.js';

/** One step of the database's shape. Once released it is never changed: what must be different is a further step. */
export interface Migration {
  /** Steps are taken in the order of their numbers, each once. */
  readonly number: number;
  readonly name: string;
  /** Run together or not at all. */
  readonly statements: readonly string[];
}

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [settings, feedback, digests, audit, feeds, pins];
