import type { Line } from '../draft.js';
import { comparable } from '../lines/clean.js';
import { KNOWN } from './phrases.js';
import { plain } from './plain.js';

/** A name, and that of an outlet or a place. In UTF-16 code units. */
const MAX_LENGTH = 60;
/** Above the text stand the headline's rest, a byline, the words under a picture. */
const HEAD_LINES = 2;
const PARTS = /\s?[-\u2013\u2014|/]{1,2}\s?/;
const ENDS_SENTENCE = /[.!?\u2026\u3002\uFF01\uFF1F\u061F:\uFF1A]["'\u201D\u2019\u00BB\u300D)\uFF09]{0,3}$/;
/** A name and a place above the text: in words, and in UTF-16 code units. */
const MAX_NAME = { words: 6, length: 40, han: 12 } as const;
/** What stands below a name is prose of this length. */
const MIN_PROSE = 60;
const MIN_PROSE_HAN = 30;
/** Who reported, edited and published it, in Chinese: a line of several names. In UTF-16 code units. */
const MAX_CREDITS_LENGTH = 120;
const MAX_LABEL_LENGTH = 8;

/** Whether a line at the edge of a text names its outlet beside a person or a place, and nothing else. */
export function isByline({ kind, text }: Line, at: number, all: number, outlet: string | undefined): boolean {
  if (outlet === undefined || kind !== 'paragraph' || text.length > MAX_LENGTH || ENDS_SENTENCE.test(text))
    return false;
  if (at >= HEAD_LINES && at < all - 1) return false;
  const parts = text.split(PARTS);
  const name = comparable(outlet);
  return name !== '' && parts.length <= 3 && parts.some((part) => comparable(part) === name);
}

/** Whether the first line of a text is a few words without an end above its prose: who wrote it, where, or a label. */
export function isAboveProse({ kind, text }: Line, next: Line | undefined): boolean {
  if (kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  if (text.length > MAX_NAME.length || /[\p{Nd}"\u201C\u00AB\u300C]/u.test(text) || !/\p{L}$/u.test(text))
    return false;
  if (hanIn(text) > MAX_NAME.han || text.split(' ').length > MAX_NAME.words) return false;
  return isProse(next.text);
}

/** Whether a line ends in a credit behind a space, in Chinese: "Reef radio reporter Li reports  Editor: Chen". */
export function endsInCredit(text: string): boolean {
  if (text.length > MAX_CREDITS_LENGTH || /[\u3002\uFF01\uFF1F]/.test(text)) return false;
  return text.split(' ').some((part, index) => {
    const colon = part.slice(0, MAX_LABEL_LENGTH).search(/[:\uFF1A]/);
    return (
      index > 0 && colon > 0 && /^\p{sc=Han}/u.test(part) && KNOWN.credits.has(plain(part.slice(0, colon)))
    );
  });
}

function isProse(text: string): boolean {
  return ENDS_SENTENCE.test(text) && (text.length >= MIN_PROSE || hanIn(text) >= MIN_PROSE_HAN);
}

function hanIn(text: string): number {
  return text.match(/\p{sc=Han}/gu)?.length ?? 0;
}
