import type { ArticleDate } from '../article.js';
import type { Clock } from './clock.js';
import { minutesEast } from './zones.js';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `undefined` where only the month is given. */
  readonly day: number | undefined;
}

/**
 * The days on which the clocks of some zone showed the moment 0 of Unix, which programs write where they know no date,
 * and the first day of Excel and of empty databases.
 */
const NO_DATES = new Set(['1970-01-01', '1969-12-31', '1900-01-01']);
const NO_MONTHS = new Set([...NO_DATES].map((day) => day.slice(0, 7)));

/** A day with its time as a stated date; `undefined` where it is the day that programs write for none. */
export function momentOf({ year, month, day }: Day, clock: Clock | undefined): ArticleDate | undefined {
  const at = (hour: number, minute: number) => Date.UTC(year, month - 1, day ?? 1, hour, minute);
  const noon = new Date(at(12, 0)).toISOString();
  if (day === undefined && NO_MONTHS.has(noon.slice(0, 7))) return undefined;
  if (day === undefined) return { known: 'stated', iso: noon, precision: 'month', written: undefined };
  if (NO_DATES.has(noon.slice(0, 10))) return undefined;
  const onlyDay = { known: 'stated', iso: noon, precision: 'day', written: undefined } as const;
  // Midnight without a zone is how databases write a day; "00:00:00 GMT" was stated as such.
  if (clock === undefined || clock.zone === 'unknown' || isMidnight(clock)) return onlyDay;
  const local = at(clock.hour, clock.minute);
  const { place, minutes = 0 } = clock.zone ?? {};
  const east = minutes + (place === undefined ? 0 : minutesEast(place, local));
  const iso = new Date(local - east * 60_000 + clock.second * 1000).toISOString();
  return { known: 'stated', iso, precision: 'minute', written: undefined };
}

function isMidnight({ hour, minute, zone }: Clock): boolean {
  return zone === undefined && hour === 0 && minute === 0;
}
