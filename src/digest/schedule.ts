import { Cron } from 'croner';

/** When a digest is due: at a time of day, on some days of the week, by the clocks of a zone. */
export interface Schedule {
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly time: string;
  /** An IANA zone as it was typed, such as `Europe/Kyiv`. */
  readonly timezone: string;
  /** ISO days of the week, 1 for Monday to 7 for Sunday; never empty. */
  readonly days: readonly number[];
}

/** Crons are costly to make: their zones are looked up. There are few schedules, and they last. */
const crons = new Map<string, Cron>();
const MAX_CRONS = 2000;

/**
 * The first run after a moment, to the minute. Where clocks leap over the time, it is the first time after the
 * gap; where the time comes twice, it is the first of the two.
 */
export function nextRun(schedule: Schedule, after: Date): Date {
  const next = cronOf(schedule).nextRun(after);
  if (next === null) throw new Error(`No run follows ${after.toISOString()} in ${JSON.stringify(schedule)}`);
  return next;
}

/**
 * The runs after a moment up to another, that one included, oldest first; the latest `max` of them.
 */
export function runsBetween(
  schedule: Schedule,
  { after, upTo, max }: { readonly after: Date; readonly upTo: Date; readonly max: number },
): readonly Date[] {
  const runs: Date[] = [];
  for (let run = nextRun(schedule, after); run <= upTo; run = nextRun(schedule, run)) {
    runs.push(run);
    if (runs.length > max) runs.shift();
  }
  return runs;
}

function cronOf({ time, timezone, days }: Schedule): Cron {
  const [hour, minute] = time.split(':').map(Number);
  const pattern = `${minute} ${hour} * * ${[...days].sort().join(',')}`;
  const key = `${pattern} ${timezone}`;
  const known = crons.get(key);
  if (known !== undefined) return known;
  // A fixed time of day: croner then runs what falls into a gap after it, and what comes twice once.
  const cron = new Cron(pattern, { timezone, paused: true, mode: '5-part' });
  if (crons.size >= MAX_CRONS) crons.clear();
  crons.set(key, cron);
  return cron;
}
