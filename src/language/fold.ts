import { inOneScript } from './look-alikes.js';
import { shownFigures } from './shown-figures.js';
import { traditionalToSimplified } from './simplified.js';

/**
 * Characters that are written differently without meaning anything else, one code unit for one: digits of
 * every script, full-width letters, traditional Chinese, quotation marks used as apostrophes.
 */
const UNIT_FOLDS = unitFolds();
const FOLDED_UNITS = /[^\u0000-\u007F\u00A0-\u02AF\u0370-\u065F\u066D-\u06EF]/;

/**
 * The text with such characters written in one way and in lower case. The result has the length of the
 * text, so that offsets into one are offsets into the other.
 */
export function foldUnits(text: string): string {
  // Only U+0130, the Turkish capital I with a dot, becomes longer in lower case.
  const base = shownFigures(text).replaceAll('\u0130', 'I').toLowerCase();
  if (!FOLDED_UNITS.test(base)) return base;
  let folded = '';
  for (let at = 0; at < base.length; at += 1) {
    const unit = base.charCodeAt(at);
    folded += unit < 0x80 ? base[at] : (UNIT_FOLDS.get(unit) ?? base[at]);
  }
  return folded;
}

function unitFolds(): ReadonlyMap<number, string> {
  const folds = new Map<number, string>(traditionalToSimplified());
  // The first digits of the decimal digit blocks of the Basic Multilingual Plane that news is written in:
  // Arabic-Indic, extended Arabic-Indic (Persian), Devanagari, Bengali, Thai, full-width.
  for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]) {
    for (let digit = 0; digit < 10; digit += 1) folds.set(zero + digit, String(digit));
  }
  // Full-width ASCII, in lower case as the rest.
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
    if (!folds.has(unit)) folds.set(unit, String.fromCharCode(unit - 0xfee0).toLowerCase());
  }
  // Arabic percent sign, decimal and thousands separators; right single quotation mark and modifier apostrophe.
  for (const [unit, plain] of [
    [0x066a, '%'],
    [0x066b, '.'],
    [0x066c, ','],
    [0x2019, "'"],
    [0x02bc, "'"],
    [0x2018, "'"],
  ] as const) {
    folds.set(unit, plain);
  }
  return folds;
}

/**
 * What is left out of a term: accents, Arabic and Hebrew vowel marks, tatweel, zero-width and soft hyphen
 * characters, apostrophes.
 */
const SILENT =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200D\u2060\uFEFF\u00AD'`\u2018\u2019\u02BC]/g;

/** U+0439 short i and U+0457 yi are letters of their own, though Unicode can take their marks off. */
const KEPT_WHOLE = [
  ['\u0439', '\uE000'],
  ['\u0457', '\uE001'],
] as const;

/**
 * Small letters that Unicode does not take apart, with what they are written as where a keyboard lacks them: l and o with a stroke,
 * d with a stroke and eth, sharp s, ae, oe, thorn, i without its dot, eng, h and t with a stroke, kra, long s, ij.
 */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['\u0142', 'l'],
  ['\u00F8', 'o'],
  ['\u0111', 'd'],
  ['\u00F0', 'd'],
  ['\u00DF', 'ss'],
  ['\u00E6', 'ae'],
  ['\u0153', 'oe'],
  ['\u00FE', 'th'],
  ['\u0131', 'i'],
  ['\u014B', 'n'],
  ['\u0127', 'h'],
  ['\u0167', 't'],
  ['\u0138', 'k'],
  ['\u017F', 's'],
  ['\u0133', 'ij'],
  ['\u0180', 'b'],
  ['\u0199', 'k'],
  ['\u0253', 'b'],
  ['\u0257', 'd'],
  ['\u0268', 'i'],
  ['\u01B4', 'y'],
  ['\u0259', 'e'],
]);
const HAS_PLAIN = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');

/** A word as it is compared in any script: compatibility forms made plain, accents and silent characters gone, look-alikes told. */
export function foldWord(word: string): string {
  // ASCII words have nothing to fold but an apostrophe.
  if (/^[\u0000-\u007F]*$/.test(word)) return word.replace(/['`]/g, '');
  const hidden = KEPT_WHOLE.reduce(
    (text, [letter, mask]) => text.replaceAll(letter, mask),
    word.normalize('NFKC'),
  );
  const bare = hidden.normalize('NFD').replace(SILENT, '').normalize('NFC');
  const whole = KEPT_WHOLE.reduce((text, [letter, mask]) => text.replaceAll(mask, letter), bare);
  return inOneScript(whole.replace(HAS_PLAIN, (letter) => PLAIN_LETTERS.get(letter) ?? letter));
}
