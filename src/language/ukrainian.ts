import { stemmer } from '@orama/stemmers/ukrainian';
import type { LanguageRules } from './rules.js';
import { UKRAINIAN_STOP_WORDS } from './stop-words/ukrainian.js';

export const ukrainian: LanguageRules = {
  script: 'Cyrillic',
  stem: stemmer,
  stopWords: UKRAINIAN_STOP_WORDS,
  gramLength: 4,
};
