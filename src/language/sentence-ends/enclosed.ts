import { type Ahead, isSmall, lookAhead } from './ahead.js';
import { isCloser, isSpace } from './characters.js';
import type { Place } from './place.js';

/** UTF-16 code units that are looked at on either side. */
const MAX_BACK = 120;
const MAX_FORTH = 120;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['\u00AB', '\u00BB'],
  ['\u201C', '\u201D'],
  ['\u201E', '\u201C\u201D'],
  ['\u300C', '\u300D'],
  ['\u300E', '\u300F'],
  ['\u300A', '\u300B'],
  ['\u3008', '\u3009'],
  ['(', ')'],
  ['\uFF08', '\uFF09'],
  ['[', ']'],
  ['"', '"'],
]);
const CLOSING = new Map(
  [...PAIRS].flatMap(([open, close]) => [...close].map((each) => [each, open] as const)),
);

/** A quotation mark or bracket that is open at `at`, or `undefined`; none from before `start`. */
export function openAt(text: string, start: number, at: number): { char: string; at: number } | undefined {
  const closed = new Map<string, number>();
  for (let back = at - 1; back >= start && at - back <= MAX_BACK; back -= 1) {
    const char = text[back] ?? '';
    if (char === '"') {
      const opens = back === start || /[\s(\u00AB\u201C-]/.test(text[back - 1] ?? ' ');
      if (opens && !isSpace(text[back + 1] ?? ' ')) {
        if ((closed.get('"') ?? 0) === 0) return { char, at: back };
        closed.set('"', (closed.get('"') ?? 0) - 1);
      } else closed.set('"', (closed.get('"') ?? 0) + 1);
      continue;
    }
    if (PAIRS.has(char) && !(char === '\u201C' && isOpeningLow(text, start, back))) {
      const left = closed.get(char) ?? 0;
      if (left === 0) return { char, at: back };
      closed.set(char, left - 1);
    } else {
      const open = CLOSING.get(char);
      if (open !== undefined) closed.set(open, (closed.get(open) ?? 0) + 1);
    }
  }
  return undefined;
}

/** Whether U+201C closes what a low quotation mark opened. */
function isOpeningLow(text: string, start: number, at: number): boolean {
  return !isSpace(text[at - 1] ?? ' ') && text.slice(Math.max(start, at - MAX_BACK), at).includes('\u201E');
}

/** Where what `opened` opens is closed again on the same line; `undefined` if it is not near. */
function closeOf(text: string, opened: string, from: number): number | undefined {
  const close = PAIRS.get(opened) ?? '';
  let depth = 0;
  for (let at = from; at < text.length && at - from < MAX_FORTH && text[at] !== '\n'; at += 1) {
    const char = text[at] ?? '';
    if (close.includes(char)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === opened) depth += 1;
  }
  return undefined;
}

/**
 * Whether the place stands inside quotation marks or brackets of a few words behind which the sentence
 * goes on: «Что? Где? Когда?» выиграла …
 */
export function isEnclosed({ text, start, at, end }: Place, goesOn: (ahead: Ahead) => boolean): boolean {
  const open = openAt(text, start, at);
  if (open === undefined) return false;
  // It is closed right here: not inside.
  const closers = PAIRS.get(open.char) ?? '';
  for (let here = at; here < end; here += 1) if (closers.includes(text[here] ?? '')) return false;
  const close = closeOf(text, open.char, end);
  if (close === undefined) return false;
  let behind = close + 1;
  while (behind < text.length && isCloser(text[behind] ?? '') && behind - close < 4) behind += 1;
  // The title of a book or a film is a name.
  if (open.char === '\u300A' || open.char === '\u3008') return true;
  if (text[close - 1] === ',' || text[behind] === ',') return true;
  const ahead = lookAhead(text, behind);
  if (ahead.first === '') return false;
  return isSmall(ahead) || goesOn(ahead);
}

/** Whether a bracket that was opened within the sentence is closed with its marks: "(why?)". */
export function closesBracket({ text, start, at, marks, end }: Place): boolean {
  const bracket = /[)\uFF09\]]/.exec(text.slice(marks, Math.min(end, marks + 8)))?.[0];
  if (bracket === undefined) return false;
  const open = openAt(text, start, at);
  return (
    open !== undefined && (PAIRS.get(open.char) ?? '').includes(bracket) && !isFirst(text, start, open.at)
  );
}

function isFirst(text: string, start: number, at: number): boolean {
  return text.slice(Math.max(start, at - 8), at).trim() === '' && at - start <= 8;
}
