import { escapeLine } from '../message/escape.js';
import { oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

/** `8`, `08:00`, `8.30`, `8h30`, `20:15`, `8 pm`; of any width. */
const WRITTEN = /^(\d{1,2})(?:[:.hч]\s?(\d{2}))?\s*(am|pm)?$/i;

/** The time of day that a member wrote, as `HH:MM`. @throws {UserError} if it is none */
export function timeOption(given: string, words: Words): string {
  const [, hours, minutes = '00', half] = WRITTEN.exec(oneLine(given.normalize('NFKC'))) ?? [];
  const hour = hours === undefined ? undefined : hourOf(Number(hours), half?.toLowerCase());
  if (hour === undefined || Number(minutes) > 59)
    throw new UserError(words.arranging.badTime(words.quotedText(escapeLine(shorten(given, 40)))));
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The hour of 24; `undefined` if there is no such hour. */
function hourOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written <= 23 ? written : undefined;
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (half === 'pm' ? 12 : 0);
}
