import { escapeLine } from '../message/escape.js';
import { MAX_CHOICES } from '../message/limits.js';
import { oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import type { Choice } from './list-option.js';

/** Node lists Kyiv by its former name alone, and leaves out UTC; it knows both. */
const ADDED = ['Europe/Kyiv', 'UTC'];
/** Offered before anything is typed: where our languages are spoken. */
const FIRST = [
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Riyadh',
  'Asia/Dubai',
  'Africa/Cairo',
  'Europe/Berlin',
  'Europe/Warsaw',
  'Europe/Istanbul',
  'Asia/Almaty',
  'UTC',
];
const MAX_NAME_LENGTH = 60;

let zones: readonly string[] | undefined;

/** The zones that contain what was typed, those whose city begins with it first, each with the time that it is there. */
export function zoneChoices(typed: string, now: Date): Choice[] {
  const wanted = folded(typed);
  zones ??= [...new Set([...ADDED, ...Intl.supportedValuesOf('timeZone')])];
  const found = wanted === '' ? FIRST : zones.filter((zone) => folded(zone).includes(wanted));
  const isOfCity = (zone: string) => folded(zone.split('/').at(-1) ?? '').startsWith(wanted);
  const other =
    !found.some((zone) => folded(zone) === wanted) && isZone(oneLine(typed)) ? [oneLine(typed)] : [];
  return [...other, ...found.filter(isOfCity), ...found.filter((zone) => !isOfCity(zone))]
    .slice(0, MAX_CHOICES)
    .map((zone) => ({ name: `${zone} · ${timeIn(zone, now)}`, value: zone }));
}

/** The zone that a member chose or typed, as they typed it. @throws {UserError} if there is no such zone */
export function zoneOption(given: string, words: Words): string {
  const zone = oneLine(given);
  if (isZone(zone)) return zone;
  throw new UserError(words.arranging.badZone(words.quotedText(escapeLine(shorten(given, 40)))));
}

/** Names of zones, new and old; not offsets, whose clocks never change. */
function isZone(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `14:05 UTC+2`. */
function timeIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).formatToParts(now);
  const part = (type: string) => parts.find((it) => it.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ${part('timeZoneName').replace('GMT', 'UTC')}`;
}

function folded(name: string): string {
  return oneLine(name).toLowerCase().replaceAll('_', ' ');
}
