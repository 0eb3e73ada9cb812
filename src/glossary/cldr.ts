import type { Language } from '../language/languages.js';
import { concept, labelsOf } from './cldr-labels.js';
import { months, weekdays } from './cldr-times.js';
import type { Concept } from './concept.js';

// Names that every JavaScript engine carries from Unicode's CLDR: countries, currencies, months, weekdays.

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
  return [...countries(), ...regions(), ...languages(), ...currencies(), ...months(), ...weekdays()];
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

/** Continents and their parts, by the United Nations' M49 codes; the ids are those of the glossary file. */
const REGIONS = {
  africa: '002',
  asia: '142',
  europe: '150',
  oceania: '009',
  'latin-america': '419',
  'northern-africa': '015',
  'eastern-asia': '030',
  'southern-asia': '034',
  'south-eastern-asia': '035',
  'central-asia': '143',
  'western-asia': '145',
  'southern-europe': '039',
  'eastern-europe': '151',
  'nordic-countries': '154',
  'western-europe': '155',
} as const;

function regions(): readonly Concept[] {
  return Object.entries(REGIONS).map(([id, code]) =>
    concept(
      id,
      'place',
      labelsOf((language) => names('region', language, code)),
    ),
  );
}

/** The languages of the countries that this coverage is about, and of the world's agencies. */
const SPOKEN = [
  'ar',
  'be',
  'crh',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'hu',
  'it',
  'ja',
  'ka',
  'ko',
  'pl',
  'pt',
  'ro',
  'ru',
  'tr',
  'uk',
  'zh',
];

/** What makes a language of its name, which alone is an adjective or a people; Chinese names say it themselves. */
const LANGUAGE_OF = {
  en: (name: string) => `${name} language`,
  zh: (name: string) => name,
  ar: (name: string) => `\u0627\u0644\u0644\u063A\u0629 ${name}`,
  ru: (name: string) => `${name} \u044F\u0437\u044B\u043A`,
  uk: (name: string) => `${name} \u043C\u043E\u0432\u0430`,
} as const;

function languages(): readonly Concept[] {
  return SPOKEN.map((code) =>
    concept(
      `language-${code}`,
      'term',
      labelsOf((language) => {
        const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
        return name === undefined ? [] : [LANGUAGE_OF[language](name)];
      }),
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
