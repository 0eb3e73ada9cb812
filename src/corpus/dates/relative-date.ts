import type { ArticleDate } from '../article.js';
import { findClock } from './clock.js';
import { foldedDate } from './folded-date.js';
import { HAN_NUMERALS, numberOf } from './han-numerals.js';
import { DAY_WORDS, NUMBER_WORDS, UNITS } from './relative-words.js';

/** What is longer says more than a moment. */
const MAX_LENGTH = 60;
const longestFirst = (names: readonly string[]) =>
  [...names].sort((one, other) => other.length - one.length).join('|');
// Before the amount: since and before in Arabic, about, nearly and more than in all five.
const BEFORE = /^(?:منذ|قبل)\s/u;
const ABOUT =
  /^(?:(?:حوالي|نحو|اكثر من|اقل من|about|almost|over|around|nearly|less than|more than|около|более|менее|почти|близько|понад|майже)\s|大?[约約]\s?)/iu;
const AFTER = /^\s?(?:ago|назад|тому(?: назад)?|之?前|以前|earlier)$/iu;
const JOINT = /^(?:\s?(?:,|\u060C|و|and|и|і|й|та|零|又)\s?|\s)/iu;
const COUNT = new RegExp(
  `^(\\d{1,4}|[${HAN_NUMERALS}]{1,3}|(?:${longestFirst(Object.keys(NUMBER_WORDS))}))(?:\\s|(?!\\p{L})|(?=\\p{Script=Han}|\\p{L}))`,
  'iu',
);
/** How most fields begin that are no amount of time: "2021-03-17". */
const CALENDAR_DAY = /^\d{4}[-/.]\d/;
const HAN = /\p{Script=Han}/u;
const NAMES = UNITS.map(({ days, names, duals }) => ({
  days,
  one: new RegExp(`^(?:${longestFirst(names)})(?:\\s(?:واحد|واحده))?(?!\\p{L}|\\d)`, 'iu'),
  // Han is written without spaces.
  han: new RegExp(`^(?:${longestFirst(names.filter((name) => HAN.test(name)))})`, 'u'),
  two: duals.length === 0 ? undefined : new RegExp(`^(?:${longestFirst(duals)})(?!\\p{L})`, 'u'),
}));
const DAY_WORD = new RegExp(
  `^(?:${longestFirst(Object.keys(DAY_WORDS))})(?!\\p{Script=Cyrillic}|\\p{Script=Arabic}|[a-z])`,
  'iu',
);

/** A date that is told from an unknown moment, if the text is one and nothing else: "منذ 6 أيام", "1小时10分前". */
export function relativeDate(text: string): ArticleDate | undefined {
  return daysAgo(text) === undefined
    ? undefined
    : { known: 'relative', iso: undefined, precision: undefined, written: text.trim() };
}

/** Whether a text speaks of a moment that lies back, although it may not be understood. */
export function mayBeRelative(text: string): boolean {
  const plain = foldedDate(text.slice(0, MAX_LENGTH)).trim();
  return BEFORE.test(plain) || DAY_WORD.test(plain) || /(?:\sago|\sназад|\sтому|前)$/iu.test(plain);
}

/** The same date once the day is known on which the page was captured, `YYYY-MM-DD`. */
export function fromCapture(date: ArticleDate, captured: string): ArticleDate {
  const ago = daysAgo(date.written ?? '');
  if (ago === undefined) return date;
  const [year = 0, month = 1, day = 1] = captured.split('-').map(Number);
  const moment = Date.UTC(year, month - 1, day, 12) - Math.round(ago) * 24 * 60 * 60 * 1000;
  return {
    ...date,
    iso: new Date(moment).toISOString(),
    precision: ago >= 365 ? 'year' : ago >= 30 ? 'month' : 'day',
  };
}

function daysAgo(text: string): number | undefined {
  if (text.length > MAX_LENGTH * 4) return undefined;
  const plain = foldedDate(text).toLowerCase().replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > MAX_LENGTH || CALENDAR_DAY.test(plain)) return undefined;
  const word = DAY_WORD.exec(plain)?.[0];
  if (word !== undefined && Object.hasOwn(DAY_WORDS, word)) {
    const rest = plain.slice(word.length);
    const clock = rest === '' ? undefined : findClock(rest);
    if (rest === '' || clock?.end === rest.length) return DAY_WORDS[word];
  }
  const before = BEFORE.exec(plain)?.[0].length ?? 0;
  const sum = sumOf(plain.slice(before));
  if (sum === undefined) return undefined;
  const rest = plain.slice(before + sum.end);
  return (before > 0 && rest === '') || (before === 0 && AFTER.test(rest)) ? sum.days : undefined;
}

/** The amounts of time with which a text begins, added up: "an hour and 10 minutes". */
function sumOf(text: string): { readonly days: number; readonly end: number } | undefined {
  let days: number | undefined;
  let end = 0;
  for (;;) {
    const joint = days === undefined ? 0 : (JOINT.exec(text.slice(end))?.[0].length ?? 0);
    const next = amountOf(text.slice(end + joint));
    if (next === undefined) return days === undefined ? undefined : { days, end };
    days = (days ?? 0) + next.days;
    end += joint + next.end;
  }
}

function amountOf(text: string): { readonly days: number; readonly end: number } | undefined {
  const about = ABOUT.exec(text)?.[0].length ?? 0;
  const rest = text.slice(about);
  const dual = NAMES.map(({ days, two }) => ({ days, match: two?.exec(rest) })).find(({ match }) => match);
  if (dual?.match) return { days: 2 * dual.days, end: about + dual.match[0].length };
  const count = COUNT.exec(rest);
  for (const from of count === null ? [0] : [count[0].length, 0]) {
    const named = rest.slice(from);
    for (const { days, one, han } of NAMES) {
      const match = one.exec(named) ?? han.exec(named);
      // Without a number a day is one, but in Han it is "the other day".
      if (match === null || (from === 0 && HAN.test(match[0]))) continue;
      return {
        days: (from === 0 ? 1 : numberIn(count?.[1] ?? '')) * days,
        end: about + from + match[0].length,
      };
    }
  }
  return undefined;
}

function numberIn(written: string): number {
  return NUMBER_WORDS[written] ?? numberOf(written);
}
