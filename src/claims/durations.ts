import type { Claim } from './claim.js';
import { exactnessOf } from './exactness.js';
import { EVENTS } from './lexicon/events.js';
import { lexicon } from './lexicon/lexicon.js';
import { LASTING, NOT_LASTING } from './lexicon/marks.js';
import { MINUTES, TIME_UNITS } from './lexicon/units.js';
import type { Numeral } from './numerals.js';
import { frameOf, nearest, type Reading, reach, valueSaid } from './reading.js';

/** Durations that are written as one: duals of Arabic, halves; in minutes. */
const WHOLE = lexicon({
  '30': {
    en: 'half an hour',
    zh: '半小时|半个小时',
    ar: 'نصف ساعة',
    ru: 'полчаса',
    uk: 'півгодини|пів години',
  },
  '60': {
    en: 'an hour|one hour',
    zh: '一小时|一个小时',
    ar: 'ساعة|ساعة واحدة',
    ru: 'час|один час',
    uk: 'годину|одну годину',
  },
  '90': {
    en: 'an hour and a half|one and a half hours',
    zh: '一个半小时|一小时半',
    ar: 'ساعة ونصف|ساعة ونصف الساعة',
    ru: 'час с половиной',
    uk: 'годину з половиною',
  },
  '120': { ar: 'ساعتين|ساعتان' },
  '150': {
    en: 'two and a half hours',
    zh: '两个半小时',
    ar: 'ساعتين ونصف|ساعتين ونصف الساعة',
    ru: 'два с половиной часа',
    uk: 'дві з половиною години',
  },
  '210': {
    en: 'three and a half hours',
    zh: '三个半小时',
    ar: 'ثلاث ساعات ونصف',
    ru: 'три с половиной часа',
    uk: 'три з половиною години',
  },
  '2': { ar: 'دقيقتين' },
  '1440': { en: 'a day|one day', zh: '一天', ar: 'يوما واحدا', ru: 'сутки|один день', uk: 'добу|один день' },
  '2880': { ar: 'يومين|يومان' },
  '10080': {
    en: 'a week|one week',
    zh: '一周|一个星期',
    ar: 'أسبوعا واحدا',
    ru: 'неделю|одну неделю',
    uk: 'тиждень|один тиждень',
  },
  '20160': { en: 'a fortnight', ar: 'أسبوعين|أسبوعان' },
  '86400': { ar: 'شهرين|شهران' },
});

interface Part {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  /** Less than `minutes` in "two or three hours". */
  readonly fewest: number;
  /** The minutes of its unit: how far it is rounded. */
  readonly unit: number;
}

/** Measure words and hyphens between a number and a unit of time; "an hour and" between two parts. */
const GAP = /^[\s-]*(?:个)?$/u;
const AND = /^\s{0,4}(?:,|and|и|і|й|та|و|零|又)?\s{0,4}$/u;
/** Of two hours, not more than this is left out: 1 h 55 min are about two, and also two. */
const UNIT_SLACK = 0.05;
const OR = /^\s*(?:-|to|or|до|или|або|чи|إلى|او|الي|至|到|或)\s*$/u;
const DAY = 24 * 60;
const NEAR = { spaced: 34, zh: 12 } as const;
/** "Lasted" may stand farther away. */
const FAR = 2.5;

/** How long what a sentence tells of lasted, or is to last. */
export function durationsIn(reading: Reading): readonly Claim[] {
  const { text, language } = reading;
  return stretchesIn(reading).flatMap((stretch): readonly Claim[] => {
    if (!lasts(reading, stretch)) return [];
    const event = eventOf(reading, stretch);
    if (event === undefined) return [];
    const { mode } = frameOf(reading, stretch);
    return [
      {
        kind: 'duration',
        range: { start: reading.at(stretch.start), end: reading.at(stretch.end - 1) + 1 },
        unit: 'minutes',
        // Talks are held at meetings; reports use the two words for one thing.
        of: event.id === 'meeting' || event.id === 'talks' ? ['talks'] : [event.id],
        nation: undefined,
        deed: 'lasted',
        value: stretchValue(stretch, exactnessOf(text, stretch, language)),
        office: undefined,
        mode,
        scope: undefined,
      },
    ];
  });
}

