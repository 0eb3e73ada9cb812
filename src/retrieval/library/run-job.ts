import { readGolden } from '../../corpus/golden.js';
import { Analyses } from './analyses.js';
import { buildSnapshot, type Progress } from './build-snapshot.js';
import type { Built, NotBuilt, WorkerJob, WorkerMessage } from './library-messages.js';
import { manifestNow } from './manifest-now.js';
import { packed } from './packed-manifest.js';
import type { Manifest, Plan } from './plan.js';
import { planOf } from './plan-of.js';
import type { Held } from './requests.js';
import { smokeTest } from './smoke-test.js';
import { warmUp } from './warm-up.js';

/** Between two messages on how far a job is. */
const PROGRESS_EVERY_MS = 250;

/**
 * Does what a worker is started for, and says what comes of it.
 *
 * @param known what the job knows of the corpus
 * @returns what to answer from, if it was built and may take over
 * @throws what `buildSnapshot` throws
 */
export async function runJob(
  job: WorkerJob,
  known: Manifest | undefined,
  say: (message: WorkerMessage) => void,
): Promise<Omit<Held, 'source'> | undefined> {
  const { source } = job;
  const start = performance.now();
  const now = known && manifestNow(source, known);
  const planned = known && now && planOf(known, now);
  if (job.kind === 'plan') {
    if (planned !== undefined) say({ kind: 'planned', plan: planned });
    return undefined;
  }
  if (planned !== undefined && now !== undefined) {
    const notBuilt = reasonNotToBuild(planned, now, job.agreed);
    if (notBuilt !== undefined) {
      say({ kind: 'notBuilt', notBuilt });
      return undefined;
    }
  }
  say({ kind: 'building' });
  const golden = source.goldenFile === undefined ? [] : readGolden(source.goldenFile);
  const analyses = Analyses.open(source.analysesDir);
  const { snapshot, problems, manifest, sources } = buildSnapshot(source, {
    analyses,
    onProgress: toldNowAndThen(say),
  });
  const notKept = await analyses.save().then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const plan = known && planOf(known, manifest);
  const failures = smokeTest(snapshot, golden);
  if (plan !== undefined && failures.length > 0 && !job.isForced) {
    say({ kind: 'notBuilt', notBuilt: { state: 'refused', plan, failures } });
    return undefined;
  }
  warmUp(snapshot);
  const { coverage, rejected } = snapshot;
  const report = { coverage, rejected, tookMs: performance.now() - start };
  const built: Built = { report, manifest: packed(manifest), plan, failures, notKept };
  say({ kind: 'loaded', ...built });
  return { snapshot, problems, files: manifest.files, sources };
}

function toldNowAndThen(say: (message: WorkerMessage) => void): (progress: Progress) => void {
  let toldAt = performance.now();
  return (progress) => {
    if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    say({ kind: 'progress', progress });
  };
}

function reasonNotToBuild(plan: Plan, now: Manifest, agreed: string | undefined): NotBuilt | undefined {
  if (plan.isEmpty) return { state: 'unchanged', manifest: packed(now) };
  return agreed === undefined || agreed === plan.id ? undefined : { state: 'outdated', plan };
}
