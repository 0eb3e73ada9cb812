import { sentences } from '../../language/sentences.js';
import type { Line } from '../draft.js';
import { cutSentences } from './cut-sentences.js';
import { plain } from './plain.js';
import { STEMS_OF_NOTICES } from './stems.js';

/** Notices stand in the first and the last paragraphs. */
const HEAD = 2;
const TAIL = 4;
/** Of those, so many UTF-16 code units at either end of the text: some texts are one paragraph. */
const MAX_EDGE = 1500;
/** Sentences of notices are no longer. In UTF-16 code units. */
const MAX_LENGTH = 600;
/** Whether a sentence says who may use what, who answers for what, or where to subscribe: by what it says, not word for word. */
export function isHouseNotice(sentence: string): boolean {
  if (sentence.length > MAX_LENGTH) return false;
  const folded = plain(sentence);
  const strong = STEMS_OF_NOTICES.strong.placesIn(folded);
  if (strong.length === 0 || STEMS_OF_NOTICES.against.placesIn(folded).length > 0) return false;
  // A second one tells it, apart from the first: one may be part of another.
  return [...strong, ...STEMS_OF_NOTICES.weak.placesIn(folded)].some((place) =>
    strong.some((other) => place.start >= other.end || place.end <= other.start),
  );
}

/** Lines without the notices of the house at the edges of the text. A paragraph that loses a sentence from its middle is two. */
export function withoutHouseNotices(
  lines: readonly Line[],
  isKept: (line: string) => boolean,
): { readonly lines: readonly Line[]; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const left = lines.flatMap((line, index): readonly Line[] => {
    const start = before;
    before += line.text.length;
    const [isHead, isTail] = [index < HEAD, index >= lines.length - TAIL];
    if (line.kind !== 'paragraph' || !(isHead || isTail)) return [line];
    // Most say nothing of the kind, and need not be cut into sentences.
    if (STEMS_OF_NOTICES.strong.placesIn(plain(line.text)).length === 0) return [line];
    const isAtEdge = (from: number, to: number): boolean =>
      (isHead && start + from < MAX_EDGE) || (isTail && length - start - to < MAX_EDGE);
    const { kept, dropped: own } = cutSentences(
      line.text,
      sentences(line.text),
      ({ sentence, start: from, end: to }) =>
        isAtEdge(from, to) && !isKept(sentence) && isHouseNotice(sentence),
    );
    dropped.push(...own);
    return kept.map((text): Line => ({ kind: 'paragraph', text }));
  });
  return dropped.length === 0 ? { lines, dropped } : { lines: left, dropped };
}