/** What lasted: what is named before, else right after. A ceasefire of hours is none. */
function eventOf({ text, language }: Reading, stretch: Part) {
  const events = EVENTS.find(text, language).filter(({ id }) => id !== 'ceasefire' || stretch.unit >= DAY);
  const within = reach(language);
  const before = events.filter(({ end }) => end <= stretch.start);
  return (
    nearest(before, stretch, { text, within: within * FAR }) ?? nearest(events, stretch, { text, within })
  );
}

function stretchValue(
  { minutes, fewest, unit }: Part,
  exactness: Claim['value']['exactness'],
): Claim['value'] {
  if (fewest < minutes) return { said: fewest, exactness: 'range', least: fewest, most: minutes };
  const value = valueSaid(minutes, 1, exactness);
  // "About an hour and forty minutes" leaves less open than "about two hours".
  if (exactness === 'about' && unit === 1)
    return { ...value, least: minutes * (1 - UNIT_SLACK), most: minutes * (1 + UNIT_SLACK) };
  if (exactness !== 'exact' || unit < 60) return value;
  return { ...value, least: minutes * (1 - UNIT_SLACK), most: minutes * (1 + UNIT_SLACK) };
}

/** Numbers with units of time, those that belong together joined: "an hour and forty minutes". */
function stretchesIn({ text, language, numerals, dates }: Reading): readonly Part[] {
  const counted = TIME_UNITS.find(text, language).flatMap((unit): readonly Part[] => {
    const numeral = numerals.findLast(({ end }) => end <= unit.start);
    const length = MINUTES[unit.id] ?? 0;
    if (numeral === undefined || !GAP.test(text.slice(numeral.end, unit.start))) return [];
    if (dates.some(({ start, end }) => numeral.start < end && start < numeral.end)) return [];
    const half = /^个半/u.test(text.slice(numeral.end)) ? 0.5 : 0;
    return [
      {
        start: numeral.start,
        end: unit.end,
        minutes: (numeral.value + half) * length,
        fewest: (fewestOf(text, numerals, numeral) + half) * length,
        unit: length,
      },
    ];
  });
  const whole = WHOLE.find(text, language)
    // "The hour" in Arabic is a time of the day.
    .filter(({ start }) => !/^\u0648?\u0627\u0644/u.test(text.slice(start)))
    .filter(({ start, end }) => !counted.some((other) => start < other.end && other.start < end))
    .map(({ id, start, end }): Part => {
      const minutes = Number(id);
      return { start, end, minutes, fewest: minutes, unit: minutes % DAY === 0 ? DAY : 60 };
    });
  const parts = [...counted, ...whole].sort((a, b) => a.start - b.start);
  return parts.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      part.unit < last.unit + 1 &&
      part.minutes < 60 &&
      AND.test(text.slice(last.end, part.start));
    if (last !== undefined && isJoined)
      joined[joined.length - 1] = {
        ...last,
        end: part.end,
        minutes: last.minutes + part.minutes,
        fewest: last.minutes + part.minutes,
        unit: 1,
      };
    else joined.push(part);
    return joined;
  }, []);
}

/** "Thirty or sixty days": what may be meant at least. */
function fewestOf(text: string, numerals: readonly Numeral[], numeral: Numeral): number {
  const before = numerals.findLast(({ end }) => end <= numeral.start);
  const isRange =
    before !== undefined && before.value < numeral.value && OR.test(text.slice(before.end, numeral.start));
  return isRange ? before.value : numeral.value;
}

/** Whether a stretch of time is how long something went on: not an age, a deadline, or how long ago it was. */
function lasts({ text, language }: Reading, stretch: Part): boolean {
  const near = language === 'zh' ? NEAR.zh : NEAR.spaced;
  const lasting = LASTING.find(text, language);
  const close = (id: 'lasted' | 'near', within: number) =>
    nearest(
      lasting.filter((word) => word.id === id),
      stretch,
      { text, within },
    ) !== undefined;
  const isLasting = close('lasted', near * FAR) || close('near', near);
  const afterItsStart =
    /^\s*(?:من بدايتها|من بدايته|من انطلاق|من بدء|after (?:they|it) (?:began|started))/u.test(
      text.slice(stretch.end),
    );
  const isOther =
    nearest(NOT_LASTING.find(text, language), stretch, { text, within: language === 'zh' ? 2 : 9 }) !==
    undefined;
  return (isLasting || afterItsStart) && !isOther;
}
