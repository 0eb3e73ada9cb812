import { partsOfDesignation, plainDesignation } from './designations.js';
import { plainNumber } from './numbers.js';
import type { Span } from './scan.js';
import { segmentsOf } from './segments.js';
import type { Token } from './token.js';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** What has no spaces is cut into pairs of characters, whatever the language of the text. */
const UNSPACED_GRAM_LENGTH = 2;

/** The words of a span: a number in its plain form, Chinese as a dictionary cuts it. */
export function wordsOf({ kind, text, start }: Span, term: (word: string) => string): readonly Token[] {
  switch (kind) {
    case 'number':
      return [{ term: plainNumber(text), start, end: start + text.length }];
    case 'designation':
      return [{ term: plainDesignation(text), start, end: start + text.length }];
    case 'word':
      return [{ term: term(text), start, end: start + text.length }];
    case 'han':
      return segmentsOf(text, SEGMENTER).map(({ segment, index }) => ({
        term: segment,
        start: start + index,
        end: start + index + segment.length,
      }));
    case 'unspaced':
      return pieces(text, UNSPACED_GRAM_LENGTH).map((token) => shifted(token, start));
  }
}

/** The n-grams of a span. Those of a word stand for the whole of it; a number is its own. */
export function gramsOf(
  { kind, text, start }: Span,
  term: (word: string) => string,
  length: (word: string) => number,
): readonly Token[] {
  switch (kind) {
    case 'number':
      return [{ term: plainNumber(text), start, end: start + text.length }];
    case 'designation':
      return gramsOfDesignation(plainDesignation(text), length).map((gram) => ({
        term: gram,
        start,
        end: start + text.length,
      }));
    case 'word':
      // Folding may change the length of a word, so that a part of the term names no part of the text.
      return pieces(term(text), length(text)).map((piece) => ({ ...piece, start, end: start + text.length }));
    case 'han':
    case 'unspaced':
      return pieces(text, UNSPACED_GRAM_LENGTH).map((token) => shifted(token, start));
  }
}

/** The stretches of a designation, and its letters and figures apart: it may be asked for by a part of it. */
function gramsOfDesignation(plain: string, length: (word: string) => number): readonly string[] {
  return [...pieces(plain, length(plain)).map(({ term }) => term), ...partsOfDesignation(plain)];
}

/** All stretches of `length` code units; the whole text if it is shorter. */
function pieces(text: string, length: number): readonly Token[] {
  const count = Math.max(1, text.length - length + 1);
  return Array.from({ length: count }, (_, at) => ({
    term: text.slice(at, at + length),
    start: at,
    end: Math.min(at + length, text.length),
  }));
}

function shifted({ term, start, end }: Token, by: number): Token {
  return { term, start: start + by, end: end + by };
}
