import { concept, labelsOf } from './cldr-labels.js';
import type { Concept } from './concept.js';

/** 2023 began on a Sunday: its days are at hand by number. */
const inUtc = (month: number, day: number) => new Date(Date.UTC(2023, month, day));

/** The months, by every calendar that news in these languages is dated by. */
export function months(): readonly Concept[] {
  return Array.from({ length: 12 }, (_, month) => {
    const written = (locale: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(inUtc(month, 15));
    const alone = (locale: string) => written(locale, { month: 'long' });
    const inDate = (locale: string) =>
      new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
        .formatToParts(inUtc(month, 15))
        .find(({ type }) => type === 'month')?.value ?? alone(locale);
    return concept(
      `month-${month + 1}`,
      'term',
      labelsOf((language) => {
        // The Levant calls the months by Syriac names.
        if (language === 'ar') return [alone('ar-EG'), alone('ar-SY')];
        // Dates are written with the number of the month.
        if (language === 'zh') return [`${month + 1}\u6708`, alone('zh')];
        return [alone(language), inDate(language)];
      }),
    );
  });
}

export function weekdays(): readonly Concept[] {
  return Array.from({ length: 7 }, (_, day) => {
    const written = (locale: string, weekday: 'long' | 'short') =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(inUtc(0, 1 + day));
    return concept(
      `weekday-${day}`,
      'term',
      labelsOf((language) =>
        language === 'zh' ? [written('zh', 'long'), written('zh', 'short')] : [written(language, 'long')],
      ),
    );
  });
}
