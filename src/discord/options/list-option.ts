import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { oneLine } from '../message/plain.js';

/** What parts the things of a list, in any of our languages: a comma, an Arabic or a Chinese one, a semicolon. */
const SEPARATOR = /[,;\u060C\u061B\u3001\uFF0C\uFF1B]/;

/** A choice of Discord. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a member wrote into an option that takes several things, one by one, without repetitions. */
export function thingsListed(given: string | null): readonly string[] {
  const things = (given ?? '').split(SEPARATOR).map(oneLine);
  return [...new Set(things)].filter((thing) => thing !== '');
}

/** The last thing of a list that is being typed. */
export function lastListed(typed: string): string {
  return oneLine(typed.split(SEPARATOR).at(-1) ?? '');
}

/** Completes the last thing of a list that is being typed; what stands before it stays. */
export function listChoices(typed: string, choicesOf: (last: string) => readonly Choice[]): Choice[] {
  const things = typed.split(SEPARATOR);
  const last = lastListed(typed);
  const before = things
    .slice(0, -1)
    .map(oneLine)
    .filter((thing) => thing !== '');
  return choicesOf(last)
    .filter(({ value }) => !before.includes(value))
    .map(({ name, value }) => ({ name: [...before, name].join(', '), value: [...before, value].join(', ') }))
    .filter(({ name, value }) => name.length <= MAX_CHOICE_LENGTH && value.length <= MAX_CHOICE_LENGTH)
    .slice(0, MAX_CHOICES);
}
