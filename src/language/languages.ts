/** Every language that passages can be in, by its BCP 47 code; `und` holds what is written in any other. */
export const LANGUAGES = {
  ar: { name: 'العربية', englishName: 'Arabic', direction: 'rtl' },
  en: { name: 'English', englishName: 'English', direction: 'ltr' },
  ru: { name: 'Русский', englishName: 'Russian', direction: 'ltr' },
  uk: { name: 'Українська', englishName: 'Ukrainian', direction: 'ltr' },
  zh: { name: '中文', englishName: 'Chinese', direction: 'ltr' },
  und: { name: 'Other', englishName: 'Other', direction: 'ltr' },
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}
