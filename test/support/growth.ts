import { createContext, Script } from 'node:vm';

/** Where growth is judged, in UTF-16 code units: over the last two doublings. */
const [QUARTER, HALF, WHOLE] = [25_000, 50_000, 100_000];
/** What so long an input takes less than is not judged: it costs nobody anything, and noise would decide. */
const FLOOR_MS = 25;
/** Twice the length may take twice the time, and three tenths more. */
const MOST = 1.3;
const TRIES = 5;
/** Memory that is cleaned up at the wrong moment costs more than it looks: what is found is looked at again at greater lengths. */
const CONFIRMED = 4;
/** CPU time, in milliseconds, after which what does not end is told by how far it gets. */
const PATIENCE_MS = 3000;

const CONTEXT = createContext({ run: undefined as (() => unknown) | undefined });
const RUN = new Script('run()');

/** The CPU time that it takes, in milliseconds; `undefined` if it was ended because it takes too long. */
function cpuMs(run: () => unknown): number | undefined {
  // On a busy machine a second of work takes many.
  for (let waitMs = PATIENCE_MS; ; waitMs *= 3) {
    const before = process.cpuUsage();
    const isDone = isDoneWithin(waitMs, run);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (isDone) return took;
    if (took >= PATIENCE_MS * 0.9) return undefined;
  }
}

function isDoneWithin(timeout: number, run: () => unknown): boolean {
  CONTEXT.run = run;
  try {
    RUN.runInContext(CONTEXT, { timeout });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  }
}

const isTimeout = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * How the time grows that something takes, where it grows faster than 1.3 × linear; `undefined` where it does not.
 * In CPU time, the least of several tries, and confirmed at four times the length, so that a busy machine decides nothing.
 *
 * @param input of about a length
 */
export function growthFault(
  read: (text: string) => unknown,
  input: (length: number) => string,
): string | undefined {
  const whole = input(WHOLE);
  const first = cpuMs(() => read(whole));
  if (first === undefined) return howFar(read, input);
  if (first <= FLOOR_MS) return undefined;
  const least = new Map([[WHOLE, first]]);
  for (let tried = 0; tried < TRIES; tried += 1) {
    for (const length of tried === 0 ? [QUARTER, HALF] : [QUARTER, HALF, WHOLE]) {
      const text = input(length);
      const took = cpuMs(() => read(text)) ?? Number.POSITIVE_INFINITY;
      least.set(length, Math.min(least.get(length) ?? took, took));
    }
    const [quarter = 0, half = 0, all = 0] = [QUARTER, HALF, WHOLE].map((each) => least.get(each));
    if (all <= FLOOR_MS || all <= 2 * MOST * half || all <= 4 * MOST * quarter) return undefined;
  }
  return isConfirmed(read, input, least.get(WHOLE) ?? 0) ? said(least) : undefined;
}

/** Whether four times the length takes more than four times as long, and three tenths more, as well. */
function isConfirmed(
  read: (text: string) => unknown,
  input: (length: number) => string,
  whole: number,
): boolean {
  const longer = input(CONFIRMED * WHOLE);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const took = cpuMs(() => read(longer)) ?? Number.POSITIVE_INFINITY;
    if (took <= CONFIRMED * MOST * whole) return false;
  }
  return true;
}

/** What does not come to an end: how far it got. */
function howFar(read: (text: string) => unknown, input: (length: number) => string): string {
  const times = new Map<number, number>();
  for (const length of [50, 500, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]) {
    const text = input(length);
    const took = cpuMs(() => read(text));
    if (took === undefined) return `${said(times)}, no end in sight for ${length}`;
    times.set(length, took);
  }
  return `${said(times)}, no end in sight for ${WHOLE}`;
}

function said(times: ReadonlyMap<number, number>): string {
  return [...times]
    .sort(([one], [other]) => one - other)
    .map(([length, ms]) => `${Math.round(ms)} ms for ${length}`)
    .join(', ');
}
