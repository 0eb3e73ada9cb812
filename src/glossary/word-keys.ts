import { analysisOf } from '../language/analysis.js';
import { isDesignation, plainDesignation } from '../language/designations.js';
import type { Language } from '../language/languages.js';
import { plainNumber } from '../language/numbers.js';
import { scriptOf } from '../language/scripts.js';

/** Arabic prepositions and conjunctions of one letter that light stemming leaves: beh, kaf, lam, feh. */
const CLITICS = /^[\u0628\u0643\u0644\u0641](?=.{3})/;

/** Keys of names begin with it: whole words, where other keys are stems. */
const WHOLE = '=';

/** Whether a key stands for a name as it is written, which a stem that happens to be the same does not outdo. */
export const isWhole = (key: string) => key.startsWith(WHOLE);

/** The keys of a word in a text: its stems, and what it would be as a name. */
export function readingsOf(word: string, language: Language): readonly string[] {
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
  text: string,
  { language, isName }: { readonly language: Language; readonly isName: boolean },
): readonly string[] {
  // Numbers have one form.
  if (/^\p{Nd}/u.test(text)) return [plainNumber(text)];
  if (isDesignation(text)) return [plainDesignation(text)];
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
