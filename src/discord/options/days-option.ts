import { escapeLine } from '../message/escape.js';
import { MAX_CHOICES } from '../message/limits.js';
import { oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import { WORDS, type Words, wordsFor } from '../words.js';
import { type Choice, thingsListed } from './list-option.js';

/** ISO days of the week, Monday first. */
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly number[] = [6, 7];
const OFFERED = [EVERY_DAY, WORKDAYS, WEEKEND, ...EVERY_DAY.map((day) => [day])];
/** In some languages the names of two days begin alike for as long. */
const MIN_BEGINNING = 2;

/** Which days, in words. */
export function daysText(days: readonly number[], { arranging, joined }: Words): string {
  const is = (some: readonly number[]) =>
    some.length === days.length && some.every((day) => days.includes(day));
  if (is(EVERY_DAY)) return arranging.everyDay;
  if (is(WORKDAYS)) return arranging.workdays;
  if (is(WEEKEND)) return arranging.weekend;
  return joined(days.map(arranging.weekday));
}

/** What a member may go on with: what they have typed as it is understood, and what is asked for most. */
export function daysChoices(typed: string, locale: string): Choice[] {
  const words = wordsFor(locale);
  const understood = daysIn(typed);
  const wanted = oneLine(typed).toLowerCase();
  const offered = OFFERED.map((days) => ({ days, name: daysText(days, words) })).filter(
    ({ days, name }) =>
      understood === undefined || wanted === '' || name.toLowerCase().includes(wanted) || days.length > 1,
  );
  const all = [...(understood ? [{ days: understood, name: daysText(understood, words) }] : []), ...offered];
  const byValue = new Map(all.map(({ days, name }) => [days.join(','), name]));
  return [...byValue].map(([value, name]) => ({ name, value })).slice(0, MAX_CHOICES);
}

/** The days that a member chose or named, in order; all of them if they left it out. @throws {UserError} if there is no such day */
export function daysOption(given: string | null, words: Words): readonly number[] {
  if (oneLine(given ?? '') === '') return EVERY_DAY;
  const days = daysIn(given ?? '');
  if (days !== undefined) return days;
  throw new UserError(words.arranging.badDays(words.quotedText(escapeLine(shorten(given ?? '', 40)))));
}

/** The days that a text names: numbers, or the beginnings of names in any of our languages; `undefined` if it says something else. */
function daysIn(text: string): readonly number[] | undefined {
  const whole = folded(text);
  const known = Object.values(WORDS).flatMap(({ arranging: { everyDay, workdays, weekend } }) => [
    [everyDay, EVERY_DAY] as const,
    [workdays, WORKDAYS] as const,
    [weekend, WEEKEND] as const,
  ]);
  const phrase = known.find(([name]) => folded(name) === whole);
  if (phrase !== undefined) return phrase[1];
  const days = thingsListed(text.normalize('NFKC'))
    .flatMap((thing) => thing.split(/\s+/))
    .map(dayNamed);
  if (days.length === 0) return undefined;
  const found = days.flatMap((day) => day ?? []);
  return found.length < days.length ? undefined : EVERY_DAY.filter((day) => found.includes(day));
}

function dayNamed(name: string): number | undefined {
  if (/^[1-7]$/.test(name)) return Number(name);
  const beginning = folded(name);
  const fits = (words: Words, day: number) => {
    const full = folded(words.arranging.weekday(day));
    return full === beginning || (beginning.length >= MIN_BEGINNING && full.startsWith(beginning));
  };
  const meant = EVERY_DAY.filter((day) => Object.values(WORDS).some((words) => fits(words, day)));
  return meant.length === 1 ? meant[0] : undefined;
}

function folded(text: string): string {
  // Chinese names a day of the week in two ways.
  return oneLine(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/^(?:\u5468|\u9031|\u793C\u62DC|\u79AE\u62DC)(?=.$)/, '\u661F\u671F');
}
