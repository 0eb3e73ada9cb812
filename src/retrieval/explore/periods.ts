import type { ArticleDate } from '../../corpus/article.js';

/** What the quotes of a timeline are grouped by. */
export const GRAINS = ['day', 'month', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/** Two days with nothing between them, `YYYY-MM-DD`, each of them a day on which something was said. */
export interface Gap {
  readonly after: string;
  readonly before: string;
}

/** More periods than this are too many to be taken in. */
const MAX_PERIODS = 18;
/** Days without coverage that are worth naming, where quotes are grouped so. */
const GAP_DAYS = { day: 7, month: 92, year: 400 } as const satisfies Record<Grain, number>;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How much of an ISO date tells the period. */
const LENGTH = { day: 10, month: 7, year: 4 } as const satisfies Record<Grain, number>;

/** The finest grouping in which the dates make few enough periods. */
export function grainOf(dates: readonly ArticleDate[]): Grain {
  const fits = (grain: Grain) =>
    new Set(dates.flatMap((date) => periodOf(date, grain) ?? [])).size <= MAX_PERIODS;
  const isWide = spanDays(dates) > MAX_PERIODS * 3;
  // Single days far apart say more by their months.
  return GRAINS.filter((grain) => grain !== 'day' || !isWide).find(fits) ?? 'year';
}

/** The period of a date; `undefined` where the date does not tell it. */
export function periodOf({ iso, precision }: ArticleDate, grain: Grain): string | undefined {
  if (iso === undefined || precision === undefined || Number.isNaN(Date.parse(iso))) return undefined;
  const isTold = precision === 'minute' || GRAINS.indexOf(precision) <= GRAINS.indexOf(grain);
  return isTold ? iso.slice(0, LENGTH[grain]) : undefined;
}

/** The gaps between dates in order of time, each of them known to its day. */
export function gapsIn(dates: readonly ArticleDate[], grain: Grain): readonly Gap[] {
  const days = dates.flatMap((date) => periodOf(date, 'day') ?? []);
  return days.flatMap((before, at) => {
    const after = days[at - 1];
    if (after === undefined) return [];
    return daysBetween(after, before) > GAP_DAYS[grain] ? [{ after, before }] : [];
  });
}

function spanDays(dates: readonly ArticleDate[]): number {
  const days = dates.flatMap((date) => periodOf(date, 'day') ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / DAY_MS;
