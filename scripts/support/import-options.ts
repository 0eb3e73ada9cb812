import { setTimeout as wait } from 'node:timers/promises';
import { decodedFile } from '../../src/import/decoded-chunks.js';
import type { Found } from '../../src/import/entry.js';
import { fromCsv } from '../../src/import/from-csv.js';
import { fromFeed } from '../../src/import/from-feed.js';
import { addressOf, fromList } from '../../src/import/from-list.js';
import { fromSitemap } from '../../src/import/from-sitemap.js';
import { fromWordPress } from '../../src/import/from-wordpress.js';
import type { PoliteFetch } from '../../src/import/polite-fetch.js';
import type { Reading } from '../../src/import/reading.js';
import { existing, UsageError } from './usage.js';

/** Where coverage may come from: one of these at a time. */
export interface ImportSource {
  readonly list?: string | undefined;
  readonly sitemap?: string | undefined;
  readonly wordpress?: string | undefined;
  readonly csv?: string | undefined;
  readonly feed?: string | undefined;
  /** Addresses of pages. */
  readonly addresses: readonly string[];
}

export interface SourceOptions {
  readonly fetch: PoliteFetch;
  readonly reading: Reading;
  readonly since: string | undefined;
  readonly outlet: string | undefined;
  readonly encoding: string | undefined;
  readonly pages: number;
  readonly isFull: boolean;
}

/** How to open the one source that was named. @throws UsageError where there is none, or more than one, or it is not there */
export function importSource(
  { addresses, ...named }: ImportSource,
  usage: string,
): (options: SourceOptions) => AsyncIterable<Found> {
  const given = Object.entries(named).flatMap(([kind, value]) =>
    value === undefined ? [] : [{ kind, value }],
  );
  const count = given.length + (addresses.length > 0 ? 1 : 0);
  if (count === 0) throw new UsageError(`Say what to import.\n\n${usage}`);
  if (count > 1) throw new UsageError(`Import one of these at a time.\n\n${usage}`);
  const [only] = given;
  if (only === undefined) {
    const urls = addresses.map((address) => expectedAddress(address));
    return () => fromList(urls.map((url) => `${url}\n`));
  }
  const { kind, value } = only;
  switch (kind) {
    case 'feed': {
      const url = expectedAddress(value);
      return (options) => fromFeed(url, options);
    }
    case 'sitemap': {
      const url = expectedAddress(value);
      return (options) => fromSitemap(url, options);
    }
    case 'wordpress': {
      const file = existing(value, 'WordPress export');
      return (options) => fromWordPress(decodedFile(file, options.encoding), options);
    }
    case 'csv': {
      const file = existing(value, 'CSV file');
      return (options) => fromCsv(decodedFile(file, options.encoding), options);
    }
    default: {
      const file = existing(value, 'list of addresses');
      return (options) => fromList(decodedFile(file, options.encoding));
    }
  }
}

/** @throws UsageError for anything but a day of the calendar */
export function expectedDay(text: string, name: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // The 31st of a month that has none would be another day.
  if (moment !== undefined && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text))
    return text;
  throw new UsageError(`${name} takes a day such as 2025-05-16, not "${text}".`);
}

/** A number of seconds. @throws UsageError for anything else, or more than ten minutes */
export function expectedSeconds(text: string, name: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0 && seconds <= 600) return seconds;
  throw new UsageError(`${name} takes a number of seconds from 0 to 600, not "${text}".`);
}

/** Waits; rejects when the signal says so. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms > 0) await wait(ms, undefined, { signal });
}

function expectedAddress(text: string): string {
  const url = addressOf(text);
  if (url !== undefined) return url;
  throw new UsageError(`"${text}" is no address; one looks like https://example.org/news.`);
}
