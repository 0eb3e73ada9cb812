import { isInAddress } from './address.js';
import { type Ahead, isCapital, isSmall, isWord, lookAhead } from './ahead.js';
import { isBare } from './behind.js';
import { isArabic, isCloser, isDigit, isHan, isLetter, isLower, isMark, isStrong } from './characters.js';
import { closesBracket, isEnclosed, openAt } from './enclosed.js';
import { fullStopEnds } from './full-stop.js';
import { isBeginning } from './known.js';
import type { Place } from './place.js';
import { isSpokenBy, namesSpeaker } from './quoted-speech.js';

/** What goes on with the sentence: commas, semicolons and colons of all scripts, closing brackets, signs, further full stops. */
const GOES_ON = /[,;:\uFF0C\u3001\uFF1B\uFF1A\u060C\u061B)\]\uFF09\u300D\u300F\u201D\u00BB/=%&+.\u2026]/;
/** Names that end in a mark. */
const MARKED_NAMES =
  /^(?:Yahoo|Wham|Jeopardy|Oklahoma|Yum|Joop|Kahoot|Hamilton|Mamma Mia|Panic|Shazam|Eureka|Zumba|Airplane|Tora|Chips|Viva|Avanti|Bravo|Top|E)$/u;
/** Commas and colons; "is", "of", "and", "says" and the like in Chinese: what an ellipsis may follow and go on. */
const PAUSES =
  /[\uFF0C\u3001\uFF1A,:\u662F\u7684\u548C\u4E0E\u8207\u5728\u5BF9\u5C0D\u628A\u88AB\u5C06\u5C07\u79F0\u7A31\u8BF4\u8AAA]/;
const REFERENCES = /^ ?(?:\[\d{1,3}\]){1,4}/;
const FULL_WIDTH = /[\u3002\uFF01\uFF1F\uFF61\u061F\u06D4\u0964\u0965]/;

/** Behind the marks that begin at `at`. */
export function endOfMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isMark(text[end] ?? '')) end += 1;
  return end;
}

/** Behind the quotation marks and brackets that close with the sentence, and reference marks such as "[1]". */
export function endOfClosers(text: string, start: number, from: number): number {
  let end = from;
  while (end < text.length && isCloser(text[end] ?? '') && !opensAnew(text, start, end)) end += 1;
  const isNear = text[end] === '[' || (text[end] === ' ' && text[end + 1] === '[');
  const reference = isNear ? REFERENCES.exec(text.slice(end, end + 24))?.[0] : undefined;
  return end + (reference?.length ?? 0);
}

/** A quotation mark of either use right before a letter: whether none is open that it could close. */
function opensAnew(text: string, start: number, at: number): boolean {
  const char = text[at];
  if (char !== '\u201C' && char !== '"') return false;
  const next = text[at + 1];
  if (next === undefined || !(isLetter(next) || isDigit(next))) return false;
  const open = openAt(text, start, at)?.char;
  return char === '"' ? open !== '"' : open !== '\u201E';
}

/** Whether the sentence ends at a place. */
export function endsAt(place: Place): boolean {
  const { text, start, at, marks, end } = place;
  // "[...]", "(!)": what is left out, and what a writer thinks of it.
  if (/[([\uFF08]/.test(text[at - 1] ?? '') && /[)\]\uFF09]/.test(text[marks] ?? '')) return false;
  // "3.5", "example.org": most full stops within a word are told here.
  if (text[at] === '.' && end === at + 1 && /[a-z\d]/.test(text[end] ?? '')) return false;
  const ahead = lookAhead(text, end);
  if (ahead.first === '') return true;
  if (GOES_ON.test(ahead.first)) return false;
  const ends = isStrongRun(text, at, marks)
    ? strongEnds(place, ahead)
    : marks - at === 1 && text[at] !== '\u2026'
      ? fullStopEnds(place, ahead)
      : dotsEnd(place, ahead);
  // Marks by themselves are no part of what follows, save an ellipsis that begins it.
  if (isBare(text, start, at)) return ahead.gap && text[at] !== '\u2026' && marks - at === 1;
  return (
    ends &&
    !closesBracket(place) &&
    !isSpokenBy(place, ahead) &&
    !isEnclosed(place, (behind) => goesOn(text, behind))
  );
}

/** Whether what stands behind a quotation goes on with its sentence. */
function goesOn(text: string, ahead: Ahead): boolean {
  return (
    GOES_ON.test(ahead.first) ||
    /[.!?\u2013\u2014-]/.test(ahead.first) ||
    (isHan(ahead.first) && namesSpeaker(text, ahead))
  );
}

function isStrongRun(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isStrong(text[at] ?? '')) return true;
  return to - from > 1 && text.slice(from, to).replaceAll('\u2026', '') === '';
}

/** Question and exclamation marks, Chinese and Indian full stops, a Chinese ellipsis. */
function strongEnds({ text, start, at, marks, end }: Place, ahead: Ahead): boolean {
  const before = text[at - 1] ?? '';
  const isFullWidth = FULL_WIDTH.test(text.slice(at, marks).slice(0, 8));
  if (isFullWidth && text[at] === '\u3002') return true;
  // An ellipsis behind a comma or before the same word again is a pause.
  if (text[at] === '\u2026' && (PAUSES.test(before) || before === ahead.first)) return false;
  if (text[at] === '!' && marks - at === 1 && isMarkedName(text, start, at) && !isBeginning(ahead.word))
    return false;
  if (!ahead.gap && !isFullWidth && text[at] !== '\u2026') {
    const next = ahead.first;
    if (isInAddress(text, start, at)) return false;
    if (isHan(next) || isHan(before) || (isArabic(next) && isArabic(before))) return true;
    const isBeginningNext = isCapital(ahead) && (end > marks || isLower(before));
    if (!isBeginningNext && !(end === marks && ahead.openers !== '' && isCapital(ahead))) return false;
  }
  if (isSmall(ahead)) return false;
  // "«Why?» – Reed answered"; "Why? – Because."
  return !(ahead.dash && (end > marks || !isWord(ahead) || isHan(ahead.word)));
}

function isMarkedName(text: string, start: number, at: number): boolean {
  const word = /[\p{L}\p{M}]{1,12}$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  return MARKED_NAMES.test(word);
}

/** An ellipsis, or dots that are as many; not before the Arabic "etc." */
function dotsEnd({ text, at, marks, end }: Place, ahead: Ahead): boolean {
  const before = text[at - 1] ?? '';
  // Two full stops are a pause in Arabic headlines and speech, not an end.
  if (marks - at === 2 && text[at] === '.' && (isArabic(before) || isArabic(ahead.first))) return false;
  if (isSmall(ahead)) return false;
  if (ahead.dash && !isCapital(ahead)) return false;
  if (ahead.gap) return !/^(?:\u0625?\u0627?\u0644\u062E)$/u.test(ahead.word);
  if (isHan(ahead.first)) return end > marks;
  // "и...Он": a forgotten space, where a sentence clearly begins.
  return isCapital(ahead) && isLetter(before) && (end > marks || isBeginning(ahead.word));
}
