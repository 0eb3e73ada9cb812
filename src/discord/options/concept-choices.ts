import type { Context } from '../../context.js';
import type { Language } from '../../language/languages.js';
import type { FoundConcept } from '../../retrieval/glossary-concepts.js';
import { MAX_CHOICES } from '../message/limits.js';
import { isolate, oneLine, shorten } from '../message/plain.js';
import type { Words } from '../words.js';

/** Before the name of a person whom the glossary has not. */
const NEW = 'new ';
const MIN_NEW_LENGTH = 2;
const MAX_NAME_LENGTH = 60;

/** Whom or what a moderator means: a concept, or a person by a name of their own. */
export type MeantConcept = FoundConcept | { readonly newName: string };

/** Concepts that any label says in any script, as choices for Discord; last a new one of the name that was typed. */
export async function conceptChoices(
  typed: string,
  { context, locale, words }: { context: Pick<Context, 'glossaryConcepts'>; locale: string; words: Words },
) {
  const text = oneLine(typed);
  const found = await context.glossaryConcepts({
    by: { text },
    language: languageToNameIn(locale),
    limit: MAX_CHOICES - 1,
  });
  const choices = found.map(({ id, name, label }) => {
    const beside = label === name ? '' : ` · ${isolate(shorten(label, MAX_NAME_LENGTH / 2))}`;
    return { name: isolate(shorten(name, MAX_NAME_LENGTH)) + beside, value: id };
  });
  if (text.length < MIN_NEW_LENGTH || text.length > MAX_NAME_LENGTH) return choices;
  return [...choices, { name: words.tending.aliases.newConcept(isolate(text)), value: NEW + text }];
}

/** What was chosen, or can be meant by what was typed without choosing; `undefined` if nothing can. */
export async function meantConcept(
  given: string,
  { context, locale }: { context: Pick<Context, 'glossaryConcepts'>; locale: string },
): Promise<MeantConcept | undefined> {
  const language = languageToNameIn(locale);
  const [chosen] = await context.glossaryConcepts({ by: { ids: [given] }, language, limit: 1 });
  if (chosen !== undefined) return chosen;
  if (given.startsWith(NEW)) return { newName: oneLine(given.slice(NEW.length)) };
  const exact = await conceptsCalled(given, { context, locale });
  return exact.length === 1 ? exact[0] : undefined;
}

/** The concepts that a label calls exactly so. */
export async function conceptsCalled(
  text: string,
  { context, locale }: { context: Pick<Context, 'glossaryConcepts'>; locale: string },
): Promise<readonly FoundConcept[]> {
  const language = languageToNameIn(locale);
  const found = await context.glossaryConcepts({ by: { text }, language, limit: MAX_CHOICES });
  return found.filter(({ isExact }) => isExact);
}

/** The language of labels nearest to what a reader's Discord is set to. */
export function languageToNameIn(locale: string): Language {
  const [language] = locale.split('-');
  return language === 'zh' || language === 'ru' || language === 'uk' || language === 'ar' ? language : 'en';
}
