/** What time it is, and being called at a later time. Whatever depends on time is given one. */
export interface Clock {
  now(): Date;
  /**
   * Calls `run` once at that moment, or as soon as possible where it is past.
   *
   * @returns takes the call back; does nothing once it was made
   */
  setTimer(at: Date, run: () => void | Promise<void>): () => void;
}

/** Node takes no longer wait: 2^31 - 1 milliseconds, some 24 days. */
const MAX_WAIT_MS = 2_147_483_647;

/** The time of this machine. Its timers alone keep no process alive. */
export function systemClock(): Clock {
  return {
    now: () => new Date(),
    setTimer: (at, run) => wait(() => at.getTime() - Date.now(), run),
  };
}

/** Calls `run` once `left` says that no milliseconds are left; asked again after each longest wait. */
export function wait(left: () => number, run: () => void | Promise<void>): () => void {
  const begin = () => setTimeout(look, Math.min(Math.max(left(), 0), MAX_WAIT_MS)).unref();
  const look = () => {
    if (left() <= 0) return void run();
    timer = begin();
  };
  let timer = begin();
  return () => clearTimeout(timer);
}
