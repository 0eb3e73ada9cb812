import type { Line } from '../draft.js';
import { comparable } from '../lines/clean.js';

/** A name, and that of an outlet or a place. In UTF-16 code units. */
const MAX_LENGTH = 60;
/** Above the text stand the headline's rest, a byline, the words under a picture. */
const HEAD_LINES = 2;
const PARTS = /\s?[-\u2013\u2014|/]{1,2}\s?/;
const ENDS_SENTENCE = /[.!?\u3002\uFF01\uFF1F\u061F:]["\u201D\u00BB)]{0,2}$/;

/** Whether a line at the edge of a text names its outlet beside a person or a place, and nothing else. */
export function isByline({ kind, text }: Line, at: number, all: number, outlet: string | undefined): boolean {
  if (outlet === undefined || kind !== 'paragraph' || text.length > MAX_LENGTH || ENDS_SENTENCE.test(text))
    return false;
  if (at >= HEAD_LINES && at < all - 1) return false;
  const parts = text.split(PARTS);
  const name = comparable(outlet);
  return name !== '' && parts.length <= 3 && parts.some((part) => comparable(part) === name);
}
