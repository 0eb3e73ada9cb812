import type { Built, NotBuilt, WorkerJob } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import type { Plan } from './plan.js';
import { type JobEvents, SnapshotWorker } from './snapshot-worker.js';

type BuildJob = Extract<WorkerJob, { kind: 'build' }>;

/** A worker that holds a new snapshot, or why there is none. */
export type BuiltInWorker = ({ readonly worker: SnapshotWorker } & Built) | NotBuilt;

/**
 * Builds a snapshot in a thread of its own, which is ended again if none comes of it.
 *
 * @param signal ends it at once, whatever it is doing
 * @throws what the thread threw, or that it was ended
 */
export async function buildInWorker(
  source: LibrarySource,
  job: Pick<BuildJob, 'known' | 'agreed' | 'isForced'>,
  { signal, ...events }: JobEvents & { readonly signal?: AbortSignal | undefined } = {},
): Promise<BuiltInWorker> {
  signal?.throwIfAborted();
  const worker = new SnapshotWorker({ kind: 'build', source: plain(source), ...job }, events);
  const end = () => void worker.end();
  signal?.addEventListener('abort', end);
  try {
    const outcome = await worker.outcome;
    if (outcome.state === 'planned') throw new Error('A build was asked for.');
    if (outcome.state === 'built') return { ...outcome, worker };
    await worker.end();
    return outcome;
  } catch (error) {
    await worker.end();
    throw error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/**
 * Finds out in a thread of its own what a reload would do.
 * @throws what the thread threw
 */
export async function planInWorker(source: LibrarySource, known: Built['manifest']): Promise<Plan> {
  const worker = new SnapshotWorker({ kind: 'plan', source: plain(source), known });
  try {
    const outcome = await worker.outcome;
    if (outcome.state !== 'planned') throw new Error('A plan was asked for.');
    return outcome.plan;
  } finally {
    await worker.end();
  }
}

/** Nothing but what a library is read from: a log cannot be sent to a thread. */
function plain({
  corpusDir,
  sourcesFile,
  glossaryFile,
  localGlossaryFile,
  goldenFile,
  analysesDir,
}: LibrarySource): LibrarySource {
  return { corpusDir, sourcesFile, glossaryFile, localGlossaryFile, goldenFile, analysesDir };
}
