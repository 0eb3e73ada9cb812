import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { Library } from '../src/retrieval/library/library.js';
import type { LibrarySource } from '../src/retrieval/library/library-source.js';
import { percentile } from './measure.js';

/** A question is asked this often, or when the one before is answered, so that none waits for others. */
const EVERY_MS = 20;
/** The event loop is looked at this often; what it takes longer is delay. */
const RESOLUTION_MS = 1;
/** Questions are asked for so long while nothing is loaded. */
const QUIET_MS = 5000;

/** How far the main thread is held up, and how long members wait, while the library works in its own threads. */
export interface MainThreadFigures {
  readonly during: string;
  readonly tookMs: number;
  readonly delayP99Ms: number;
  readonly delayMaxMs: number;
  readonly answers: number;
  readonly answerP50Ms: number;
  readonly answerP99Ms: number;
}

/** Opens a library, asks it in quiet, and asks it while it reloads. */
export async function mainThread(
  source: LibrarySource,
  questions: readonly string[],
): Promise<readonly MainThreadFigures[]> {
  const opening = Library.open({ ...source, log: pino({ level: 'silent' }) });
  const loading = await observed('the first load', opening, undefined);
  const library = await opening;
  const ask = async (number: number) => {
    const text = questions[number % questions.length] ?? '';
    await library.request('answer', { text });
  };
  const quiet = await observed('answering', sleep(QUIET_MS), ask);
  // A corpus that has not changed is not built again.
  const added = join(source.corpusDir, 'added.md');
  writeFileSync(added, '---\ntitle: Bridge closes\n---\n<p>The bridge is closed for a week.</p>\n');
  const reload = await observed('answering and reloading', library.reload(), ask);
  await library.close();
  rmSync(added);
  return [loading, quiet, reload];
}

async function observed(
  during: string,
  work: Promise<unknown>,
  ask: ((number: number) => Promise<void>) | undefined,
): Promise<MainThreadFigures> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const times: number[] = [];
  let isWaiting = false;
  let last: Promise<void> | undefined;
  const timed = async (number: number) => {
    isWaiting = true;
    const start = performance.now();
    await ask?.(number);
    times.push(performance.now() - start);
    isWaiting = false;
  };
  const timer = setInterval(() => {
    if (ask !== undefined && !isWaiting) last = timed(times.length);
  }, EVERY_MS);
  const start = performance.now();
  histogram.enable();
  await work;
  histogram.disable();
  clearInterval(timer);
  const tookMs = performance.now() - start;
  await last;
  const delay = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return {
    during,
    tookMs,
    delayP99Ms: delay(histogram.percentile(99)),
    delayMaxMs: delay(histogram.max),
    answers: times.length,
    answerP50Ms: percentile(times, 0.5),
    answerP99Ms: percentile(times, 0.99),
  };
}
