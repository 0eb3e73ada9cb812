// Vowel marks and the long stroke of Arabic; what stands for one letter in different spellings.
const ARABIC_MARKS = /[\u0640\u064B-\u0652\u0670]/g;
const ALEF = /[\u0622\u0623\u0625]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
/** What tells no two lines apart: marks of all kinds except those that stand within names, addresses and labels. */
const MARKS = /[^\p{L}\p{N}\p{M}'/@.,\u00A9-]+/gu;
const EDGES = /^[\s'.,-]+/;
const MAX_EDGE = 12;

/**
 * A line as the known lists are compared with it: in lower case, width and spelling of letters folded, marks as spaces, and
 * without those at its ends. In linear time.
 */
export function plain(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ARABIC_MARKS, '')
    .replace(ALEF, '\u0627')
    .replace(/\u0649(?!\p{L})/gu, '\u064A')
    .replace(/\u0451/g, '\u0435')
    .replace(APOSTROPHES, "'")
    .replace(MARKS, ' ')
    .replace(EDGES, '');
  let end = folded.length;
  // From the end by hand: a pattern that is bound to it looks at each place before.
  while (end > 0 && end > folded.length - MAX_EDGE && EDGES.test(folded[end - 1] ?? '')) end -= 1;
  return folded.slice(0, end);
}
