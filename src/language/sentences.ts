/** Where one sentence stands in a text, in UTF-16 code units, `end` exclusive; no spaces at either side. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks that end a sentence by themselves: ideographic full stop, full-width exclamation and question
 * mark, Arabic question mark, Arabic full stop, ellipsis pairs, Devanagari danda.
 */
const STRONG = /[\u3002\uFF01\uFF1F\u061F\u06D4\u0964!?]+|(?:\u2026){2,}|\n+/y;
/** Closing quotation marks and brackets that belong to the sentence they follow. */
const CLOSERS = /[\u201D\u2019"'\u00BB\u300D\u300F\uFF09)\]\u3011\u300B]*/y;
/** A full stop, single ellipsis included, that ends a sentence only where what stands around it agrees. */
const WEAK = /(?:\.+|\u2026)/y;
/** What ends in a full stop without ending a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s("\u201C\u00AB])(?:[A-Z]|[\u0410-\u042F\u0406\u0407\u0404]|mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|sen|rep|gov|st|no|vs|etc|inc|ltd|co|jr|sr|u\.s|u\.k|u\.n|e\.g|i\.e|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\u0433|\u0433\u0433|\u0442\u044B\u0441|\u0442\u0438\u0441|\u043C\u043B\u043D|\u043C\u043B\u0440\u0434|\u0438\u043C|\u0441\u0442|\u0442\.\u0435|\u0442\.\u0434|\u0442\.\u043A|\u0440\.|\u0441\u043C|\u0434)$/i;

/** The sentences of a text, in order. Together they hold everything but the spaces between them. */
export function sentences(text: string): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const end = sentenceEnd(text, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    push(ranges, text, { start, end });
    start = end;
    at = end;
  }
  push(ranges, text, { start, end: text.length });
  return ranges;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where the sentence ends whose last mark stands at `at`; `undefined` when none ends there. */
function sentenceEnd(text: string, at: number): number | undefined {
  const strong = matchAt(STRONG, text, at);
  if (strong > 0) {
    const end = at + strong + matchAt(CLOSERS, text, at + strong);
    return text[at] !== '\n' && continues(text, at + strong, end) ? undefined : end;
  }
  const weak = matchAt(WEAK, text, at);
  if (weak === 0) return undefined;
  const end = at + weak + matchAt(CLOSERS, text, at + weak);
  // Two full stops are a pause in Arabic headlines and speech, not an end; nor is the second of them.
  if (text[at] === '.' && (weak === 2 || text[at - 1] === '.')) return undefined;
  // "3.5", "S.C.", "example.org": no space follows.
  if (end < text.length && !/\s/.test(text[end] ?? '')) return undefined;
  if (text[at] === '.' && weak === 1 && ABBREVIATIONS.test(text.slice(Math.max(0, at - 12), at)))
    return undefined;
  const next = text.slice(end, end + 8).trimStart();
  return /^\p{Ll}/u.test(next) ? undefined : end;
}

/**
 * Whether the text goes on in the same sentence after a question or exclamation mark inside quotation
 * marks or brackets: a comma follows, or a lower-case word.
 */
function continues(text: string, marks: number, end: number): boolean {
  const next = text.slice(end, end + 8);
  if (/^\s*[,;:\uFF0C\u3001\uFF1B\u060C\u2013\u2014-]/.test(next)) return true;
  return end > marks ? /^\s*\p{Ll}/u.test(next) : /^\s+\p{Ll}/u.test(next);
}

function push(ranges: SentenceRange[], text: string, { start, end }: SentenceRange): void {
  const raw = text.slice(start, end);
  const left = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  if (length > 0) ranges.push({ start: start + left, end: start + left + length });
}
