import type { Language } from '../language/languages.js';
import { REPLY_LOCALES, type ReplyLocale } from '../language/reply-locales.js';
import { arabic } from './words/ar.js';
import { english, type Words } from './words/en.js';
import { russian } from './words/ru.js';
import { ukrainian } from './words/uk.js';
import { simplifiedChinese } from './words/zh-cn.js';
import { traditionalChinese } from './words/zh-tw.js';

export type { Words } from './words/en.js';

/** Every wording, by the locale that it is for. */
export const WORDS: Readonly<Record<ReplyLocale, Words>> = {
  en: english,
  'zh-CN': simplifiedChinese,
  'zh-TW': traditionalChinese,
  ar: arabic,
  ru: russian,
  uk: ukrainian,
};

/** Chinese is written in traditional characters in these regions. */
const TRADITIONAL = /^zh-(?:Hant|TW|HK|MO)/i;

/** Of the languages that we answer in, the one that a locale of Discord (or any BCP 47 tag) asks for; else English. */
export function replyLocaleOf(locale: string): ReplyLocale {
  if (TRADITIONAL.test(locale)) return 'zh-TW';
  const [language = ''] = locale.split('-');
  if (language === 'zh') return 'zh-CN';
  return language === 'ar' || language === 'ru' || language === 'uk' ? language : 'en';
}

/** The language that a wording is in; English for one that is none of ours. */
export function languageOfWords(words: Words): Language {
  const locale = REPLY_LOCALES.find((each) => WORDS[each] === words) ?? 'en';
  return locale === 'zh-CN' || locale === 'zh-TW' ? 'zh' : locale;
}

/** The wording nearest to a locale of Discord. */
export function wordsFor(locale: string): Words {
  return WORDS[replyLocaleOf(locale)];
}
