/** Vowel marks and the long stroke of Arabic; what stands for one letter in different spellings. */
const ARABIC_MARKS = /[\u0640\u064B-\u0652\u0670]/;
const ALEF = /[\u0622\u0623\u0625]/;
const ALEF_MAKSURA = 0x0649;
const YEH = 0x064a;
const APOSTROPHE = 0x27;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/;
/** What tells two lines apart: letters, figures, and marks that stand within names, addresses and labels. */
const KEPT = /[\p{L}\p{N}\p{M}'/@.,\u00A9-]/u;
const EDGES = /^[\s'.,-]+/;
const MAX_EDGE = 12;

/** What becomes of a UTF-16 code unit, by it: another code unit, or one of the following. A space stands for a run of marks. */
const FOLDED = new Int32Array(0x10000);
const NOT_ASKED_YET = 0;
const LEFT_OUT = -1;
/** Half of a pair, which is a letter or a mark by its other half. */
const HALF = -2;
const SPACE = 0x20;

/**
 * A line as the known lists are compared with it: in lower case, width and spelling of letters folded, marks as spaces, and
 * without those at its ends. In linear time.
 */
export function plain(text: string): string {
  const folded = foldedWhole(text.normalize('NFKC').toLowerCase()).replace(EDGES, '');
  let end = folded.length;
  // From the end by hand: a pattern that is bound to it looks at each place before.
  while (end > 0 && end > folded.length - MAX_EDGE && EDGES.test(folded[end - 1] ?? '')) end -= 1;
  return folded.slice(0, end);
}

/** Most code units stay, so that the text is taken over in long pieces. */
function foldedWhole(lower: string): string {
  let folded = '';
  let from = 0;
  let inMarks = false;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    let sign = foldedUnit(code);
    const length = sign === HALF ? pairLength(lower, at) : 1;
    if (sign === HALF) sign = KEPT.test(lower.slice(at, at + length)) ? code : SPACE;
    if (sign === ALEF_MAKSURA && !/^\p{L}/u.test(next(lower, at + 1))) sign = YEH;
    if (sign === SPACE && inMarks) sign = LEFT_OUT;
    if (sign !== LEFT_OUT) inMarks = sign === SPACE;
    if (sign !== code) {
      folded += lower.slice(from, at);
      if (sign !== LEFT_OUT) folded += String.fromCharCode(sign);
      from = at + length;
    }
    at += length - 1;
  }
  return folded + lower.slice(from);
}

function foldedUnit(code: number): number {
  let sign = FOLDED[code] ?? NOT_ASKED_YET;
  if (sign === NOT_ASKED_YET) {
    sign = isHighHalf(code) ? HALF : foldedSign(String.fromCharCode(code));
    FOLDED[code] = sign;
  }
  return sign;
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function pairLength(text: string, at: number): number {
  return String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

function foldedSign(sign: string): number {
  if (ARABIC_MARKS.test(sign)) return LEFT_OUT;
  if (ALEF.test(sign)) return 0x0627;
  // The Cyrillic letter yo, as ye.
  if (sign === '\u0451') return 0x0435;
  if (APOSTROPHES.test(sign)) return APOSTROPHE;
  return KEPT.test(sign) ? sign.charCodeAt(0) : SPACE;
}

/** The character behind the marks that are left out. */
function next(text: string, from: number): string {
  let at = from;
  while (ARABIC_MARKS.test(text.charAt(at))) at += 1;
  return text.slice(at, at + 2);
}
