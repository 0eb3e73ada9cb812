import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Loaded } from './applied.js';
import { buildInWorker } from './build-in-worker.js';
import type { Library } from './library.js';
import type { Built, PackedManifest } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import type { SnapshotWorker } from './snapshot-worker.js';

export interface LibraryOptions extends LibrarySource {
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Called with the library whenever it has taken over a corpus: at first, after each reload, and after going back. */
  readonly onLoaded?: ((library: Pick<Library, 'request'>) => void) | undefined;
  readonly clock?: (() => Date) | undefined;
  /** How long a snapshot is kept that was exchanged, so that it can be restored; default: a quarter of an hour. */
  readonly keepFormerMs?: number | undefined;
  /** Ends the first load, however far it is. */
  readonly signal?: AbortSignal | undefined;
}

/** The snapshot of the moment, and the thread that holds it. */
export interface Current extends Loaded {
  readonly worker: SnapshotWorker;
  readonly manifest: PackedManifest;
}

/**
 * Loads a corpus of which nothing is loaded.
 * @throws what `buildInWorker` throws
 */
export async function firstOf(
  options: LibraryOptions,
  { by, clock }: { readonly by: string; readonly clock: () => Date },
): Promise<Current> {
  const built = await buildInWorker(options, { isForced: true }, { signal: options.signal });
  if (!('worker' in built)) throw new Error('A first load builds in any case.');
  logLoad(options, built);
  return currentOf(built, { by, at: clock() });
}

export function currentOf(
  { worker, manifest, report }: Built & { readonly worker: SnapshotWorker },
  { by, at }: Pick<Loaded, 'by' | 'at'>,
): Current {
  return { id: randomUUID().slice(0, 8), at, by, report, manifest, worker };
}

export function logLoad({ log }: LibraryOptions, { report, failures, notKept }: Built): void {
  const { coverage, rejected, tookMs } = report;
  const { articles, passages } = coverage;
  log.info({ articles, passages, rejected: rejected.length, tookMs: Math.round(tookMs) }, 'Corpus loaded.');
  for (const { file, line, reason, remedy } of rejected) log.warn({ file, line, remedy }, reason);
  for (const failure of failures) log.warn(failure, 'A golden question is not answered as it should be.');
  if (notKept !== undefined)
    log.warn({ reason: notKept }, 'What was analysed could not be kept: the next start takes as long.');
}
