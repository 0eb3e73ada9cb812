import type { Language } from '../../language/languages.js';
import type { ReplyLocale } from '../../language/reply-locales.js';

/**
 * The locales whose numbers, lists and plurals our catalogues use. Arabic keeps European digits: most newsrooms
 * print them, articles are quoted with them, and one answer should not mix two sets of digits.
 */
const INTL_LOCALES = {
  en: 'en',
  'zh-CN': 'zh-CN',
  'zh-TW': 'zh-TW',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  uk: 'uk',
} as const satisfies Record<ReplyLocale, string>;

/** The plural forms that each of them has, from CLDR; so that a catalogue without one does not compile. */
export const PLURAL_FORMS = {
  en: ['one', 'other'],
  'zh-CN': ['other'],
  'zh-TW': ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
} as const satisfies Record<ReplyLocale, readonly Intl.LDMLPluralRule[]>;

type Forms<L extends ReplyLocale> = Readonly<Record<(typeof PLURAL_FORMS)[L][number], string>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Numbers, lists, months and names of languages as a locale writes them. */
export function formats<L extends ReplyLocale>(locale: L) {
  const tag = INTL_LOCALES[locale];
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const years = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const number = (n: number) => (locale === 'ar' ? isolated(numbers.format(n)) : numbers.format(n));
  return {
    number,
    joined: (parts: readonly string[]) => lists.format(parts),
    day: (date: Date) => days.format(date),
    /** The name of a day of the week, 1 for Monday to 7 for Sunday. */
    weekday: (day: number) => weekdays.format(new Date(Date.UTC(2024, 0, day))),
    /** Hours and minutes; whole days as days. */
    duration: (minutes: number) => durationText(minutes, (n, unit) => unitText(tag, n, unit)),
    month: (date: Date) => months.format(date),
    year: (date: Date) => years.format(date),
    /** @param other what any language but ours is called */
    languageName: (language: Language, other: string) =>
      language === 'und' ? other : (languages.of(language) ?? other),
    /** `n` things, in the form that goes with `n`; `#` stands for the number. */
    counted: (n: number, forms: Forms<L>) => {
      // Intl chooses among the forms of this very locale, which is what the table holds; a test compares the two.
      const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[plurals.select(n)];
      return (form ?? '#').replace('#', number(n));
    },
  };
}

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

function unitText(tag: string, n: number, unit: 'day' | 'hour' | 'minute'): string {
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

function durationText(minutes: number, text: (n: number, unit: 'day' | 'hour' | 'minute') => string): string {
  if (minutes >= MINUTES_OF_DAY && minutes % MINUTES_OF_DAY === 0)
    return text(minutes / MINUTES_OF_DAY, 'day');
  const [hours, rest] = [Math.floor(minutes / MINUTES_OF_HOUR), Math.round(minutes % MINUTES_OF_HOUR)];
  const parts = [
    hours > 0 ? [text(hours, 'hour')] : [],
    rest > 0 || hours === 0 ? [text(rest, 'minute')] : [],
  ];
  return parts.flat().join(' ');
}

/** The text shielded from the line it stands in, and the line from it, whichever way either is written. */
export function isolated(text: string): string {
  const isAlready = text.startsWith(FIRST_STRONG_ISOLATE) && text.endsWith(POP_DIRECTIONAL_ISOLATE);
  return isAlready ? text : FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}
