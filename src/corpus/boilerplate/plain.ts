/** Vowel marks and the long stroke of Arabic; what stands for one letter in different spellings. */
const ARABIC_MARKS = /[\u0640\u064B-\u0652\u0670]/;
const ALEF = /[\u0622\u0623\u0625]/;
const ALEF_MAKSURA = '\u0649';
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/;
/** What tells two lines apart: letters, figures, and marks that stand within names, addresses and labels. */
const KEPT = /[\p{L}\p{N}\p{M}'/@.,\u00A9-]/u;
const EDGES = /^[\s'.,-]+/;
const MAX_EDGE = 12;

/** What becomes of each UTF-16 code unit once it was asked for: another, or nothing. A space stands for a run of marks. */
const FOLDED: string[] = [];

/**
 * A line as the known lists are compared with it: in lower case, width and spelling of letters folded, marks as spaces, and
 * without those at its ends. In linear time.
 */
export function plain(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  let folded = '';
  let inMarks = false;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    let sign = FOLDED[code];
    if (sign === undefined) {
      const isPair = code >= 0xd800 && code <= 0xdbff;
      const whole = isPair ? String.fromCodePoint(lower.codePointAt(at) ?? code) : lower.charAt(at);
      sign = foldedSign(whole);
      // Halves of pairs are letters or marks by their other half.
      if (isPair) at += whole.length - 1;
      else FOLDED[code] = sign;
    }
    if (sign === ALEF_MAKSURA && !/^\p{L}/u.test(next(lower, at + 1))) sign = '\u064A';
    if (sign === ' ') {
      if (!inMarks) folded += sign;
      inMarks = true;
    } else if (sign !== '') {
      folded += sign;
      inMarks = false;
    }
  }
  folded = folded.replace(EDGES, '');
  let end = folded.length;
  // From the end by hand: a pattern that is bound to it looks at each place before.
  while (end > 0 && end > folded.length - MAX_EDGE && EDGES.test(folded[end - 1] ?? '')) end -= 1;
  return folded.slice(0, end);
}

function foldedSign(sign: string): string {
  if (ARABIC_MARKS.test(sign)) return '';
  if (ALEF.test(sign)) return '\u0627';
  if (sign === '\u0451') return '\u0435';
  if (APOSTROPHES.test(sign)) return "'";
  return KEPT.test(sign) ? sign : ' ';
}

/** The character behind the marks that are left out. */
function next(text: string, from: number): string {
  let at = from;
  while (ARABIC_MARKS.test(text.charAt(at))) at += 1;
  return text.slice(at, at + 2);
}
