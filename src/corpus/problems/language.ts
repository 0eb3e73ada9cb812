import { languageOf } from '../../language/detect.js';
import type { Language } from '../../language/languages.js';
import type { Detector } from './problem.js';

/** A headline with fewer letters is too short to tell its language by. */
const MIN_LETTERS = 8;

/** Short lines of these two are easily taken for one another. */
const family = (language: Language) => (language === 'uk' ? 'ru' : language);

/** A headline in another language than the text, or a text in none that can be told. */
export const languageProblem: Detector = ({ title, language }) => {
  if (language === 'und') return { detail: undefined, fix: undefined };
  const ofTitle = languageOf(title);
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const han = title.match(/\p{sc=Han}/gu)?.length ?? 0;
  if (ofTitle === 'und' || letters + 2 * han < MIN_LETTERS || family(ofTitle) === family(language))
    return undefined;
  return { detail: title, fix: undefined };
};
