import type { SharedNameAndDescription } from 'discord.js';
import { LANGUAGES, type Language } from '../language/languages.js';
import { type CommandWords, english, type Label } from './command-words/en.js';
import { russian } from './command-words/ru.js';
import { ukrainian } from './command-words/uk.js';
import { simplifiedChinese } from './command-words/zh-cn.js';
import { traditionalChinese } from './command-words/zh-tw.js';
import type { NamesOfCommands } from './words/en.js';
import { WORDS, type Words } from './words.js';

export type { CommandWords } from './command-words/en.js';

/** Discord has these locales of ours, beside English, and no Arabic. */
const LOCALISED = {
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
  ru: russian,
  uk: ukrainian,
} as const satisfies Readonly<Record<string, CommandWords>>;

const LOCALES = ['zh-CN', 'zh-TW', 'ru', 'uk'] as const satisfies readonly (keyof typeof LOCALISED)[];

/** What commands and options are called in a reader's Discord. */
export function commandWordsFor(locale: string): CommandWords {
  return LOCALES.filter((each) => each === locale).map((each) => LOCALISED[each])[0] ?? english;
}

/** What a text in a reader's Discord calls the commands and options that it names. */
export function namesOfCommands(locale: string): NamesOfCommands {
  const shown = commandWordsFor(locale);
  const { checkCommand } = WORDS[LOCALES.find((each) => each === locale) ?? 'en'].actions;
  return {
    ask: shown.ask.name,
    coverage: shown.coverage.name,
    private: shown.private.name,
    check: checkCommand,
    compare: shown.compare.name,
    timeline: shown.timeline.name,
    who: shown.who.name,
    article: shown.articleCard.name,
    privacy: shown.privacy.name,
  };
}

/** Gives a command or an option its name and description in every locale. */
export function named<B extends SharedNameAndDescription>(
  builder: B,
  labelOf: (words: CommandWords) => Label,
): B {
  const { name, description } = labelOf(english);
  builder.setName(name).setDescription(description);
  for (const locale of LOCALES) {
    const localised = labelOf(LOCALISED[locale]);
    builder.setNameLocalization(locale, localised.name);
    builder.setDescriptionLocalization(locale, localised.description);
  }
  return builder;
}

/** A choice whose name is taken from what members read. */
export function localisedChoice(value: string, nameIn: (words: Words) => string) {
  const name_localizations = Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(WORDS[locale])]));
  return { name: nameIn(WORDS.en), name_localizations, value };
}

/** A choice that is told by what its label describes, in every locale. */
export function toldChoice(value: string, labelOf: (words: CommandWords) => Label) {
  return {
    name: labelOf(english).description,
    name_localizations: Object.fromEntries(
      LOCALES.map((locale) => [locale, labelOf(LOCALISED[locale]).description]),
    ),
    value,
  };
}

/** The choice of a language: its name to the reader, and as it names itself. */
export function languageChoice(language: Language) {
  const shownAs = (inWords: string, own: string) => (inWords === own ? own : `${inWords} · ${own}`);
  const nameIn = (locale: keyof typeof WORDS) => {
    const inWords = WORDS[locale].languageName(language);
    return language === 'und' ? inWords : shownAs(inWords, LANGUAGES[language].name);
  };
  return {
    name: nameIn('en'),
    name_localizations: Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale)])),
    value: language,
  };
}
