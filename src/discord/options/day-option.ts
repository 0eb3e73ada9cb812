import { escapeLine } from '../message/escape.js';
import { shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

/**
 * The day that a member wrote into an option, `YYYY-MM-DD`; `undefined` if they left it out.
 *
 * @throws {UserError} if it is no day of the calendar
 */
export function dayOption(option: string, given: string | null, words: Words): string | undefined {
  const written = given?.normalize('NFKC').trim();
  if (!written) return undefined;
  if (!isDay(written)) {
    throw new UserError(words.fault.badDate(option, words.quotedText(escapeLine(shorten(written, 40)))));
  }
  return written;
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  // Some days that are none, such as 31 April, are taken for a later one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
