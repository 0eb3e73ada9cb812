import type { ConceptId, Label } from './concept.js';

/** A label found in a text. */
export interface Match {
  readonly concept: ConceptId;
  readonly label: Label;
  /** In the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Of overlapping matches those that cover most, from left to right: what a reader would say was meant. */
export function longest(matches: readonly Match[]): readonly Match[] {
  const inOrder = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of inOrder) {
    const last = kept.at(-1);
    // A label that two concepts share stands for both.
    if (
      last === undefined ||
      match.start >= last.end ||
      (match.start === last.start && match.end === last.end)
    ) {
      kept.push(match);
    }
  }
  return kept;
}
