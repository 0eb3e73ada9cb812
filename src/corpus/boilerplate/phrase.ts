/** How much a gap may stand for, in UTF-16 code units. */
const MAX_GAP = 160;
/** Phrases are looked up by so many letters of their beginning, or by a pair of letters where a gap opens them. */
const KEY_LENGTH = 4;
const PAIR_LENGTH = 2;

interface Phrase {
  /** What stands in the line, in order, with gaps between; never empty. */
  readonly parts: readonly string[];
  readonly opensWithGap: boolean;
  readonly endsWithGap: boolean;
}

/**
 * Phrases to hold lines against: `(a|b)` is either, `…` any words. Each is looked for part by part, so that the time it takes
 * grows with the line and no faster.
 */
export class Phrases {
  readonly #whole = new Set<string>();
  readonly #byStart = new Map<string, Phrase[]>();
  readonly #byPair = new Map<string, Phrase[]>();
  /** By the hash of a pair, 1 where `#byPair` may have it: most places of a line need no look-up. */
  readonly #mayHavePair = new Uint8Array(0x10000);
  /** How long the keys of `#byStart` are. */
  readonly #startLengths = new Set<number>();

  /** @param folded how lines are written that are held against them */
  constructor(written: readonly string[], folded: (text: string) => string) {
    for (const text of written.flatMap(alternatives)) this.#add(text, folded);
  }

  /** Whether a line, folded in the same way, is one of them as a whole. */
  has(line: string): boolean {
    if (this.#whole.has(line)) return true;
    for (const length of this.#startLengths) {
      const candidates = this.#byStart.get(line.slice(0, length));
      if (candidates?.some((phrase) => matches(line, phrase))) return true;
    }
    return this.#byPair.size > 0 && this.#hasWithin(line);
  }

  /** Whether one that a gap opens is the line. Its first part stands within the gap's length, or not at all. */
  #hasWithin(line: string): boolean {
    const end = Math.min(line.length - 1, MAX_GAP + 1);
    for (let at = 0; at < end; at += 1) {
      if (this.#mayHavePair[pairHash(line, at)] !== 1) continue;
      const candidates = this.#byPair.get(line.slice(at, at + PAIR_LENGTH));
      if (candidates?.some((phrase) => matches(line, phrase))) return true;
    }
    return false;
  }

  #add(text: string, folded: (text: string) => string): void {
    const pieces = text.split('\u2026');
    if (pieces.length === 1) {
      this.#whole.add(folded(text));
      return;
    }
    const parts = pieces.map((piece) => foldedWithin(piece, folded)).filter((piece) => piece !== '');
    const [first] = parts;
    if (first === undefined) throw new Error(`A phrase of gaps alone: ${text}`);
    const phrase = { parts, opensWithGap: pieces[0] === '', endsWithGap: pieces.at(-1) === '' };
    if (phrase.opensWithGap && first.length < PAIR_LENGTH) throw new Error(`Too short behind a gap: ${text}`);
    if (phrase.opensWithGap) {
      this.#mayHavePair[pairHash(first, 0)] = 1;
      addTo(this.#byPair, first.slice(0, PAIR_LENGTH), phrase);
    } else {
      const start = first.slice(0, KEY_LENGTH);
      this.#startLengths.add(start.length);
      addTo(this.#byStart, start, phrase);
    }
  }
}

function addTo(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const alike = index.get(key);
  if (alike === undefined) index.set(key, [phrase]);
  else alike.push(phrase);
}

/** 16 bits of the two UTF-16 code units at a place. */
export function pairHash(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}

/** Folding drops the spaces at the ends, which are the borders of words here. */
function foldedWithin(piece: string, folded: (text: string) => string): string {
  const inner = folded(piece);
  return inner === '' ? '' : `${/^\s/.test(piece) ? ' ' : ''}${inner}${/\s$/.test(piece) ? ' ' : ''}`;
}

function matches(line: string, { parts, opensWithGap, endsWithGap }: Phrase): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isBound = index === 0 && !opensWithGap;
    const isLast = index === parts.length - 1 && !endsWithGap;
    const found = isBound
      ? line.startsWith(part)
        ? 0
        : -1
      : isLast
        ? lastOf(line, part, at)
        : line.indexOf(part, at);
    if (found < 0 || found - at > MAX_GAP) return false;
    at = found + part.length;
  }
  return endsWithGap || at === line.length;
}

function lastOf(line: string, part: string, from: number): number {
  const at = line.length - part.length;
  return at >= from && line.endsWith(part) ? at : -1;
}

/** `(a|b (c|d)) e` as the texts that it stands for. */
function alternatives(text: string): readonly string[] {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const close = closing(text, open);
  const rest = alternatives(text.slice(close + 1));
  return splitTop(text.slice(open + 1, close))
    .flatMap(alternatives)
    .flatMap((one) => rest.map((after) => text.slice(0, open) + one + after));
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}

function splitTop(text: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '|' && depth === 0) found.push('');
    else {
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      found[found.length - 1] += sign;
    }
  }
  return found;
}
