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
  /** As it is written, folded. */
  readonly text: string;
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
        text: character,
        start: start + at,
        end: start + at + character.length,
        isApart: at === 0 && isApart,
      }));
    }
    const keys = kind === 'number' ? [plainNumber(written)] : readingsOf(written, language);
    return [{ keys, text: written, start, end: last, isApart }];
  });
}

/** An Arabic word may begin with a clitic that stemming leaves; a name may be inflected or not. */
function readingsOf(word: string, language: Language): readonly string[] {
  switch (scriptOf(word)) {
    case 'Cyrillic':
      return cyrillicLanguages(language).flatMap((own) => cyrillicKeys(word, own));
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

/**
 * The keys that a label's word is found by. Stemmers take the ending of a name in -ov or -ev for one of
 * inflection, but only where nothing follows it; such names stand by what their inflected forms stem to.
 */
export function labelKeysOf({ keys, text }: GlossarySymbol, language: Language): readonly string[] {
  if (scriptOf(text) !== 'Cyrillic') return keys.slice(0, 1);
  const bases = nameBases(text);
  return cyrillicLanguages(language).flatMap((own) =>
    bases.length > 0 ? bases.map((base) => keyed(own, base)) : cyrillicKeys(text, own),
  );
}

type CyrillicLanguage = 'ru' | 'uk';

/** A Cyrillic word in a text of a third language may be of either. */
function cyrillicLanguages(language: Language): readonly CyrillicLanguage[] {
  return language === 'ru' || language === 'uk' ? [language] : ['ru', 'uk'];
}

/** One stem means different things in the two languages, and so is told apart. */
const keyed = (language: CyrillicLanguage, stem: string) => `${language}:${stem}`;

function cyrillicKeys(word: string, language: CyrillicLanguage): readonly string[] {
  const stems = [analysisOf(language).stem(word), ...nameBases(word).slice(0, 1)];
  const all = language === 'uk' ? [...stems, ...ukrainianBase(word)] : stems;
  return [...new Set(all)].map((stem) => keyed(language, stem));
}

/** Names in -ov, -ev, -yov, -in, -yn; Ukrainian -iv and -yiv turn to -ov, -ev, -yev when inflected. */
function nameBases(word: string): readonly string[] {
  if (word.length < 4) return [];
  if (/(?:\u043E\u0432|[\u0435\u0451\u0454]\u0432|[\u0438\u044B]\u043D)$/.test(word))
    return [word.replaceAll('\u0451', '\u0435')];
  const stem = word.slice(0, -2);
  if (word.endsWith('\u0456\u0432')) return [word, `${stem}\u043E\u0432`, `${stem}\u0435\u0432`];
  return word.endsWith('\u0457\u0432') ? [word, `${stem}\u0454\u0432`] : [];
}

/** Ukrainian nouns in -iya have three stems by the stemmer: here they share one, with their i. */
function ukrainianBase(word: string): readonly string[] {
  const base = word.replace(
    /\u0456(?:\u044F|\u0457|\u044E|\u0454\u044E|\u0439|\u044F\u0445|\u044F\u043C|\u044F\u043C\u0438)$/,
    '\u0456',
  );
  return base === word || base.length < 4 ? [] : [base];
}
