import { COMMON_HAN } from './common-han.js';

/** Letters by how often they stand in news, in a thousand: Russian and Ukrainian, then Arabic. */
const CYRILLIC =
  'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ0.4 ё0.5 і50 ї6 є4 ґ0.2 ў0.2';
const ARABIC =
  'ا130 ل115 ي70 م65 و60 ن55 ر50 ت45 ب40 ة35 ه30 ع35 د33 س28 ف28 ك24 ق24 أ20 ح22 ج14 ش12 ط10 ص11 ى9 خ9 ض6 إ8 ث6 ذ5 ء4 ئ4 غ5 ز7 ظ2.5 ؤ1.5 آ1.5 ،8 ؟1 ؛0.5 ـ0.5 پ0.3 چ0.2 ژ0.1 گ0.3 ک0.3 ی0.3';
const frequencies = (table: string) =>
  new Map(
    table.split(' ').map((entry) => [entry.slice(0, 1), Math.log(Number(entry.slice(1)) / 1000)] as const),
  );
const CYRILLIC_SCORES = frequencies(CYRILLIC);
const ARABIC_SCORES = frequencies(ARABIC);
/** Letters of western, then of central Europe. */
const WESTERN = new Set('éèàçêâîôùûëïüöäßñáíóúåøæœãõìòÉÈÀÇÊÂÎÔÖÄÜÅØÆÁÍÓÚÑ');
const CENTRAL = new Set('ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöüőűăâîșțşţđäôľĺŕ');
/** Quotation marks, dashes, spaces and signs that stand in text of any script. */
const TYPOGRAPHY =
  /[\u00A0\u00AB\u00BB\u2013\u2014\u2018-\u201E\u2022\u2026\u2116\u00B7\u00A9\u00AE\u00B0\u20AC\u2122\u00A7\u00A3]/;
const HAN_TYPOGRAPHY = /[\u3000-\u3011\uFF01-\uFF5E\u2014\u2018-\u201D\u2026\u00B7\u25CB]/;
const MARK_SCORE = -3.5;
/** What no text of the script holds. */
const ODD = -10;
const BROKEN = -14;

export type Score = (character: string, before: string, after: string) => number;

/** How well a character and its neighbours fit text in Cyrillic letters, as the logarithm of a probability. */
export const cyrillicScore: Score = (character, before, after) => {
  const lower = character.toLowerCase();
  const score = CYRILLIC_SCORES.get(lower);
  if (score === undefined) return marked(character);
  if (amongLatin(before, after)) return ODD;
  if (lower === character) return score;
  // A capital behind a small letter is what comes of the wrong table.
  return score - (/\p{Ll}/u.test(before) ? 7 : 1.5);
};

export const arabicScore: Score = (character, before, after) =>
  (amongLatin(before, after) ? ODD : ARABIC_SCORES.get(character)) ??
  (/[\u064B-\u0652\u061B\u0660-\u0669\u06F0-\u06F9]/.test(character) ? -6 : marked(character));

export const westernScore: Score = (character, before, after) =>
  WESTERN.has(character) ? accented(-4.5, before, after) : marked(character);

export const centralScore: Score = (character, before, after) =>
  CENTRAL.has(character) ? accented(-4.8, before, after) : marked(character);

export const hanScore: Score = (character) => {
  if (COMMON_HAN.has(character)) return -2;
  if (HAN_TYPOGRAPHY.test(character)) return -3;
  if (/[\u4E00-\u9FFF]/.test(character)) return -9;
  return character === '\uFFFD' || /\p{Co}/u.test(character) ? BROKEN : ODD - 2;
};

/** Words are written in one script. */
function amongLatin(before: string, after: string): boolean {
  return /[a-z]/i.test(before) || /[a-z]/i.test(after);
}

/** An accented letter stands among plain ones; in a row they are another script. */
function accented(score: number, before: string, after: string): number {
  return amongLatin(before, after) ? score : score - 4.5;
}

function marked(character: string): number {
  if (TYPOGRAPHY.test(character)) return MARK_SCORE;
  return character === '\uFFFD' || /[\u0080-\u009F]/.test(character) ? BROKEN : ODD;
}
