import type { Language } from '../language/languages.js';
import type { ReplyLocale } from '../language/reply-locales.js';
import { WORDS, type Words } from './words.js';

const LANGUAGE_OF = {
  en: 'en',
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  ar: 'ar',
  ru: 'ru',
  uk: 'uk',
} as const satisfies Record<ReplyLocale, Language>;

/** The language of a catalogue, to name people and places in. */
export function languageOfWords(words: Words): Language {
  // The keys of the table are its locales.
  const locales = Object.keys(LANGUAGE_OF) as ReplyLocale[];
  const locale = locales.find((each) => WORDS[each] === words);
  return LANGUAGE_OF[locale ?? 'en'];
}
