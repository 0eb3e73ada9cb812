import { createContext, Script } from 'node:vm';

/** Where work is done that can be ended: a script of one call, in a context that holds what it calls. */
const CONTEXT = createContext({ work: undefined as (() => void) | undefined });
const CALL = new Script('work()');

/** So long files are read one after the other between two starts of the clock: a start takes a tenth of a millisecond. */
const BATCH_MS = 200;

/**
 * Does work in this thread, and ends it when its time is over, even within a regular expression. Only work that can be left
 * anywhere, and waits for nothing.
 *
 * @returns whether it was done in time
 */
function isDoneWithin(limitMs: number, work: () => void): boolean {
  CONTEXT.work = work;
  try {
    CALL.runInContext(CONTEXT, { timeout: limitMs });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  } finally {
    CONTEXT.work = undefined;
  }
}

export interface TimedWork<Item, Result> {
  readonly work: (item: Item) => Result;
  /** How long an item may take, in milliseconds. */
  readonly limitMs: (item: Item) => number;
  /** What stands for an item that took longer. */
  readonly tooSlow: (item: Item, limitMs: number) => Result;
}

/** Works on items one after the other, in this thread; each has its own time, twice, and one that takes longer holds up no other. */
export function eachInTime<Item, Result>(
  items: readonly Item[],
  { work, limitMs, tooSlow }: TimedWork<Item, Result>,
): readonly Result[] {
  const results: Result[] = [];
  for (;;) {
    const first = results.length;
    const item = items[first];
    if (item === undefined) return results;
    const limit = limitMs(item);
    const until = performance.now() + Math.min(BATCH_MS, limit / 2);
    const isDone = isDoneWithin(limit, () => {
      for (let next: Item | undefined = item; next !== undefined; next = items[results.length]) {
        if (results.length > first && (performance.now() > until || limitMs(next) > limit)) return;
        results.push(work(next));
      }
    });
    // A later one of the batch had not all of its time: it is the first of the next. The first of all pays for what is made once,
    // as are patterns, and a busy machine may hold up any: only what is too slow twice is too slow.
    const isAgain =
      isDone || results.length > first || isDoneWithin(limit, () => void results.push(work(item)));
    if (!isAgain) results.push(tooSlow(item, limit));
  }
}

/** The error is of another context, and no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
