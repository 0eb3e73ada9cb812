import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from './rules.js';
import { ENGLISH_STOP_WORDS } from './stop-words/english.js';

export const english: LanguageRules = {
  script: 'Latin',
  stem: stemmer,
  stopWords: ENGLISH_STOP_WORDS,
  gramLength: 4,
};
