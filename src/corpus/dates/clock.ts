export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; `undefined` where no zone is given. */
  readonly zone: number | undefined;
  /** Where it ends, counted from the beginning of what was searched. */
  readonly end: number;
}

/** The zones that RFC 822 names, and those of Kyiv and Moscow; hours east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, gmt: 0, utc: 0, ut: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ cet: 1, cest: 2, eet: 2, eest: 3, msk: 3 },
};
/** What may stand between a date and its time of day. */
const BETWEEN = ['الساعة', 'at', 'в', 'о', 'г\\.?', 'года', 'року', 'р\\.?', 'م', 'هـ'].join('|');
/** Morning and evening: Arabic, English. */
const MORNING = ['صباحا', 'صباحاً', 'ص', 'a\\.m\\.', 'am'];
const EVENING = ['مساءً', 'مساء', 'مساءا', 'ظهرا', 'م', 'p\\.m\\.', 'pm'];
const HALF = `(${[...MORNING, ...EVENING].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`;
// Before noon is U+4E0A U+5348, after noon U+4E0B U+5348; the hour may be followed by U+65F6, the minute by U+5206.
const TIME = new RegExp(
  `^(?:[\\s,\u060C|\u2013\u2014-]|T(?=\\d)|(?:${BETWEEN})(?!\\p{L})){0,8}([\u4E0A\u4E0B]\u5348)?\\s?` +
    `(\\d{1,2})[:\uFF1A\u65F6](\\d{2})\u5206?(?::(\\d{2})(?:\\.\\d{1,9})?)?(?!\\d)` +
    `(?:\\s?${HALF})?(?:\\s?(?:([+-]\\d{2}):?(\\d{2})|(${Object.keys(ZONES).join('|')})(?![\\p{L}])))?`,
  'iu',
);

/** The time of day with which a text begins, after a comma, a dash or a word such as "at". Digits are 0 to 9. */
export function findClock(text: string): Clock | undefined {
  const match = TIME.exec(text.slice(0, 60));
  if (match === null) return undefined;
  const [whole, han, hours = '', minutes = '', seconds = '0', half, zoneHours, zoneMinutes = '0', zoneName] =
    match;
  const hour = hourOfDay(
    Number(hours),
    han === undefined ? halfOf(half) : han.startsWith('\u4E0B') ? 'pm' : 'am',
  );
  const minute = Number(minutes);
  if (hour > 23 || minute > 59) return undefined;
  return {
    ...{ hour, minute, second: Math.min(59, Number(seconds)), end: whole.length },
    zone: zoneOffset(zoneHours, zoneMinutes, zoneName),
  };
}

function halfOf(word: string | undefined): 'am' | 'pm' | undefined {
  if (word === undefined) return undefined;
  const plain = word.toLowerCase().replace(/\./g, '\\.');
  return MORNING.includes(plain) ? 'am' : 'pm';
}

function hourOfDay(hour: number, half: 'am' | 'pm' | undefined): number {
  if (half === 'am' && hour === 12) return 0;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

function zoneOffset(
  hours: string | undefined,
  minutes: string,
  name: string | undefined,
): number | undefined {
  if (name !== undefined) return (ZONES[name.toLowerCase()] ?? 0) * 60;
  if (hours === undefined) return undefined;
  return Number(hours) * 60 + Math.sign(Number(hours) || 1) * Number(minutes);
}
