import { hasWords } from '../answer/said-text.js';
import { MAX_QUESTION_LENGTH } from '../message/limits.js';
import { oneLine } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

/** What a member asks or looks for, on one line. @throws {UserError} if there is nothing in it, or too much */
export function questionOption(given: string, words: Words): string {
  const text = oneLine(given);
  if (!hasWords(text)) throw new UserError(words.fault.noQuestion);
  if (text.length > MAX_QUESTION_LENGTH)
    throw new UserError(words.fault.questionTooLong(MAX_QUESTION_LENGTH));
  return text;
}
