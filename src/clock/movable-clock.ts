import { type Clock, wait } from './clock.js';

/** A clock that can be moved on: for the playground, and for tests. */
export interface MovableClock extends Clock {
  /**
   * Moves on to a moment. Timers on the way run in their order, each at its time and to its end, also those that
   * are only set meanwhile.
   */
  advanceTo(moment: Date): Promise<void>;
}

interface Timer {
  readonly atMs: number;
  readonly run: () => void | Promise<void>;
  /** Ends the wait for it in real time. */
  readonly stop: () => void;
}

export interface MovableClockOptions {
  /** What it shows at first; default: what this machine shows. */
  readonly start?: Date;
  /** Whether it stands still unless it is moved. Otherwise it goes on with this machine's. */
  readonly stands?: boolean;
}

export function movableClock({ start = new Date(), stands = false }: MovableClockOptions = {}): MovableClock {
  const timers = new Set<Timer>();
  const elapsed = stands ? () => 0 : () => Date.now();
  let offsetMs = start.getTime() - elapsed();
  const nowMs = () => offsetMs + elapsed();

  const due = (untilMs: number): Timer | undefined => {
    const [first] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
    return first;
  };
  const fire = async (timer: Timer) => {
    // It may have been fired by the other of time and hand.
    if (!timers.delete(timer)) return;
    timer.stop();
    await timer.run();
  };
  return {
    now: () => new Date(nowMs()),
    setTimer(at, run) {
      const atMs = at.getTime();
      const stop = stands
        ? () => {}
        : wait(
            () => atMs - nowMs(),
            () => fire(timer),
          );
      const timer: Timer = { atMs, run, stop };
      timers.add(timer);
      return () => {
        timers.delete(timer);
        stop();
      };
    },
    async advanceTo(moment) {
      const untilMs = moment.getTime();
      for (let next = due(untilMs); next !== undefined; next = due(untilMs)) {
        offsetMs += Math.max(0, next.atMs - nowMs());
        await fire(next);
      }
      offsetMs += Math.max(0, untilMs - nowMs());
    },
  };
}
