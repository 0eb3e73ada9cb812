import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { plainNumber } from '../language/numbers.js';
import { scan } from '../language/scan.js';
import { scriptOf } from '../language/scripts.js';

/** What labels are compared by: a word in each of its readings, a number, or one Chinese character. */
export interface GlossarySymbol {
  /** The readings, likeliest first; a label matches if it has any of them at this place. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether no label reaches across from the symbol before: punctuation stands between. */
  readonly isApart: boolean;
}

/** What may stand between the words of a name: spaces, hyphens, apostrophes and the middle dots of foreign names. */
const JOINTS = /^[\s\-\u2010\u2011'\u2019"\u201C\u201D\u00B7\u2022\u2027\u30FB\u2013]*$/;

/** Arabic prepositions and conjunctions of one letter that light stemming leaves: beh, kaf, lam, feh, seen. */
const CLITICS = /^[\u0628\u0643\u0644\u0641\u0633](?=.{3})/;

/** The symbols of a text, in order. */
export function symbolsOf(text: string, language: Language): readonly GlossarySymbol[] {
  let last = 0;
  return scan(text).flatMap(({ kind, text: written, start }) => {
    const isApart = !JOINTS.test(text.slice(last, start));
    last = start + written.length;
    if (kind === 'han' || kind === 'unspaced') {
      return Array.from(written, (character, at) => ({
        keys: [character],
        start: start + at,
        end: start + at + character.length,
        isApart: at === 0 && isApart,
      }));
    }
    const keys = kind === 'number' ? [plainNumber(written)] : readingsOf(written, language);
    return [{ keys, start, end: last, isApart }];
  });
}

/** A Cyrillic word may be Russian or Ukrainian whatever the text is; an Arabic one may begin with a clitic. */
function readingsOf(word: string, language: Language): readonly string[] {
  switch (scriptOf(word)) {
    case 'Cyrillic':
      return [...new Set([analysisOf('ru').stem(word), analysisOf('uk').stem(word)])];
    case 'Arabic': {
      const { stem } = analysisOf('ar');
      const whole = stem(word);
      const bare = whole.replace(CLITICS, '');
      return bare === whole ? [whole] : [whole, stem(bare)];
    }
    default:
      return [analysisOf(language).stem(word)];
  }
}
