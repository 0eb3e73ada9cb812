import { isLanguage, LANGUAGES, type Language } from '../../language/languages.js';
import { escapeLine } from '../message/escape.js';
import { oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import { WORDS, type Words, wordsFor } from '../words.js';
import type { Choice } from './list-option.js';

/** The languages of articles, those with a name. */
const ALL: readonly Language[] = Object.keys(LANGUAGES)
  .filter(isLanguage)
  .filter((language) => language !== 'und');

/** The languages whose name, in any of our languages, begins with what was typed. */
export function languageChoices(typed: string, locale: string): readonly Choice[] {
  const wanted = folded(typed);
  return ALL.filter((language) => namesOf(language).some((name) => name.startsWith(wanted))).map(
    (language) => ({ name: wordsFor(locale).languageName(language), value: language }),
  );
}

/** The language that a member chose, or named in any of our languages. @throws {UserError} if it is none of them */
export function languageOption(given: string, words: Words): Language {
  const wanted = folded(given);
  const meant = ALL.find((language) => namesOf(language).includes(wanted));
  if (meant !== undefined) return meant;
  throw new UserError(
    words.explore.unknownLanguage(
      words.quotedText(escapeLine(shorten(given, 40))),
      words.joined(ALL.map(words.languageName)),
    ),
  );
}

function namesOf(language: Language): readonly string[] {
  const own = language === 'und' ? [] : [LANGUAGES[language].name];
  return [language, ...own, ...Object.values(WORDS).map((words) => words.languageName(language))].map(folded);
}

function folded(name: string): string {
  return oneLine(name).normalize('NFKC').toLowerCase();
}
