import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import type { Language } from './languages.js';
import type { LanguageRules } from './rules.js';
import { russian } from './russian.js';
import { type Script, scriptOf } from './scripts.js';
import { ukrainian } from './ukrainian.js';

/** Words of a script for which no language has rules: compared as they are, found by their parts. */
const plain: LanguageRules = { script: 'Other', stem: (word) => word, stopWords: '', gramLength: 4 };

const RULES = {
  ar: arabic,
  en: english,
  ru: russian,
  uk: ukrainian,
  zh: chinese,
  und: plain,
} as const satisfies Record<Language, LanguageRules>;

/** Which rules a foreign word in a text goes by; of two languages of one script those of the first above. */
const RULES_OF_SCRIPT = new Map<Script, LanguageRules>(
  Object.values(RULES)
    .map((rules) => [rules.script, rules] as const)
    .reverse(),
);

/**
 * The rules for a word in a text of `language`: those of the language if the word is in its script, else
 * those of the script's own language. An English name in a Chinese text is stemmed as English.
 */
export function rulesFor(language: Language, word: string): LanguageRules {
  const script = scriptOf(word);
  const own = RULES[language];
  return script === own.script ? own : (RULES_OF_SCRIPT.get(script) ?? plain);
}

/** The stop words of a language and of those that the other scripts go by, as they are written. */
export function stopWordsFor(language: Language): readonly string[] {
  const own = RULES[language];
  return [...RULES_OF_SCRIPT.values(), own]
    .filter((rules) => rules === own || rules.script !== own.script)
    .flatMap(({ stopWords }) => stopWords.split(/\s+/))
    .filter((word) => word !== '');
}
