import { stemmer } from '@orama/stemmers/russian';
import type { LanguageRules } from './rules.js';
import { RUSSIAN_STOP_WORDS } from './stop-words/russian.js';

export const russian: LanguageRules = {
  script: 'Cyrillic',
  stem: stemmer,
  stopWords: RUSSIAN_STOP_WORDS,
  gramLength: 4,
};
