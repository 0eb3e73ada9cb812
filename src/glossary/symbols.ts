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

/** What may stand between the words of a label: spaces, hyphens, quotation marks, the middle dots of foreign names. */
const JOINTS =
  /^[\s\-\u2010\u2011'\u2018\u2019"\u201C\u201D\u00AB\u00BB\u00B7\u2022\u2027\u30FB\u2013\u2014]*$/;
/** Within abbreviations (U.S., AT&T, ES-11/1) a mark joins if no space follows; after an initial even then. */
const TIGHT_JOINT = /^[./&]$/;
const AFTER_INITIAL = /^\.\s$/;
const MAX_INITIAL = 2;

/** Arabic prepositions and conjunctions of one letter that light stemming leaves: beh, kaf, lam, feh. */
const CLITICS = /^[\u0628\u0643\u0644\u0641](?=.{3})/;

/** Keys of names begin with it: whole words, where other keys are stems. */
const WHOLE = '=';

/** Whether a key stands for a name as it is written, which a stem that happens to be the same does not outdo. */
export const isWhole = (key: string) => key.startsWith(WHOLE);

/** The symbols of a text, in order. */
export function symbolsOf(text: string, language: Language): readonly GlossarySymbol[] {
  let [last, lengthBefore] = [0, 0];
  return scan(text).flatMap(({ kind, text: written, start }) => {
    const isApart = !joins(text.slice(last, start), lengthBefore);
    [last, lengthBefore] = [start + written.length, written.length];
    if (kind === 'han' || kind === 'unspaced') {
      // Rare characters take two code units.
      return Array.from(written.matchAll(/./gsu), ({ 0: character, index }) => ({
        keys: [character],
        text: character,
        start: start + index,
        end: start + index + character.length,
        isApart: index === 0 && isApart,
      }));
    }
    const keys = kind === 'number' ? [plainNumber(written)] : readingsOf(written, language);
    return [{ keys, text: written, start, end: last, isApart }];
  });
}

function joins(between: string, lengthBefore: number): boolean {
  if (JOINTS.test(between) || TIGHT_JOINT.test(between)) return true;
  return lengthBefore <= MAX_INITIAL && AFTER_INITIAL.test(between);
}

/** The keys of a word in a text: its stems, and what it would be as a name. */
function readingsOf(word: string, language: Language): readonly string[] {
  switch (scriptOf(word)) {
    case 'Cyrillic':
      return cyrillicLanguages(language).flatMap((own) => [
        ...cyrillicStems(word, own),
        ...nameBases(word)
          .slice(0, 1)
          .map((base) => WHOLE + keyed(own, base)),
      ]);
    case 'Arabic':
      return [...arabicStems(word), ...arabicNames(word)];
    default:
      return [analysisOf(language).stem(word), WHOLE + wholeWord(word, language)];
  }
}

/** A word without the possessive ending of English. */
const wholeWord = (word: string, language: Language) => analysisOf(language).fold(word.replace(/'s$/, ''));

/**
 * The keys that a label's word is found by. Stemmers take the endings of many names for inflection; names
 * are therefore compared whole where their script allows to tell what was put onto them.
 */
export function labelKeysOf(
  { keys, text }: GlossarySymbol,
  { language, isName }: { readonly language: Language; readonly isName: boolean },
): readonly string[] {
  // Numbers have one form.
  if (/^\p{Nd}/u.test(text)) return keys;
  switch (scriptOf(text)) {
    case 'Cyrillic': {
      const bases = isName ? nameBases(text) : [];
      return cyrillicLanguages(language).flatMap((own) =>
        bases.length > 0
          ? bases.flatMap((base) => [WHOLE + keyed(own, base), keyed(own, base)])
          : cyrillicStems(text, own),
      );
    }
    case 'Arabic':
      return isName ? [WHOLE + analysisOf('ar').fold(text)] : arabicStems(text).slice(0, 1);
    case 'Han':
    case 'Unspaced':
      return [text];
    default:
      return [isName ? WHOLE + wholeWord(text, language) : analysisOf(language).stem(text)];
  }
}

function arabicStems(word: string): readonly string[] {
  const { stem } = analysisOf('ar');
  const whole = stem(word);
  const bare = stem(whole.replace(CLITICS, ''));
  // Indefinite objects end in an alef, whose two strokes are rarely written: "they began a strike".
  const stems = [whole, bare].flatMap((one) => [one, one.replace(/(?<=.{3})\u0627$/, '')]);
  return [...new Set(stems)];
}

/** What a word would be as a name: whole, and without the conjunction and the preposition written onto it. */
function arabicNames(word: string): readonly string[] {
  const whole = analysisOf('ar').fold(word);
  const unjoined = [whole, whole.replace(/^[\u0648\u0641](?=.{3})/, '')];
  const names = unjoined.flatMap((name) => [
    name,
    name.replace(CLITICS, ''),
    // The preposition lam swallows the alef of the article.
    name.replace(/^\u0644\u0644(?=.{3})/, '\u0627\u0644'),
  ]);
  return [...new Set(names)].map((name) => WHOLE + name);
}

type CyrillicLanguage = 'ru' | 'uk';

/** A Cyrillic word in a text of a third language may be of either. */
function cyrillicLanguages(language: Language): readonly CyrillicLanguage[] {
  return language === 'ru' || language === 'uk' ? [language] : ['ru', 'uk'];
}

/** One stem means different things in the two languages, and so is told apart. */
const keyed = (language: CyrillicLanguage, stem: string) => `${language}:${stem}`;

function cyrillicStems(word: string, language: CyrillicLanguage): readonly string[] {
  const own = language === 'uk' ? [...ukrainianBase(word), ...ukrainianName(word)] : [];
  const stems = [analysisOf(language).stem(word), ...own];
  return [...new Set(stems)].map((stem) => keyed(language, stem));
}

/**
 * Names in -ov, -ev, -yov, -in, -yn, whose nominative alone stemmers cut; Ukrainian -iv and -yiv turn to -ov,
 * -ev, -yev when inflected. The first is the word itself; inflected forms stem to one of them.
 */
function nameBases(word: string): readonly string[] {
  if (word.length < 4) return [];
  // Armeniya, Armenii, Armeniyu, Armeniyey: one name in all its cases, and no noun that begins like it.
  const inIya = /^(.{2,}[\u0438\u0456])(?:\u044F|[\u0438\u0457]|\u044E|\u0435\u0439|\u0454\u044E)$/.exec(
    word,
  )?.[1];
  if (inIya !== undefined) return [`${inIya}-`];
  if (/(?:\u043E\u0432|[\u0435\u0451\u0454]\u0432|[\u0438\u044B]\u043D)$/.test(word)) {
    return [word.replaceAll('\u0451', '\u0435')];
  }
  const stem = word.slice(0, -2);
  if (word.endsWith('\u0456\u0432')) return [word, `${stem}\u043E\u0432`, `${stem}\u0435\u0432`];
  return word.endsWith('\u0457\u0432') ? [word, `${stem}\u0454\u0432`] : [];
}

/** The Ukrainian stemmer takes all of -ova and -eva for an ending, which of names in -iv and -yiv is -a alone. */
function ukrainianName(word: string): readonly string[] {
  return /.{2}(?:\u043E|\u0435|\u0454)\u0432\u0430$/.test(word) ? [word.slice(0, -1)] : [];
}

/** Ukrainian nouns in -iya have three stems by the stemmer: here they share one, with their i. */
function ukrainianBase(word: string): readonly string[] {
  const endings = [
    '\u0456\u044F',
    '\u0456\u0457',
    '\u0456\u044E',
    '\u0456\u0454\u044E',
    '\u0456\u0439',
    '\u0456\u044F\u0445',
    '\u0456\u044F\u043C',
    '\u0456\u044F\u043C\u0438',
  ];
  const ending = endings.find((candidate) => word.endsWith(candidate));
  const base = ending === undefined ? word : word.slice(0, 1 - ending.length);
  return base === word || base.length < 4 ? [] : [base];
}
