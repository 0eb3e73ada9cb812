import { type Clock, findClock } from './clock.js';
import { WEEKDAY_NAMES } from './weekday-names.js';
import { findZone, type Zone } from './zones.js';

/** How much before a date is looked at, in characters. */
const REACH = 60;
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
const TIME = new RegExp(
  `(?<![\\d.:])(\\d{1,2}:\\d{2}(?::\\d{2})?[^\\d]{0,40}?)[\\s,\u060C|\u2013\u2014\u2022\u00B7-]{1,4}(?:${WEEKDAY}(?!\\p{L})[.,\u060C]?\\s)?$`,
  'iu',
);
const ZONE = /(\p{Script=Han}{4,6})[\s:\uFF1A]?$/u;

/** The time of day that stands right before a date: "15:02, 16 мая 2025", "10:30 AM EDT, Mon May 16, 2025". */
export function clockBefore(text: string): (Clock & { readonly start: number }) | undefined {
  const near = text.slice(-REACH);
  const match = TIME.exec(near);
  if (match === null) return undefined;
  const clock = findClock(` ${match[1] ?? ''}`);
  // All of it must be the time: other words between them part the two.
  if (clock === undefined || clock.end < (match[1] ?? '').trimEnd().length + 1) return undefined;
  return { ...clock, start: text.length - near.length + match.index };
}

/** The zone that stands right before a date, as Chinese reports write it: "北京时间2025年5月16日15:02". */
export function zoneBefore(text: string): { readonly zone: Zone; readonly start: number } | undefined {
  const name = ZONE.exec(text.slice(-REACH));
  if (name === null) return undefined;
  const found = findZone(name[1] ?? '');
  const whole = found !== undefined && found.zone !== 'unknown' && found.end === name[1]?.length;
  return whole ? { zone: found.zone, start: text.length - name[0].length } : undefined;
}
