import type { LanguageRules } from './rules.js';
import { CHINESE_STOP_WORDS } from './stop-words/chinese.js';

/** Simplified and traditional alike: the text is folded to simplified characters before it is cut. */
export const chinese: LanguageRules = {
  script: 'Han',
  stem: (word) => word,
  stopWords: CHINESE_STOP_WORDS,
  gramLength: 2,
};
