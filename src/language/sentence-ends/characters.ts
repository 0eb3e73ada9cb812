// Every character of every text passes here: ranges of code units first, patterns for the rest.

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;

/** Marks that may end a sentence: see {@link isStrong} for those that need nothing else to do so. */
export const MARKS = '.\u2026!?\u3002\uFF01\uFF1F\uFF0E\uFF61\u061F\u06D4\u0964\u0965\u203C\u2047-\u2049';
/** Direction marks and zero-width characters, which readers do not see. */
export const INVISIBLE = '\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF';

const MARK = new RegExp(`[${MARKS}]`);
/** Question and exclamation marks, full stops of scripts that use them for nothing else. */
const STRONG = /[!?\u3002\uFF01\uFF1F\uFF61\u061F\u06D4\u0964\u0965\u203C\u2047-\u2049]/;
/** Closing quotation marks and brackets that belong to the sentence they follow. */
const CLOSER = new RegExp(
  `[\u201D\u2019"'\u00BB\u203A\u300D\u300F\uFF09)\\]\u3011\u300B\u3009\u201C${INVISIBLE}]`,
);
const OPENER = /["'\u201C\u201E\u2018\u00AB\u2039\u300C\u300E\u300A\u3008([\uFF08\u3010*_]/;
const DASH = /[-\u2010-\u2015\u2212]/;
const HAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const ARABIC = /\p{sc=Arab}/u;

export const isLetter = (char: string): boolean => LETTER.test(char);
export const isUpper = (char: string): boolean => UPPER.test(char);
export const isLower = (char: string): boolean => LOWER.test(char);
export const isDigit = (char: string): boolean => DIGIT.test(char);
export const isSpace = (char: string): boolean => SPACE.test(char);
export const isMark = (char: string): boolean => MARK.test(char);
export const isStrong = (char: string): boolean => STRONG.test(char);
export const isCloser = (char: string): boolean => CLOSER.test(char);
export const isOpener = (char: string): boolean => OPENER.test(char);
export const isDash = (char: string): boolean => DASH.test(char);
export const isHan = (char: string): boolean => HAN.test(char);
export const isArabic = (char: string): boolean => ARABIC.test(char);
