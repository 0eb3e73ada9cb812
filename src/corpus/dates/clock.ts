import { HAN_NUMERALS, numberOf } from './han-numerals.js';
import { WEEKDAY_NAMES } from './weekday-names.js';
import { findZone, type Zone } from './zones.js';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `undefined` where no zone is given. */
  readonly zone: Zone | undefined;
  /** Whether the halves of the day are named as Americans do, who put the month before the day. */
  readonly american: boolean;
  /** Where it ends, counted from the beginning of what was searched. */
  readonly end: number;
}

/** No time of day lies farther from its date, with a weekday and a zone between them. */
const MAX_LENGTH = 80;
/** What may stand between a date and its time of day. */
const BETWEEN = ['الساعه', 'في', 'at', 'в', 'о', 'об', 'г\\.?', 'года', 'году', 'року', 'р\\.?', 'م', 'هـ'];
/** Morning and evening: Arabic, English, Russian and Ukrainian. */
const MORNING = ['صباحا', 'صباحاً', 'ص', 'a\\.\\s?m\\.', 'am', 'утра', 'ночи', 'ранку', 'ночі'];
const EVENING = [
  'مساءً',
  'مساء',
  'مساءا',
  'ظهرا',
  'عصرا',
  'م',
  'p\\.\\s?m\\.',
  'pm',
  'дня',
  'вечера',
  'вечора',
];
const HALF = `(${[...MORNING, ...EVENING].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`;
const AMERICAN = /^[ap]\.?\s?m/i;
const EVENING_WORD = new RegExp(`^(?:${EVENING.join('|')})$`, 'iu');
// Han puts the half of the day first: dawn and morning, then noon, afternoon and evening.
const HAN_HALF = '(上午|早上|早晨|清晨|凌晨|早|中午|下午|午后|午後|傍晚|晚上|晚间|晚間|夜间|夜間|深夜|晚)';
const SEPARATOR = `(?:[\\s,\u060C\uFF0C|()\uFF08\uFF09\u2013\u2014\u2022\u00B7-]|T(?=\\d)|(?:${[...BETWEEN, ...WEEKDAY_NAMES].join('|')})(?!\\p{L}))`;
const LEAD = new RegExp(`^${SEPARATOR}{0,10}`, 'iu');
const COLONS = new RegExp(
  `^(\\d{1,2})\\s?[:\uFF1A]\\s?(\\d{2})(?:[:\uFF1A](\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)(?:\\s?${HALF})?`,
  'iu',
);
// "15.02" and "3.02 p.m.", as British and Russian papers write it, but no day and month.
const FULL_STOP = new RegExp(`^(\\d{1,2})\\.(\\d{2})()(?![.\\d])(?:\\s?${HALF})?`, 'iu');
const HOUR_ONLY = new RegExp(`^(\\d{1,2})()()\\s?${HALF}`, 'iu');
const HAN_HOUR = new RegExp(
  `^${HAN_HALF}?\\s?(\\d{1,2}|[${HAN_NUMERALS}]{1,3})\\s?[\u65F6\u6642\u70B9\u9EDE](?:\\s?(?:(\\d{1,2}|[${HAN_NUMERALS}]{1,3})\\s?\u5206?|(\u534A)))?(?:(\\d{1,2})\u79D2)?`,
  'u',
);
const HAN_COLONS = new RegExp(
  `^${HAN_HALF}\\s?(\\d{1,2})[:\uFF1A](\\d{2})()(?:[:\uFF1A](\\d{2}))?(?!\\d)`,
  'u',
);
// "2025-05-16-05:00" and "2025-05-16+03:00": a day with its zone, as XML writes it.
const ZONE_OF_DAY = /^[+-]\d{2}:\d{2}(?![\d:])/;

/** The time of day with which a text begins, after a comma, a dash, a weekday or a word such as "at". Give it folded. */
export function findClock(text: string): Clock | undefined {
  const start = text.slice(0, MAX_LENGTH);
  if (ZONE_OF_DAY.test(start)) return undefined;
  const lead = LEAD.exec(start)?.[0].length ?? 0;
  // "2025年5月16日 北京时间15:02": the zone may stand first.
  const before = findZone(start.slice(lead));
  const said = before !== undefined && before.zone !== 'unknown' ? before : undefined;
  const from = said === undefined ? lead : lead + said.end;
  const space = /^\s?/.exec(start.slice(from))?.[0].length ?? 0;
  const time =
    timeAt(start.slice(from + space)) ?? (said === undefined ? undefined : timeAt(start.slice(lead)));
  if (time === undefined) return undefined;
  const end = from + space + time.end;
  const after = findZone(start.slice(end));
  return { ...time, zone: after?.zone ?? said?.zone, end: end + (after?.end ?? 0) };
}

type Time = Omit<Clock, 'zone'>;

function timeAt(text: string): Time | undefined {
  const han = HAN_COLONS.exec(text) ?? HAN_HOUR.exec(text);
  if (han !== null) {
    const [whole, half, hours = '', minutes = '0', thirty, seconds = '0'] = han;
    const minute = thirty === undefined || thirty === '' ? numberOf(minutes) : 30;
    return timeOf({
      hour: hanHour(numberOf(hours), half),
      minute,
      second: Number(seconds),
      american: false,
      end: whole.length,
    });
  }
  const match = COLONS.exec(text) ?? FULL_STOP.exec(text) ?? HOUR_ONLY.exec(text);
  if (match === null) return undefined;
  const [whole, hours, minutes, seconds, half] = match;
  return timeOf({
    hour: hourOfDay(Number(hours), half === undefined ? undefined : EVENING_WORD.test(half)),
    minute: Number(minutes ?? 0),
    second: Number(seconds ?? 0),
    american: half !== undefined && AMERICAN.test(half),
    end: whole.length,
  });
}

function timeOf(time: Time): Time | undefined {
  // Not a number fails as well.
  if (!(time.hour <= 23 && time.minute <= 59)) return undefined;
  return { ...time, second: Math.min(59, time.second) };
}

function hourOfDay(hour: number, evening: boolean | undefined): number {
  if (evening === false && hour === 12) return 0;
  return evening === true && hour < 12 ? hour + 12 : hour;
}

function hanHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  // Eleven at noon is before noon, one at noon after it; twelve at night belongs to no day for certain.
  if (half === '中午') return hour < 11 ? hour + 12 : hour;
  if (/^[傍晚夜深]/.test(half)) return hour === 12 ? Number.NaN : hourOfDay(hour, true);
  return hourOfDay(hour, /^(?:下午|午)/.test(half));
}
