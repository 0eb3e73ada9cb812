import type { Context } from '../../context.js';
import { MAX_CHOICES } from '../message/limits.js';
import { type Choice, lastListed, listChoices } from './list-option.js';
import { languageToNameIn } from './question-choices.js';

/** What is longer is a headline rather than a name. */
const MAX_NAME_LENGTH = 40;
const MAX_NAME_WORDS = 5;

/**
 * Completes the last of several people, places or topics with names that the coverage knows, found from any script;
 * what was typed stands first, for it may be none of them.
 */
export async function topicChoices(
  typed: string,
  { locale, suggest }: { readonly locale: string; readonly suggest: Context['suggest'] },
): Promise<Choice[]> {
  const text = lastListed(typed);
  const language = languageToNameIn(text, locale).reader;
  const suggested = await suggest({ text, language, limit: MAX_CHOICES });
  const names = suggested.filter(
    (name) => name.length <= MAX_NAME_LENGTH && name.split(' ').length <= MAX_NAME_WORDS,
  );
  // A comma would part one name into two.
  const whole = names.filter((name) => lastListed(name) === name);
  return listChoices(typed, (last) =>
    [...new Set([...(last === '' ? [] : [last]), ...whole])].map((name) => ({ name, value: name })),
  );
}
