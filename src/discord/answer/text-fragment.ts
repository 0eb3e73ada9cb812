import { segmentsOf } from '../../language/segments.js';
import { MAX_LINK_LENGTH } from '../message/limits.js';

/** A quote of so few words is named whole. */
const MAX_WHOLE_WORDS = 8;
/** Of a longer one, its first and its last words: as many as make it unlikely that another place begins so. */
const MIN_END_LENGTH = { spaced: 24, unspaced: 8 } as const;

/** No message shows a longer quote; to cut it into words would take longer than it is worth. */
const MAX_QUOTE_LENGTH = 6000;

/** Scripts without spaces between words: a character says more there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * A link that opens its page at the quote, where the browser knows how: `#:~:text=first words,last words`. The link
 * itself where that would be too long for a button, where it has such a part already, or where no message could show the quote.
 *
 * @param url encoded, as `webLink` gives it
 * @param quote as it stands in the article
 */
export function linkAtQuote(url: string, quote: string): string {
  const directive = quote.length > MAX_QUOTE_LENGTH ? undefined : directiveOf(quote);
  if (directive === undefined || url.includes(':~:')) return url;
  const linked = `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
  return linked.length <= MAX_LINK_LENGTH ? linked : url;
}

function directiveOf(quote: string): string | undefined {
  // Browsers look for either end within one paragraph.
  const lines = quote.split('\n').filter((line) => wordsIn(line).length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (lines.length === 1 && wordsIn(first).length <= MAX_WHOLE_WORDS) return encoded(trimmed(first));
  const [start, end] = [startOf(first), endOf(last)];
  // Ends that overlap would never be found one after the other.
  const isApart = lines.length > 1 || start.length + end.length < trimmed(first).length;
  return isApart ? `${encoded(start)},${encoded(end)}` : encoded(trimmed(first));
}

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Browsers compare whole words, as Unicode cuts them. */
function wordsIn(line: string): readonly Word[] {
  return segmentsOf(line, WORDS)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function startOf(line: string): string {
  const words = wordsIn(line);
  const from = words[0]?.start ?? 0;
  const enough = words.find(({ end }) => end - from >= minimumOf(line)) ?? words.at(-1);
  return line.slice(from, enough?.end);
}

function endOf(line: string): string {
  const words = wordsIn(line);
  const to = words.at(-1)?.end ?? line.length;
  const enough = words.findLast(({ start }) => to - start >= minimumOf(line)) ?? words[0];
  return line.slice(enough?.start, to);
}

/** From its first word to its last: punctuation around them may be set otherwise on the page. */
function trimmed(line: string): string {
  const words = wordsIn(line);
  return line.slice(words[0]?.start, words.at(-1)?.end);
}

function minimumOf(line: string): number {
  return UNSPACED.test(line) ? MIN_END_LENGTH.unspaced : MIN_END_LENGTH.spaced;
}

/** Percent-encoded throughout; a minus, a comma and an ampersand have meanings of their own here. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
