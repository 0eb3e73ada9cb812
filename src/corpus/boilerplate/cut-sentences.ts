import type { Range } from '../article.js';

/** A sentence of a paragraph, or what may be one. */
export interface Candidate extends Range {
  readonly sentence: string;
  /** From 0. */
  readonly index: number;
  /** Whether nothing stands before it that is kept together with it. */
  readonly opens: boolean;
}

export interface CutParagraph {
  /** What is left, in pieces that no gap runs through. */
  readonly kept: readonly string[];
  /** What was taken, in order. */
  readonly dropped: readonly string[];
}

/** A paragraph without some of its sentences. `ranges` are where they stand, in order. */
export function cutSentences(
  text: string,
  ranges: readonly Range[],
  isOut: (candidate: Candidate) => boolean,
): CutParagraph {
  const kept: string[] = [];
  const dropped: string[] = [];
  let open: Range | undefined;
  for (const [index, { start, end }] of ranges.entries()) {
    const sentence = text.slice(start, end);
    if (isOut({ start, end, sentence, index, opens: open === undefined })) {
      dropped.push(sentence);
      if (open !== undefined) kept.push(text.slice(open.start, open.end));
      open = undefined;
    } else open = { start: open?.start ?? start, end };
  }
  if (open !== undefined) kept.push(text.slice(open.start, open.end));
  return { kept, dropped };
}
