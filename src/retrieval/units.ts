import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { scriptOf } from '../language/scripts.js';
import type { Token } from '../language/token.js';

/** One thing that a question asks for: a word, or a run of Chinese that a dictionary does not know. */
export interface Unit {
  readonly written: string;
  /** In the question, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What a unit is found by in the passages of one language. */
export interface UnitTerms {
  readonly words: readonly string[];
  /** Without repetitions, at most {@link MAX_GRAMS}: as many as fit into the bits of a number. */
  readonly grams: readonly string[];
  /** Chinese is cut by dictionaries in more than one way: there the n-grams decide, not the words. */
  readonly byGrams: boolean;
}

export const MAX_GRAMS = 31;

/** The units of a question written in `language`, in its order. None if it consists of stop words. */
export function unitsOf(question: string, language: Language): readonly Unit[] {
  const { words } = analysisOf(language).content(question);
  return words.reduce<Unit[]>((units, token) => {
    const last = units.at(-1);
    if (last !== undefined && isLoneHan(token) && last.end === token.start && isLoneHanRun(last)) {
      units[units.length - 1] = unit(question, last.start, token.end);
    } else {
      units.push(unit(question, token.start, token.end));
    }
    return units;
  }, []);
}

const unit = (question: string, start: number, end: number): Unit => ({
  written: question.slice(start, end),
  start,
  end,
});

/** A dictionary cuts a name that it does not know into single characters; together they are the name. */
const isLoneHan = ({ term, start, end }: Token) => end - start === 1 && scriptOf(term) === 'Han';

/** Whether a unit was made of single characters: one character, or several that were joined. */
function isLoneHanRun({ written }: Unit): boolean {
  if (scriptOf(written) !== 'Han') return false;
  return analysisOf('zh')
    .words(written)
    .every(({ start, end }) => end - start === 1);
}

/** What a unit is found by in passages of `language`. */
export function termsOf({ written }: Unit, language: Language): UnitTerms {
  const { words, grams } = analysisOf(language);
  const unitGrams = [...new Set(grams(written).map(({ term }) => term))].slice(0, MAX_GRAMS);
  return {
    words: words(written).map(({ term }) => term),
    grams: unitGrams,
    byGrams: scriptOf(written) === 'Han' && written.length > 1,
  };
}
