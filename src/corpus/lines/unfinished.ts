import { isCloser, isMark, isSpace } from '../../language/sentence-ends/characters.js';

// A comma, a dash, or what opens and never closes: Latin, Arabic, Chinese.
const OPEN_END = /[,\u060C\uFF0C\u3001(\u00AB\u201C\u2013\u2014-]$/;
/** Words after which no sentence ends, in Latin and Cyrillic script. */
const UNENDING = new Set(
  (
    'the a an of and or to in on at by for with from that which who is was were are ' +
    'и в на с к о по за из от до что для при та з про від що і об'
  ).split(' '),
);
/** A small letter, and no name that begins with one: "iPhone", "al-", "d'", "van". */
const BEGINS_SMALL = /^\p{Ll}(?!\p{Lu}|['\u2019-]|l-|\p{Ll}{0,2}\p{Lu})/u;
const SMALL_NAMES = /^(?:al|el|de|da|di|du|van|von|der|bin|ibn|abu|le|la|e)[\s-]/;
const MAX_WORD_LENGTH = 12;

/** Whether what is left of a sentence lacks its beginning, as where a page lost the words of a link. */
export function lacksBeginning(sentence: string): boolean {
  return (
    BEGINS_SMALL.test(sentence.slice(0, 8)) && !SMALL_NAMES.test(sentence.slice(0, 8)) && /\s/.test(sentence)
  );
}

/** Whether what is left of a sentence lacks its end. */
export function lacksEnd(sentence: string): boolean {
  const end = sentence.slice(-MAX_WORD_LENGTH);
  return OPEN_END.test(end) || UNENDING.has(end.slice(end.lastIndexOf(' ') + 1).toLowerCase());
}

const REFERENCES_AT_END = /(?: ?\[\d{1,3}\]){1,4}$/;
const REFERENCES_LENGTH = 28;
// What a sentence may end in beside the marks: colons and semicolons, Latin, full-width, Arabic.
const OTHER_ENDS = /[:;\uFF1A\uFF1B\u061B]/;

/** Whether a sentence ends in a mark; quotation marks, brackets and references may close behind it. */
export function endsInMark(sentence: string): boolean {
  const references = REFERENCES_AT_END.exec(sentence.slice(-REFERENCES_LENGTH))?.[0] ?? '';
  let last = sentence.length - references.length - 1;
  while (last >= 0 && (isCloser(sentence[last] ?? '') || isSpace(sentence[last] ?? ''))) last -= 1;
  const char = sentence[last] ?? '';
  return isMark(char) || OTHER_ENDS.test(char);
}
