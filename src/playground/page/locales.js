import { remembered } from './remembered.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';
import { uk } from './words/uk.js';
import { zhCn } from './words/zh-cn.js';
import { zhTw } from './words/zh-tw.js';

/** The catalogues of the page's own words by locale; another language has the English ones. */
export const CATALOGUES = { 'en-US': en, 'zh-CN': zhCn, 'zh-TW': zhTw, ar, ru, uk };

/** What the page can be set to: languages of Discord that matter here, and Arabic, which Discord lacks. */
export const LOCALES = [...Object.keys(CATALOGUES), 'de', 'fr', 'es-ES', 'tr', 'pl'];

/** How browsers call what Discord calls otherwise. */
const OTHER_NAMES = { zh: 'zh-CN', 'zh-SG': 'zh-CN', 'zh-HK': 'zh-TW', 'zh-MO': 'zh-TW', es: 'es-ES' };

/** The locale that this browser was set to before, or the first of its own languages that is among ours. */
export function firstLocale() {
  const tags = navigator.languages.flatMap((tag) => [tag, OTHER_NAMES[tag], tag.split('-')[0]]);
  const known = tags.map((tag) => OTHER_NAMES[tag] ?? tag);
  return [remembered('locale'), ...known].find((tag) => LOCALES.includes(tag)) ?? 'en-US';
}

/** The page's own words in a locale. */
export function wordsOf(locale) {
  return CATALOGUES[locale] ?? en;
}

/** What Discord is set to for a reader of this locale. */
export function discordLocale(locale) {
  return locale === 'ar' ? 'en-US' : locale;
}

/** By which tag a language is named where Discord's tells of a country and readers think of a script, or of neither. */
const NAMED_AS = { 'en-US': 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant', 'es-ES': 'es' };

/** The name of a language in itself. */
export function ownName(locale) {
  const tag = NAMED_AS[locale] ?? locale;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Puts the words of a locale wherever the document asks for them, and turns it to the side where they begin. */
export function dressPage(locale) {
  const words = wordsOf(locale);
  document.documentElement.lang = words === en ? 'en' : locale;
  document.documentElement.dir = words === ar ? 'rtl' : 'ltr';
  for (const place of document.querySelectorAll('[data-word]')) {
    place.textContent = words[place.dataset.word];
  }
  for (const place of document.querySelectorAll('[data-label]')) {
    place.setAttribute('aria-label', words[place.dataset.label]);
  }
}
