import { FORMATS_OF_ZONES, ZONE_NAMES } from './zone-names.js';

/** A zone as it is written: minutes east of Greenwich, or of a place; `unknown` where it is not understood. */
export type Zone = { readonly place: string | undefined; readonly minutes: number } | 'unknown';

export interface FoundZone {
  readonly zone: Zone;
  /** Where it ends, counted from the beginning of what was searched. */
  readonly end: number;
}

/** No zone is written at greater length. */
const MAX_LENGTH = 80;
// "+03:00", "+8", "-0500", "UTC+3", "(GMT+03:00)"; what stands in brackets behind it says the same in words.
const OFFSET =
  /^\s?[([]?(?:(?:utc|gmt|z)\s?)?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:])[)\]]?(?:\s?[([][^()[\]]{1,50}[)\]])?/iu;
const NAMES = new Map(ZONE_NAMES.flatMap(([zone, names]) => names.map((name) => [name, zone] as const)));
const LONGEST_FIRST = [...NAMES.keys()].sort((one, other) => other.length - one.length);
const NAMED = new RegExp(
  `^\\s?[(\uFF08[]?(${LONGEST_FIRST.join('|')})(?![\\p{L}\\p{N}])(?:([+-]\\d{1,2})(?!\\d))?[)\uFF09\\]]?`,
  'iu',
);
// Han is written without spaces: what follows may be a letter.
const NAMED_IN_HAN = new RegExp(
  `^\\s?[(\uFF08]?(${LONGEST_FIRST.filter((name) => /^\p{Script=Han}+$/u.test(name)).join('|')})[)\uFF09]?`,
  'u',
);
/** Shapes of zones that are not in the list: capitals, "по … времени", "за … часом", "بتوقيت …", "…时间", "local time". */
const OTHER = new RegExp(`^\\s?[(\uFF08[]?(?:${FORMATS_OF_ZONES.join('|')})[)\uFF09\\]]?`, 'u');
const OTHER_IN_WORDS = /^\s?\(?(?:local|[a-z]{3,12}(?: standard| daylight| summer)?)\stime(?!\p{L})\)?/iu;
// Zones lie between 12 hours west and 14 hours east, at full hours, half hours or quarters.
const MAX_HOURS_EAST = 14;
const MAX_HOURS_WEST = 12;

/** The zone with which a text begins. Digits are 0 to 9, letters folded as dates are. */
export function findZone(text: string): FoundZone | undefined {
  const start = text.slice(0, MAX_LENGTH);
  const offset = OFFSET.exec(start);
  if (offset !== null) {
    const minutes = offsetOf(offset[1], Number(offset[2]), Number(offset[3] ?? 0));
    return minutes === undefined ? undefined : { zone: { place: undefined, minutes }, end: offset[0].length };
  }
  const named = NAMED.exec(start) ?? NAMED_IN_HAN.exec(start);
  if (named !== null) {
    const zone = NAMES.get((named[1] ?? '').toLowerCase());
    const more = Number(named[2] ?? 0) * 60;
    const understood =
      zone === undefined
        ? 'unknown'
        : typeof zone === 'number'
          ? { place: undefined, minutes: zone * 60 + more }
          : { place: zone, minutes: more };
    return { zone: understood, end: named[0].length };
  }
  const other = OTHER.exec(start) ?? OTHER_IN_WORDS.exec(start);
  return other === null ? undefined : { zone: 'unknown', end: other[0].length };
}

function offsetOf(sign: string | undefined, hours: number, minutes: number): number | undefined {
  const most = sign === '-' ? MAX_HOURS_WEST : MAX_HOURS_EAST;
  if (hours > most || minutes % 15 !== 0 || minutes > 45) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();

/**
 * How far east of Greenwich a place's clocks were set, in minutes, summer time and changes of law included.
 *
 * @param local the time that its clocks showed, as if it were UTC, in milliseconds since 1970
 */
export function minutesEast(place: string, local: number): number {
  const clock =
    CLOCKS.get(place) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: place,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    });
  CLOCKS.set(place, clock);
  const shown = (utc: number) => {
    const part = Object.fromEntries(clock.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - utc) / 60_000);
  };
  // The first guess may lie on the other side of a change of clocks.
  return shown(local - shown(local) * 60_000);
}
