import type { Language } from '../language/languages.js';
import type { Concept, ConceptId, ConceptKind, Label } from './concept.js';

// Names that every JavaScript engine carries from Unicode's CLDR: countries, currencies, months, weekdays.

const LANGUAGES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

/** ISO 3166-1 codes are pairs of letters; which of them are countries, CLDR knows. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Codes of CLDR that are no country or territory: reserved, deprecated, pseudo and group codes. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'SU',
  'YU',
  'DD',
  'TP',
  'ZR',
  'AN',
  'CS',
  'FX',
  'BU',
  'UK',
]);

/** A name that CLDR gives several notions of, or that means something else in plain text. */
const UNSAFE_LABELS = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Guinea',
  'Turkey',
  'Mali',
  'Oman',
  'Niger',
  '\u0427\u0430\u0434',
  '\u0645\u0627\u0644\u064A',
]);

/** Concepts for what CLDR has names of, in each of the five languages. */
export function cldrConcepts(): readonly Concept[] {
  return [...countries(), ...currencies(), ...months(), ...weekdays()];
}

function concept(id: string, kind: ConceptKind, labels: readonly Label[]): Concept {
  // Built from codes and numbers only.
  return { id: id as ConceptId, kind, labels, related: [], held: [], note: undefined };
}

/** The first text of a language is its preferred label. */
function labelsOf(texts: (language: (typeof LANGUAGES)[number]) => readonly string[]): readonly Label[] {
  return LANGUAGES.flatMap((language) =>
    [...new Set(texts(language))].map((text, index): Label => {
      const kind = index === 0 ? 'preferred' : 'variant';
      return { text, language, kind, origin: 'cldr', context: [] };
    }),
  );
}

function countries(): readonly Concept[] {
  const codes = Array.from(LETTERS, (first) => Array.from(LETTERS, (second) => first + second)).flat();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return codes
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code) && english.of(code) !== undefined)
    .map((code) =>
      concept(
        `country-${code.toLowerCase()}`,
        'place',
        labelsOf((language) => names('region', language, code)).filter(
          ({ text }) => !UNSAFE_LABELS.has(text),
        ),
      ),
    );
}

/** A code that CLDR has replaced by another stands for the same country once more. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function currencies(): readonly Concept[] {
  const codes = [
    'USD',
    'EUR',
    'RUB',
    'UAH',
    'CNY',
    'GBP',
    'TRY',
    'BYN',
    'PLN',
    'JPY',
    'INR',
    'CHF',
    'AED',
    'SAR',
    'QAR',
    'KZT',
  ];
  return codes.map((code) =>
    concept(
      `currency-${code.toLowerCase()}`,
      'term',
      labelsOf((language) => names('currency', language, code)),
    ),
  );
}

/** The long and the short name; a code that CLDR does not name has none. */
function names(type: 'region' | 'currency', language: Language, code: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const name = new Intl.DisplayNames(language, { type, style, fallback: 'none' }).of(code);
    // A short name of two letters is an abbreviation that text spells in other ways too.
    return name === undefined || (style === 'short' && name.length < 3) ? [] : [name];
  });
}

/** 2023 began on a Sunday: its days are at hand by number. */
const inUtc = (month: number, day: number) => new Date(Date.UTC(2023, month, day));

function months(): readonly Concept[] {
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

function weekdays(): readonly Concept[] {
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
